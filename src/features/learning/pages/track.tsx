/** A track: its modules in order, how far each is, and the one thing to do next. */
import type { Module, Track } from '#features/content/index.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { LinkButton } from '#shared/ui/button.tsx';
import { Callout } from '#shared/ui/callout.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Row, Stack } from '#shared/ui/columns.tsx';
import { Crumbs } from '#shared/ui/crumbs.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Bar } from '#shared/ui/progress.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import { learnPath, modulePath, testPath } from '../addresses.ts';
import {
  isModuleDone,
  isTestOpen,
  minutesLeft,
  moduleNumber,
  modulePercent,
  nextInTrack,
  partsDone,
} from '../progress.ts';
import type { TrackRow } from '../queries.ts';
import { words } from '../words.ts';
import { DueBadge } from './due.tsx';

export type TrackProps = {
  readonly lang: Lang;
  readonly today: string;
  readonly track: Track;
  readonly mine: TrackRow;
  /** What was just finished, said once. */
  readonly notice: string | undefined;
};

export function TrackPage({ lang, today, track, mine, notice }: TrackProps) {
  const w = words(lang);
  const next = nextInTrack(track, mine);
  return (
    <>
      <Crumbs items={[{ href: learnPath, title: w.learn.title }]} here={track.title} />
      <PageHead
        title={<span lang={track.lang}>{track.title}</span>}
        lead={<span lang={track.lang}>{track.summary}</span>}
      />
      {notice && (
        <Callout tone="leaf" role="status">
          {notice}
        </Callout>
      )}
      <DueBadge lang={lang} today={today} row={mine} />
      <Stack>
        {track.modules.map((module) => (
          <ModuleCard lang={lang} track={track} module={module} mine={mine} isNext={next?.module === module} />
        ))}
      </Stack>
    </>
  );
}

type ModuleProps = Pick<TrackProps, 'lang' | 'track' | 'mine'> & { readonly module: Module; readonly isNext: boolean };

function ModuleCard({ lang, track, module, mine, isNext }: ModuleProps) {
  const w = words(lang);
  const number = moduleNumber(track, module);
  const done = partsDone(module, mine);
  const isDone = isModuleDone(module, mine);
  const percent = modulePercent(module, mine);
  const left = minutesLeft(module, mine);
  return (
    <Card tone={isNext ? 'chosen' : 'plain'}>
      <Row apart>
        <h2 class="utrecht-heading-3">
          {number && `${w.module(number.number)}: `}
          <span lang={track.lang}>{module.title}</span>
        </h2>
        {isDone ? <Badge tone="leaf">{w.done}</Badge> : left > 0 && <span class="dm-note">{w.minutes(left)}</span>}
      </Row>
      <p lang={track.lang}>{module.summary}</p>
      {module.parts.length > 0 && <Bar percent={percent} label={w.percentRead(percent)} />}
      <Row apart>
        {module.parts.length > 0 && <p class="dm-note">{w.learn.progress(done, module.parts.length)}</p>}
        <TestLine lang={lang} track={track} module={module} mine={mine} />
      </Row>
      <Way lang={lang} track={track} module={module} mine={mine} isNext={isNext} />
    </Card>
  );
}

function TestLine({ lang, track, module, mine }: Omit<ModuleProps, 'isNext'>) {
  const w = words(lang).learn;
  if (!module.test) return null;
  if (mine.passed.includes(module.id)) return <p class="dm-note">{w.testPassed}</p>;
  if (isTestOpen(track, module, mine)) return <p class="dm-note">{w.testOpen}</p>;
  return <p class="dm-note">{module.parts.length === 0 ? w.evaluationLater : w.testLater}</p>;
}

/** The way in: the next part, the test, or the text again. */
function Way({ lang, track, module, mine, isNext }: ModuleProps) {
  const w = words(lang);
  const testOpen = module.test && isTestOpen(track, module, mine);
  if (module.parts.length === 0 && !testOpen) return null;
  const toTest = testOpen && !mine.passed.includes(module.id);
  const label = toTest
    ? w.learn.toTest
    : isModuleDone(module, mine)
      ? w.learn.again
      : partsDone(module, mine) > 0
        ? w.myDay.goOn
        : w.myDay.start;
  return (
    <LinkButton
      kind={isNext ? 'primary' : 'secondary'}
      href={toTest || module.parts.length === 0 ? testPath(track.id, module.id) : modulePath(track.id, module.id)}
      label={`${label}: ${module.title}`}
    >
      {label}
    </LinkButton>
  );
}
