/** One question of a test: nothing else asks attention. */
import {
  type AskedQuestion,
  answerField,
  assessmentWords,
  QuestionFields,
  UnknownButton,
} from '#features/assessment/index.ts';
import type { Library, Module, Track } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { ErrorSummary } from '#shared/ui/error-summary.tsx';
import { Bar } from '#shared/ui/progress.tsx';
import { questionPath, testPath, trackPath } from '../addresses.ts';
import { langOf, words } from '../words.ts';

export type TestQuestionProps = {
  readonly actor: Actor;
  readonly library: Library;
  readonly track: Track;
  readonly module: Module;
  readonly asked: AskedQuestion;
  readonly problem?: 'missing' | 'twice' | undefined;
  /** What was sent and is not whole. */
  readonly typed?: FormData | undefined;
  /** The one before was answered already, in another tab perhaps. */
  readonly kept?: boolean;
};

export function TestQuestionPage(props: TestQuestionProps) {
  const { actor, library, track, module, asked, problem, typed, kept } = props;
  const all = assessmentWords(actor.lang);
  const w = all.test;
  const waiting = words(actor.lang).lesson;
  const lang = langOf(track);
  const here = questionPath(track.id, module.id, asked.position);
  const title = w.position(asked.position, asked.total);
  const percent = Math.round(((asked.position - 1) * 100) / asked.total);
  return (
    <>
      <Crumbs items={[{ href: trackPath(track.id), title: track.title }]} here={w.title(module.title)} />
      {problem && (
        <ErrorSummary
          gentle
          title={all.errorsTitle}
          errors={[{ field: answerField, message: all.problems[problem] }]}
        />
      )}
      {kept && (
        <Callout tone="brand" role="status">
          {w.kept}
        </Callout>
      )}
      <Card wide>
        <div class="dm-row dm-row--apart">
          <h1 class="utrecht-heading-2">{title}</h1>
          <LinkButton kind="secondary" href={testPath(track.id, module.id)}>
            {w.stop}
          </LinkButton>
        </div>
        <Bar percent={percent} label={title} />
        {asked.answer === null ? (
          <test-question
            class="dm-stack"
            data-person={actor.memberId}
            data-shared={actor.shared ? 'yes' : undefined}
            data-waiting={waiting.waiting}
            data-sent={waiting.sent}
          >
            <form class="dm-stack" method="post" action={here} data-keep="step">
              <input type="hidden" name="attempt" value={asked.attemptId} />
              <div lang={lang}>
                <QuestionFields
                  question={asked.question}
                  shown={asked.shown}
                  name={answerField}
                  typed={typed}
                  problem={problem}
                  lang={lang}
                  library={library}
                />
              </div>
              <p class="dm-note">{w.fixed}</p>
              <div class="dm-row">
                <Button kind="primary" big>
                  {w.confirm}
                </Button>
                <UnknownButton question={asked.question} lang={actor.lang} />
              </div>
            </form>
          </test-question>
        ) : (
          <>
            <p>{w.answered}</p>
            <p>
              <LinkButton kind="primary" big href={`${testPath(track.id, module.id)}/next`}>
                {w.toNext}
              </LinkButton>
            </p>
          </>
        )}
      </Card>
    </>
  );
}
