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
import { SelectField, TextArea } from '#shared/ui/field.tsx';
import { Hidden } from '#shared/ui/hidden.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { CitizenLang, Lang } from '#shared/words/catalogue.ts';
import type { Told } from '../handover.ts';
import { takeHomeWords } from '../take-home-words.ts';
import { words } from '../words.ts';

export type HandoverPageProps = {
  readonly lang: Lang;
  readonly id: string;
  readonly subject: string;
  /** Where the citizen goes; undefined for anyone who is no place of the town. */
  readonly placeName: string | undefined;
  readonly steps: readonly Step[];
  readonly questions: readonly Step[];
  /** In which the sheet can be; none where nothing of the guide is written for citizens. */
  readonly languages: readonly CitizenLang[];
  readonly told: Told;
  /** Of the hand-over that is made; undefined before. */
  readonly code: string | undefined;
  readonly takenUp: boolean;
  /** Where the sheet is; null where there is none. */
  readonly paperHref: string | null;
  readonly errors: FormErrors;
};

export function HandoverPage(props: HandoverPageProps) {
  const { lang, placeName, errors } = props;
  const w = words(lang).handover;
  const wrong = wrongIn(words(lang).wrong, errors);
  return (
    <>
      <Crumbs
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
        <Callout tone="leaf">
          <p role="status">
            <strong>{props.takenUp ? w.takenUp : w.ready}</strong>{' '}
            {props.paperHref ? w.codeOnPaper(props.code) : w.code(props.code)}
          </p>
          {props.paperHref && (
            <LinkButton href={props.paperHref} icon="print">
              {w.paper}
            </LinkButton>
          )}
        </Callout>
      )}
      {!props.takenUp && (
        <Card heading={props.subject}>
          {props.code && Object.keys(errors).length === 0 ? (
            <details class="dm-question">
              <summary>{w.change}</summary>
              <HandoverForm {...props} error={wrong('note')} />
            </details>
          ) : (
            <HandoverForm {...props} error={wrong('note')} />
          )}
        </Card>
      )}
    </>
  );
}

function HandoverForm(props: HandoverPageProps & { readonly error: string | undefined }) {
  const { lang, id, placeName, steps, questions, languages, told, error } = props;
  const w = words(lang).handover;
  return (
    <form method="post" action={handoverHref(id)}>
      {languages.length > 1 && (
        <SelectField
          name="lang"
          label={w.language}
          options={languages.map((one) => ({ value: one, label: takeHomeWords(one).language }))}
          value={told.lang ?? lang}
          short
        />
      )}
      {steps.length > 0 && (
        <Choices legend={w.done} hint={w.doneHint} name="done">
          {steps.map(({ number, title }) => (
            <Choice
              type="checkbox"
              name="done"
              value={String(number)}
              label={title}
              checked={told.done.includes(number)}
            />
          ))}
        </Choices>
      )}
      {questions.length > 0 && (
        <details class="dm-question" open={told.explained.length > 0}>
          <summary>{w.explained}</summary>
          <Choices legend={<Hidden>{w.explained}</Hidden>} name="with">
            {questions.map(({ number, title }) => (
              <Choice
                type="checkbox"
                name="with"
                value={String(number)}
                label={title}
                checked={told.explained.includes(number)}
              />
            ))}
          </Choices>
        </details>
      )}
      {placeName !== undefined && (
        <TextArea
          name="note"
          label={w.note}
          hint={w.noteHint}
          rows={3}
          maxlength={300}
          value={told.note}
          error={error}
        />
      )}
      <Row>
        {placeName !== undefined && <Button big>{w.make}</Button>}
        {languages.length > 0 && (
          <Button kind="secondary" name="paper" value="only">
            {w.onlyPaper}
          </Button>
        )}
      </Row>
    </form>
  );
}
