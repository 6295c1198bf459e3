/** One form or page in the town's list: its name and its organisation. */
import { type FormErrors, type Typed, wrongIn } from '#shared/http/form.ts';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { SelectField, TextField } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { organisationName } from '../organisation.ts';
import { words } from '../words.ts';
import { organisationOptions } from './options.ts';

export type FormFormProps = {
  readonly lang: Lang;
  readonly id: string;
  /** The version that was opened; undefined for a new one. */
  readonly version: number | undefined;
  readonly typed: Typed;
  readonly errors: FormErrors;
  readonly changedMeanwhile: boolean;
};

export function FormFormPage({ lang, id, version, typed, errors, changedMeanwhile }: FormFormProps) {
  const w = words(lang).forms;
  const isNew = version === undefined;
  const title = isNew ? w.newTitle : w.changeTitle;
  const wrong = wrongIn(words(lang).wrong, errors);
  const field = (name: string) => ({ name, value: typed[name], error: wrong(name) });
  const options = organisationOptions(lang).map((one) => (one.value === '' ? { value: '', label: w.choose } : one));
  return (
    <>
      <Crumbs items={[{ href: '/together/forms', title: w.title }]} here={title} />
      <PageHead title={title} />
      <ErrorSummary
        title={w.errors}
        errors={Object.keys(errors).map((name) => ({ field: name, message: wrong(name) ?? '' }))}
      />
      {changedMeanwhile && (
        <Callout tone="sun" role="alert" title={w.changedMeanwhile}>
          {w.changedHint}{' '}
          <a class="utrecht-link" href={`/together/forms/${id}`}>
            {w.reopen}
          </a>
        </Callout>
      )}
      <form method="post" action={isNew ? '/together/forms/new' : `/together/forms/${id}`} class="dm-stack">
        <input type="hidden" name={isNew ? 'id' : 'version'} value={isNew ? id : String(version)} />
        <Card>
          {isNew ? (
            <SelectField label={w.organisation} required options={options} {...field('organisation')} />
          ) : (
            <p>
              <strong>{w.organisation}</strong> {organisationName(lang, typed.organisation ?? '')}
            </p>
          )}
          <TextField label={w.name} hint={w.nameHint} required maxlength={120} {...field('name')} />
        </Card>
        <div>
          <Button big>{w.save}</Button>
        </div>
      </form>
      {!isNew && (
        <Card>
          <p>{w.closeLead}</p>
          <form method="post" action={`/together/forms/${id}/close`}>
            <Button kind="danger">{w.close}</Button>
          </form>
        </Card>
      )}
    </>
  );
}
