/** What there is to choose from of a help moment: channels, organisations, forms, places. */
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import { channels } from '../help-moment.ts';
import { organisations } from '../organisation.ts';
import type { Place } from '../place.ts';
import { formTitle, type ServiceForm, sortedForms } from '../service-form.ts';
import { words } from '../words.ts';

export type Option = { readonly value: string; readonly label: string };

export function channelOptions(lang: Lang): readonly Option[] {
  return channels.map((value) => ({ value, label: words(lang).channel[value] }));
}

/** The town itself stands first, anyone else last; the others by name. */
export function organisationOptions(lang: Lang): readonly Option[] {
  const rank = (id: string) => (id === 'town' ? 0 : id === 'other' ? 2 : 1);
  const sorted = [...organisations].sort(
    (one, other) => rank(one.id) - rank(other.id) || compareText(lang, one[lang], other[lang]),
  );
  return [
    { value: '', label: words(lang).details.noOrganisation },
    ...sorted.map((one) => ({ value: one.id, label: one[lang] })),
  ];
}

export function formOptions(lang: Lang, forms: readonly ServiceForm[]): readonly Option[] {
  return [
    { value: '', label: words(lang).details.noForm },
    ...sortedForms(lang, forms).map((form) => ({ value: form.id, label: formTitle(lang, form) })),
  ];
}

export function placeOptions(lang: Lang, places: readonly Place[], nowhere: string): readonly Option[] {
  const sorted = [...places].sort((one, other) => compareText(lang, one.name, other.name));
  return [{ value: '', label: nowhere }, ...sorted.map(({ id, name }) => ({ value: id, label: name }))];
}
