/** One piece of material that a colleague, or anyone, handed in, with the editor's answer. */
import type { FormErrors, Typed } from '#shared/http/form.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { Button } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Choice, Choices } from '#shared/ui/choice.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { DataList } from '#shared/ui/definition.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { TextArea } from '#shared/ui/field.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { type Lang, longDate } from '#shared/words/catalogue.ts';
import { outcomes, type SubmissionOf } from '../submission.ts';
import { words } from '../words.ts';
import { stateTone } from './share.tsx';
import { sayWrong } from './share-fields.tsx';
import { senderOf } from './submissions.tsx';

type Props = {
  readonly lang: Lang;
  readonly submission: SubmissionOf;
  readonly typed: Typed;
  readonly errors: FormErrors;
  readonly answeredMeanwhile: boolean;
};

export function SubmissionPage({ lang, submission, typed, errors, answeredMeanwhile }: Props) {
  const w = words(lang);
  const { id, title, state, answer } = submission;
  return (
    <>
      <Crumbs
        items={[
          { href: '/together', title: w.together },
          { href: '/together/submissions', title: w.triage.title },
        ]}
        here={title}
      />
      <PageHead title={<span lang={writtenIn(submission)}>{title}</span>} />
      {answeredMeanwhile && (
        <Callout tone="sun" role="alert" title={w.triage.meanwhile}>
          {w.triage.meanwhileHint}
        </Callout>
      )}
      <ErrorSummary
        title={w.errors}
        errors={Object.keys(errors).map((field) => ({ field, message: sayWrong(w.wrong, errors, field) ?? '' }))}
      />
      <Given lang={lang} submission={submission} />
      {state === 'open' ? (
        <Card>
          <form method="post" action={`/together/submissions/${id}`} class="dm-stack">
            <Choices legend={w.triage.outcome} name="state" error={sayWrong(w.wrong, errors, 'state')}>
              {outcomes.map((one) => (
                <Choice type="radio" name="state" value={one} label={w.state[one]} checked={typed.state === one} />
              ))}
            </Choices>
            <TextArea
              label={w.triage.answer}
              hint={submission.from === 'anyone' ? w.triage.answerHint[submission.lang] : undefined}
              name="answer"
              rows={3}
              maxlength={600}
              value={typed.answer}
              error={sayWrong(w.wrong, errors, 'answer')}
            />
            <div>
              <Button>{w.triage.send}</Button>
            </div>
          </form>
        </Card>
      ) : (
        <Card>
          <Badge tone={stateTone[state]}>{w.state[state]}</Badge>
          <p>{answer || w.stateSaid[state]}</p>
        </Card>
      )}
    </>
  );
}

function Given({ lang, submission }: Pick<Props, 'lang' | 'submission'>) {
  const w = words(lang);
  const { url, body, licence, maker, at } = submission;
  const link = (
    <a class="utrecht-link" href={url} rel="noopener noreferrer nofollow">
      {url}
    </a>
  );
  return (
    <Card>
      {body
        .split(/\r?\n\s*\r?\n/)
        .flatMap((text) => (text.trim() === '' ? [] : <p lang={writtenIn(submission)}>{text}</p>))}
      <DataList
        items={[
          ...(url === '' ? [] : [{ term: w.triage.url, value: link }]),
          { term: w.triage.licence, value: w.licences[licence] },
          { term: w.triage.maker, value: maker || w.triage.nobody },
          { term: w.triage.by, value: w.triage.note(senderOf(lang, submission), longDate(lang, at)) },
        ]}
      />
    </Card>
  );
}

/** So that it is read aloud in its own language; a colleague’s is not known. */
function writtenIn(submission: SubmissionOf): string | undefined {
  return submission.from === 'anyone' ? submission.lang : undefined;
}
