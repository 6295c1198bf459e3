/** Mijn dag: first what to do now and how long it takes, then what is due, then the rest. */

import type { Track } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { Badge } from '#shared/ui/badge.tsx';
import { LinkButton } from '#shared/ui/button.tsx';
import { Card } from '#shared/ui/card.tsx';
import { Columns, Row } from '#shared/ui/columns.tsx';
import { Item, ItemList } from '#shared/ui/item-list.tsx';
import { PageHead } from '#shared/ui/page-head.tsx';
import { Ring } from '#shared/ui/progress.tsx';
import { partPath, testPath, trackPath } from '../addresses.ts';
import type { Notice } from '../hooks.ts';
import type { MyDay, TrackAtHand } from '../my-day.ts';
import { moduleNumber, modulePercent, type Step, testMinutes, trackPercent } from '../progress.ts';
import { moduleName, words } from '../words.ts';
import { DueBadge } from './due.tsx';
import { Way } from './way.tsx';

export type MyDayProps = {
  readonly actor: Actor;
  readonly day: MyDay;
  /** 2026-11-21 */
  readonly today: string;
  /** Lines of other subjects that ask attention. */
  readonly notices: readonly Notice[];
};

export function MyDayPage({ actor, day, today, notices }: MyDayProps) {
  const { lang } = actor;
  const w = words(lang).myDay;
  const { now } = day;
  const nothingToDo = !now && [day.due, notices, day.others, day.offer].every((list) => list.length === 0);
  return (
    <>
      <PageHead
        title={now ? w.time(actor.firstName, now.minutes) : w.hello(actor.firstName)}
        lead={now ? leadOf(actor, now) : leadWithoutLesson(actor, day, notices)}
      />
      <Columns
        main={
          <>
            {now && <Continue actor={actor} at={now} today={today} />}
            <Due actor={actor} day={day} />
            <News actor={actor} notices={notices} />
            {now && <Way lang={lang} at={now} />}
            {day.others.length > 0 && <Others actor={actor} title={w.others} tracks={day.others} />}
            {day.offer.length > 0 && <Others actor={actor} title={w.offer} tracks={day.offer} />}
            {nothingToDo && <Finished actor={actor} day={day} />}
          </>
        }
        side={
          <>
            <Counter actor={actor} />
            {!nothingToDo && <Finished actor={actor} day={day} />}
          </>
        }
      />
    </>
  );
}

/** Nobody is told that all is done while something waits for her. */
function leadWithoutLesson({ lang }: Actor, day: MyDay, notices: readonly Notice[]): string {
  const w = words(lang).myDay;
  if (notices.some(({ waiting = 0 }) => waiting > 0)) return w.somethingWaits;
  return day.finished.length > 0 ? w.allDone : w.nothing;
}

function leadOf(actor: Actor, { track, step, whole }: TrackAtHand): string {
  const w = words(actor.lang).myDay;
  const module = moduleName(track, step.module, actor.lang);
  if (step.kind === 'test') return step.module.parts.length === 0 ? w.thenEvaluation : w.thenTest(inSentence(module));
  const then = whole ? w.thenModule(inSentence(module)) : w.thenPart(step.number, inSentence(module));
  return whole && step.number > 1 ? `${then} ${w.leftAt(step.number)}` : then;
}

/** “Module 2” inside a sentence is “module 2”; a title stays as it is, between quotes. */
function inSentence(name: string): string {
  return /^Module \d+$/.test(name) ? name.toLowerCase() : `“${name}”`;
}

type ContinueProps = { readonly actor: Actor; readonly at: TrackAtHand; readonly today: string };

function Continue({ actor, at, today }: ContinueProps) {
  const { lang } = actor;
  const w = words(lang);
  const { track, step, mine } = at;
  const number = moduleNumber(track, step.module);
  const percent = step.kind === 'part' ? modulePercent(step.module, mine) : trackPercent(track, mine);
  return (
    <Card>
      <Row apart>
        <div>
          <p>
            <Badge tone="brand">
              {number ? `${track.title} · ${w.moduleOf(number.number, number.total)}` : track.title}
            </Badge>
          </p>
          <h2 class="utrecht-heading-2" lang={track.lang}>
            {step.module.title}
          </h2>
          <p>{stepLine(actor, step)}</p>
          <DueBadge lang={lang} today={today} row={mine} />
        </div>
        <Ring percent={percent} label={step.kind === 'part' ? w.percentRead(percent) : w.percentModules(percent)} />
      </Row>
      <LinkButton kind="primary" big href={stepPath(track, step)}>
        {at.begun ? w.myDay.goOn : w.myDay.start}
      </LinkButton>
    </Card>
  );
}

function stepLine(actor: Actor, step: Step): string {
  const w = words(actor.lang).myDay;
  return step.kind === 'part'
    ? w.part(step.number, step.part.title, step.part.minutes)
    : w.test(step.module.test?.draw ?? 0, testMinutes(step.module));
}

function stepPath(track: Track, step: Step): string {
  return step.kind === 'part' ? partPath(track.id, step.module.id, step.part.id) : testPath(track.id, step.module.id);
}

/** The other half of the work: who stands at the counter goes before any lesson. */
function Counter({ actor }: { readonly actor: Actor }) {
  const w = words(actor.lang).myDay;
  return (
    <Card tone="sun" heading={w.counterTitle}>
      <p>{w.counterText}</p>
      <LinkButton kind="secondary" icon="search" href="/counter">
        {w.toCounter}
      </LinkButton>
    </Card>
  );
}

/** Also the reminder for who has no mailbox. */
function Due({ actor, day }: Pick<MyDayProps, 'actor' | 'day'>) {
  const w = words(actor.lang);
  if (day.due.length === 0) return null;
  return (
    <Card heading={w.myDay.dueTitle}>
      <ItemList>
        {day.due.map(({ track, on, late }) => (
          <Item sign="!" note={late ? w.myDay.late : undefined}>
            <a class="utrecht-link" href={trackPath(track.id)} lang={track.lang}>
              {track.title}
            </a>
            {': '}
            {late ? w.overdue(on) : w.due(on)}
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}

/** What others have to tell: what changed, an answer, a brevet that ends. */
function News({ actor, notices }: Pick<MyDayProps, 'actor' | 'notices'>) {
  if (notices.length === 0) return null;
  return (
    <Card heading={words(actor.lang).myDay.newTitle}>
      <ItemList>
        {notices.map(({ text, href }) => (
          <Item sign="!">
            <a class="utrecht-link" href={href}>
              {text}
            </a>
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}

function Others(props: { readonly actor: Actor; readonly title: string; readonly tracks: readonly Track[] }) {
  const w = words(props.actor.lang).myDay;
  return (
    <Card heading={props.title}>
      {props.tracks.map((track) => (
        <div class="dm-stack">
          <p lang={track.lang}>
            <strong>{track.title}.</strong> {track.summary}
          </p>
          <p>
            <LinkButton kind="secondary" href={trackPath(track.id)} label={`${w.see}: ${track.title}`}>
              {w.see}
            </LinkButton>
          </p>
        </div>
      ))}
    </Card>
  );
}

function Finished({ actor, day }: { readonly actor: Actor; readonly day: MyDay }) {
  const w = words(actor.lang).myDay;
  return (
    <>
      {day.finished.map(({ track, at }) => (
        <Card>
          <Badge tone="leaf">{w.earned}</Badge>
          <h2 class="utrecht-heading-3" lang={track.lang}>
            <a class="utrecht-link" href={trackPath(track.id)}>
              {track.title}
            </a>
          </h2>
          <p class="dm-note">{w.finishedOn(at.toISOString())}</p>
          <LinkButton kind="secondary" icon="star" href="/brevets">
            {w.brevets}
          </LinkButton>
        </Card>
      ))}
    </>
  );
}
