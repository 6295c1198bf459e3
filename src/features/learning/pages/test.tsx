/** The door of a test: what it asks, where you are with it, and your own attempts. */
import { type Attempt, assessmentWords, type Limits, type Standing } from '#features/assessment/index.ts';
import type { Module, Track } from '#features/content/index.ts';
import { Button, LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { modulePath, questionPath, resultPath, testPath, trackPath } from '../addresses.ts';
import { testMinutes } from '../progress.ts';

export type TestDoorProps = {
  readonly lang: Lang;
  readonly track: Track;
  readonly module: Module;
  readonly limits: Limits;
  readonly standing: Standing | { readonly kind: 'locked' };
  readonly attempts: readonly Attempt[];
};

export function TestDoorPage({ lang, track, module, limits, standing, attempts }: TestDoorProps) {
  const w = assessmentWords(lang).test;
  const questions = module.test?.draw ?? 0;
  const finished = attempts.filter((attempt) => attempt.finishedAt !== null);
  return (
    <>
      <Crumbs items={[{ href: trackPath(track.id), title: track.title }]} here={module.title} />
      <PageHead
        title={w.title(module.title)}
        lead={w.about(questions, Math.ceil((questions * limits.passMark) / 100), testMinutes(module))}
      />
      <Card wide>
        <p>{w.calm}</p>
        <p>{w.own}</p>
        <Way lang={lang} track={track} module={module} standing={standing} isFirst={finished.length === 0} />
      </Card>
      {finished.length > 0 && (
        <Card heading={w.attempts}>
          <ItemList>
            {finished.map((attempt) => (
              <Item sign={attempt.passed ? '✓' : String(attempt.number)}>
                <a class="utrecht-link" href={resultPath(track.id, module.id, attempt.number)}>
                  {w.see(attempt.number)}
                </a>
                {': '}
                {attempt.passed
                  ? w.resultPassed(attempt.correct ?? 0, attempt.total)
                  : w.resultNotYet(attempt.correct ?? 0, attempt.total)}
              </Item>
            ))}
          </ItemList>
        </Card>
      )}
    </>
  );
}

type WayProps = Pick<TestDoorProps, 'lang' | 'track' | 'module' | 'standing'> & { readonly isFirst: boolean };

function Way({ lang, track, module, standing, isFirst }: WayProps) {
  const w = assessmentWords(lang).test;
  switch (standing.kind) {
    case 'passed':
      return (
        <>
          <Callout tone="leaf">{w.passed}</Callout>
          <p>
            <LinkButton kind="primary" big href={trackPath(track.id)}>
              {w.onwards}
            </LinkButton>
          </p>
        </>
      );
    case 'open':
      return (
        <LinkButton kind="primary" big href={questionPath(track.id, module.id, standing.attempt.next ?? 1)}>
          {w.goOn(standing.attempt.next ?? 1)}
        </LinkButton>
      );
    case 'wait':
      return (
        <>
          <Callout tone="sun">{w.wait(standing.until)}</Callout>
          <p>
            <LinkButton kind="primary" big href={again(track, module)}>
              {w.backToModule}
            </LinkButton>
          </p>
        </>
      );
    case 'locked':
      return (
        <>
          <Callout tone="sun" title={`${w.locked}.`}>
            {module.parts.length === 0 ? w.lockedTrack : w.lockedModule}
          </Callout>
          <p>
            <LinkButton kind="primary" big href={again(track, module)}>
              {w.backToModule}
            </LinkButton>
          </p>
        </>
      );
    case 'ready':
      return (
        <form class="dm-stack" method="post" action={testPath(track.id, module.id)}>
          <p>{standing.left === null ? w.unlimited : w.left(standing.left)}</p>
          <div>
            <Button kind="primary" big>
              {isFirst ? w.start : w.again}
            </Button>
          </div>
        </form>
      );
  }
}

function again(track: Track, module: Module): string {
  return module.parts.length === 0 ? trackPath(track.id) : modulePath(track.id, module.id);
}
