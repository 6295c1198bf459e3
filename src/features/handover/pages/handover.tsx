/** A warm hand-over: which steps are done, a few words for the next place, and the sheet for the citizen. */
import { handoverHref } from '#features/counter/index.ts';
import type { Step } from '#features/guides/index.ts';
import { type FormErrors, wrongIn } from '#shared/http/form.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextArea } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { words } from '../words.ts';

export type HandoverPageProps = {
  readonly lang: Lang;
  readonly id: string;
  readonly subject: string;
  /** Where the citizen goes; undefined for anyone who is no place of the town. */
  readonly placeName: string | undefined;
  readonly steps: readonly Step[];
  readonly done: readonly number[];
  readonly note: string;
  /** Of the hand-over that is made; undefined before. */
  readonly code: string | undefined;
  readonly takenUp: boolean;
  /** Where the sheet is; undefined where no part of a guide was open. */
  readonly paperHref: string | undefined;
  /** Where the sheet's form sends: the page of the paper without what is done. */
  readonly paperPath: string | undefined;
  readonly placeId: string | null;
  readonly errors: FormErrors;
};

export function HandoverPage(props: HandoverPageProps) {
  const { lang, placeName, errors } = props;
  const w = words(lang).handover;
  const wrong = wrongIn(words(lang).wrong, errors);
  return (
    <>
      <Crumbs
        label={w.counter}
        items={[
          { href: '/counter', title: w.counter },
          { href: '/counter/help', title: w.today },
        ]}
        here={w.title}
      />
      <PageHead title={w.title} lead={placeName === undefined ? w.leadAnyone : w.lead(placeName)} />
      <ErrorSummary
        title={w.errors}
        errors={Object.keys(errors).map((name) => ({ field: name, message: wrong(name) ?? '' }))}
      />
      {props.code && (
        <Callout tone="leaf" role="status" title={props.takenUp ? w.takenUp : w.ready}>
          {w.code(props.code)}
        </Callout>
      )}
      <Card heading={props.subject}>
        {props.code && props.paperHref && <LinkButton href={props.paperHref}>{w.onlyPaper}</LinkButton>}
        {!props.takenUp && <HandoverForm {...props} error={wrong('note')} />}
      </Card>
    </>
  );
}

function HandoverForm(props: HandoverPageProps & { readonly error: string | undefined }) {
  const { lang, id, placeName, steps, done, note, error, paperPath, placeId } = props;
  const w = words(lang).handover;
  return (
    <form method="post" action={handoverHref(id)}>
      {steps.length > 0 && (
        <Choices legend={w.done} hint={w.doneHint} name="done">
          {steps.map(({ number, title }) => (
            <Choice type="checkbox" name="done" value={String(number)} label={title} checked={done.includes(number)} />
          ))}
        </Choices>
      )}
      {placeId !== null && paperPath && <input type="hidden" name="to" value={placeId} />}
      {placeName !== undefined && (
        <TextArea name="note" label={w.note} hint={w.noteHint} rows={3} maxlength={300} value={note} error={error} />
      )}
      <Row>
        {placeName !== undefined && <Button big>{w.make}</Button>}
        {paperPath && (
          <Button kind="secondary" formaction={paperPath} formmethod="get">
            {w.onlyPaper}
          </Button>
        )}
      </Row>
    </form>
  );
}
