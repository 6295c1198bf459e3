/** The result of an attempt, for the learner alone: question by question, with the way back to what explains it. */
import { type AskedQuestion, assessmentWords, type ExplainedBy, QuestionFeedback } from '#features/assessment/index.ts';
import type { Library, Module, Track } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { partPath, testPath, trackPath } from '../addresses.ts';
import { langOf } from '../words.ts';

export type TestResultProps = {
  readonly actor: Actor;
  readonly library: Library;
  readonly track: Track;
  readonly module: Module;
  readonly number: number;
  readonly passed: boolean;
  readonly questions: readonly AskedQuestion[];
};

export function TestResultPage({ actor, library, track, module, number, passed, questions }: TestResultProps) {
  const all = assessmentWords(actor.lang);
  const w = all.test;
  const lang = langOf(track);
  const correct = questions.filter((asked) => asked.correct === true).length;
  return (
    <>
      <Crumbs
        items={[
          { href: trackPath(track.id), title: track.title },
          { href: testPath(track.id, module.id), title: w.title(module.title) },
        ]}
        here={w.attempt(number)}
      />
      <PageHead title={w.result} lead={module.title} />
      <Callout tone={passed ? 'leaf' : 'sun'} role="status">
        {passed ? w.resultPassed(correct, questions.length) : w.resultNotYet(correct, questions.length)}
      </Callout>
      <Row>
        {passed ? (
          <LinkButton kind="primary" big href={trackPath(track.id)}>
            {w.onwards}
          </LinkButton>
        ) : (
          <LinkButton kind="primary" big href={testPath(track.id, module.id)}>
            {w.again}
          </LinkButton>
        )}
      </Row>
      <h2 class="utrecht-heading-2">{w.feedback}</h2>
      {questions.map((asked) => (
        <Card>
          <Row apart>
            <h3 class="utrecht-heading-4">{w.position(asked.position, asked.total)}</h3>
            <Badge tone={asked.correct ? 'leaf' : 'sun'}>
              {asked.correct ? `✓ ${all.rightShort}` : all.notRightShort}
            </Badge>
          </Row>
          <div class="dm-stack" lang={lang}>
            <QuestionFeedback
              question={asked.question}
              answer={asked.answer ?? { kind: 'unknown' }}
              correct={asked.correct ?? false}
              explainedBy={explainedBy(track, module, asked.question.part)}
              lang={lang}
              library={library}
            />
          </div>
        </Card>
      ))}
    </>
  );
}

/** `part` of this module, or `module/part`; nothing when an editor took it away since. */
export function explainedBy(track: Track, module: Module, part: string | undefined): ExplainedBy | undefined {
  if (part === undefined) return undefined;
  const [moduleId, partId] = part.includes('/') ? part.split('/') : [module.id, part];
  const found = track.modules.find((one) => one.id === moduleId)?.parts.find((one) => one.id === partId);
  return found && moduleId ? { href: partPath(track.id, moduleId, found.id), title: found.title } : undefined;
}
