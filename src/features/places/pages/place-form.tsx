/** The form of one referral place. */
import { type FormErrors, type Typed, wrongIn } from '#shared/http/form.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Grid } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { SelectField, TextArea, TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { hoursWords } from '../hours-words.ts';
import { placeKinds, weekdays } from '../place.ts';
import { words } from '../words.ts';
import { ClosePlace } from './places.tsx';

export type PlaceFormProps = {
  readonly lang: Lang;
  /** Of the place, or of the one to be: sent twice, it is added once. */
  readonly id: string;
  /** The version that was opened; undefined for a new place. */
  readonly version: number | undefined;
  readonly typed: Typed;
  readonly errors: FormErrors;
  readonly changedMeanwhile: boolean;
};

export function PlaceFormPage({ lang, id, version, typed, errors, changedMeanwhile }: PlaceFormProps) {
  const w = words(lang);
  const isNew = version === undefined;
  const title = isNew ? w.form.newTitle : w.form.changeTitle;
  const wrong = wrongIn(w.wrong, errors);
  const field = (name: string) => ({ name, value: typed[name], error: wrong(name) });
  return (
    <>
      <Crumbs
        items={[{ href: '/together/places', title: w.places.title }]}
        here={isNew ? title : (typed.name ?? title)}
      />
      <PageHead title={title} />
      <ErrorSummary
        title={w.form.errors}
        errors={Object.keys(errors).map((name) => ({ field: name, message: wrong(name) ?? '' }))}
      />
      {changedMeanwhile && (
        <Callout tone="sun" role="alert" title={w.form.changedMeanwhile}>
          {w.form.changedHint}{' '}
          <a class="utrecht-link" href={`/together/places/${id}`}>
            {w.form.reopen}
          </a>
        </Callout>
      )}
      <form method="post" action={isNew ? '/together/places/new' : `/together/places/${id}`} class="dm-stack">
        {isNew && <input type="hidden" name="id" value={id} />}
        {!isNew && <input type="hidden" name="version" value={version} />}
        <Card>
          <TextField label={w.places.name} required maxlength={120} {...field('name')} />
          <SelectField
            label={w.places.kind}
            required
            options={[
              { value: '', label: w.form.choose },
              ...placeKinds.map((kind) => ({ value: kind, label: w.kind[kind] })),
            ]}
            {...field('kind')}
          />
          <TextField label={w.places.address} maxlength={200} {...field('address')} />
          <TextField label={w.places.phone} type="tel" maxlength={40} {...field('phone')} />
          <TextField label={w.form.url} maxlength={300} inputmode="url" {...field('url')} />
          <TextArea label={w.form.note} hint={w.form.noteHint} rows={2} maxlength={300} {...field('note')} />
          <TextArea label={w.form.noteFr} hint={w.form.noteFrHint} rows={2} maxlength={300} {...field('noteFr')} />
        </Card>
        <Card heading={w.form.hours}>
          <p class="dm-note">{w.form.hoursHint}</p>
          <Grid>
            {weekdays.map((day) => (
              <TextField label={hoursWords(lang).day[day]} maxlength={80} {...field(day)} />
            ))}
          </Grid>
        </Card>
        <div>
          <Button big>{w.form.save}</Button>
        </div>
      </form>
      {!isNew && <ClosePlace lang={lang} id={id} />}
    </>
  );
}
