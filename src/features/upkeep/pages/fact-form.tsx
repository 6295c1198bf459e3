/** The forms of a fact: a new value with its source, and what another source says. */
import { Button } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { DateField, SelectField, TextField } from '#shared/ui/field.tsx';
import { citizenLanguages, isCitizenLang, type Lang } from '#shared/words/catalogue.ts';
import { intervals } from '../interval.ts';
import { words } from '../words.ts';
import { type FactPageProps, type FormState, sayWrong } from './fact-parts.tsx';

/** The name of the field in the page's ids: two forms have the same fields. */
type FieldOf = (name: string) => {
  readonly name: string;
  readonly id: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
};

function fieldsOf(lang: Lang, { typed, errors }: FormState, before = ''): FieldOf {
  return (name) => {
    const wrong = errors[name];
    return {
      name,
      id: `f-${before}${name}`,
      value: typed[name],
      error: wrong === undefined ? undefined : sayWrong(lang, wrong),
    };
  };
}

/** What a field is called on the page, for the list of what is wrong. */
export function nameOfField(lang: Lang, field: string): string {
  const w = words(lang);
  if (isCitizenLang(field)) return w.fact.valueIn(w.language[field]);
  const { source, url, status, seen, review, every, owner, note } = w.fact;
  const names: Readonly<Record<string, string>> = {
    sourceName: source,
    sourceUrl: url,
    status,
    seen,
    review,
    every,
    owner,
    note,
  };
  return names[field] ?? w.errors;
}

export function FactForm({ lang, fact, version, form, today }: FactPageProps) {
  const w = words(lang).fact;
  const field = fieldsOf(lang, form);
  return (
    <Card heading={w.change}>
      <form method="post" action={`/together/facts/${fact.id}`}>
        <input type="hidden" name="from" value={form.typed.from ?? version} />
        <Said lang={lang} field={field} today={today} />
        <DateField label={w.review} required {...field('review')} />
        <SelectField
          label={w.every}
          options={[
            { value: '', label: w.everyApp },
            ...intervals.map((one) => ({ value: one, label: words(lang).every[one] })),
          ]}
          {...field('every')}
        />
        <TextField label={w.owner} maxlength={80} {...field('owner')} />
        <Choices legend={w.changes}>
          <Choice
            type="checkbox"
            name="changes"
            value="yes"
            label={w.changesYes}
            checked={form.typed.changes === 'yes'}
          />
        </Choices>
        <TextField label={w.note} hint={w.noteHint} maxlength={200} {...field('note')} />
        <Button>{w.save}</Button>
      </form>
    </Card>
  );
}

export function ElsewhereForm({ lang, fact, version, elsewhere, today }: FactPageProps) {
  const w = words(lang).fact;
  const wasSent = Object.keys(elsewhere.typed).length > 0;
  return (
    <Card>
      <details class="dm-question" open={wasSent}>
        <summary>{w.addElsewhere}</summary>
        <form method="post" action={`/together/facts/${fact.id}/elsewhere`}>
          <input type="hidden" name="from" value={elsewhere.typed.from ?? version} />
          <Said lang={lang} field={fieldsOf(lang, elsewhere, 'other-')} today={today} />
          <Button kind="secondary">{w.keepElsewhere}</Button>
        </form>
      </details>
    </Card>
  );
}

/** The fields that both forms have: what is said, by whom, seen when. */
function Said({ lang, field, today }: { readonly lang: Lang; readonly field: FieldOf; readonly today: string }) {
  const w = words(lang);
  return (
    <>
      {citizenLanguages.map((one) => (
        <TextField label={w.fact.valueIn(w.language[one])} required={one === 'nl'} maxlength={300} {...field(one)} />
      ))}
      <TextField label={w.fact.source} required maxlength={120} {...field('sourceName')} />
      <TextField label={w.fact.url} required maxlength={500} inputmode="url" {...field('sourceUrl')} />
      <SelectField
        label={w.fact.status}
        required
        options={[
          { value: 'official', label: w.status.official },
          { value: 'press', label: w.status.press },
        ]}
        {...field('status')}
      />
      <TextField label={w.fact.seen} hint={w.fact.seenHint(today)} short required {...field('seen')} />
    </>
  );
}
