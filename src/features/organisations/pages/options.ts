/** Organisations and their forms to choose from. */
import type { Option } from '#shared/ui/field.tsx';
import { compareText, type Lang } from '#shared/words/catalogue.ts';
import { organisations } from '../organisation.ts';
import { formTitle, type ServiceForm, sortedForms } from '../service-form.ts';
import { words } from '../words.ts';

/** The town itself stands first, anyone else last; the others by name. */
export function organisationOptions(lang: Lang): readonly Option[] {
  const rank = (id: string) => (id === 'town' ? 0 : id === 'other' ? 2 : 1);
  const sorted = [...organisations].sort(
    (one, other) => rank(one.id) - rank(other.id) || compareText(lang, one[lang], other[lang]),
  );
  return [
    { value: '', label: words(lang).forms.notChosen },
    ...sorted.map((one) => ({ value: one.id, label: one[lang] })),
  ];
}

export function formOptions(lang: Lang, forms: readonly ServiceForm[]): readonly Option[] {
  return [
    { value: '', label: words(lang).forms.notChosen },
    ...sortedForms(lang, forms).map((form) => ({ value: form.id, label: formTitle(lang, form) })),
  ];
}
