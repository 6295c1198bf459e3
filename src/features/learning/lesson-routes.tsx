/** The addresses of my day, the tracks and the lesson player. */
import { z } from 'zod';
import { checkOrder, readAnswer } from '#features/assessment/index.ts';
import { type Block, library, type Question } from '#features/content/index.ts';
import { clerk } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { NotFound, page, redirect } from '#shared/http/answer.ts';
import { readForm } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import type { Services } from '#shared/services.ts';
import { learnPath, partPath, testPath, trackPath } from './addresses.ts';
import { completePart, type FoundPart, type Onwards } from './complete-part.ts';
import { findModule, findPart, findTrack, onwards } from './find.ts';
import type { LearningHooks } from './hooks.ts';
import { planDay } from './my-day.ts';
import { checkId } from './pages/check.tsx';
import { LessonPage, type WrongCheck } from './pages/lesson.tsx';
import { MyDayPage } from './pages/my-day.tsx';
import { TrackPage } from './pages/track.tsx';
import { TracksPage } from './pages/tracks.tsx';
import { isTrackDone, nextInModule } from './progress.ts';
import { myTrack, myTracks, partPage } from './queries.ts';
import { keepCheck, keepPlace } from './store.ts';
import { words } from './words.ts';

const learn = { place: 'learn' } as const;
const lessonPage = { ...learn, elements: ['lesson', 'read-aloud'] } as const;
const furthestBlock = 10_000;
const readPlace = z.object({ block: z.coerce.number().int().min(0).max(furthestBlock) });

export function lessonRoutes(services: Services, hooks: LearningHooks): readonly Route[] {
  const { database, clock } = services;
  return [
    get('/my-day', clerk, async (ask) => {
      const all = await library(services);
      const now = clock.now();
      const today = dayOf(now);
      const { mine, notices } = await inTown(database, ask.who, async (db) => ({
        mine: await myTracks(db, ask.who),
        notices: await hooks.myDayNotices?.(db, ask.who, { today, now, content: all }),
      }));
      const day = planDay(all, ask.lang, mine, today);
      const body = <MyDayPage actor={ask.who} day={day} today={today} notices={notices ?? []} />;
      return page(words(ask.lang).myDay.title, body, { place: 'my-day' });
    }),
    get(learnPath, clerk, async (ask) => {
      const all = await library(services);
      const mine = await inTown(database, ask.who, (db) => myTracks(db, ask.who));
      const tracks = all.tracks(ask.lang).map((track) => ({ track, mine: mine.find((row) => row.track === track.id) }));
      const also = hooks.alsoLearn?.(ask.lang) ?? [];
      const body = <TracksPage lang={ask.lang} today={dayOf(clock.now())} tracks={tracks} also={also} />;
      return page(words(ask.lang).learn.title, body, learn);
    }),
    get('/learn/:track', clerk, async (ask) => {
      const { track } = await findTrack(services, ask);
      const mine = await inTown(database, ask.who, (db) => myTrack(db, ask.who, track.id));
      const w = words(ask.lang).learn;
      const done = track.modules.find((module) => module.id === ask.query('done'));
      const notice = done && (isTrackDone(track, mine) ? w.trackDone(track.title) : w.moduleDone(done.title));
      const body = <TrackPage lang={ask.lang} today={dayOf(clock.now())} track={track} mine={mine} notice={notice} />;
      return page(track.title, body, learn);
    }),
    get('/learn/:track/:module', clerk, async (ask) => {
      const { track, module } = await findModule(services, ask);
      const [first] = module.parts;
      if (!first) return redirect(testPath(track.id, module.id));
      const mine = await inTown(database, ask.who, (db) => myTrack(db, ask.who, track.id));
      const step = nextInModule(module, mine);
      return redirect(partPath(track.id, module.id, (step?.kind === 'part' ? step.part : first).id));
    }),
    get('/learn/:track/:module/:part', clerk, async (ask) => {
      const found = await findPart(services, ask);
      return showPart(ask, found);
    }),
    post('/learn/:track/:module/:part/done', clerk, async (ask) => {
      const found = await findPart(services, ask);
      return onwards(ask, pathOf(found, await completePart(services, ask.who, found, hooks.whenTrackIsDone)));
    }),
    post('/learn/:track/:module/:part/place', clerk, async (ask) => {
      const { track, module, part } = await findPart(services, ask);
      const form = readForm(readPlace, await ask.form());
      if (form.kind === 'wrong') return new Response(null, { status: 422 });
      const at = { track: track.id, module: module.id, part: part.id };
      await inTown(database, ask.who, (db) => keepPlace(db, ask.who, at, form.data.block, clock.now()));
      return new Response(null, { status: 204 });
    }),
    post('/learn/:track/:module/:part/check/:check', clerk, async (ask) => {
      const found = await findPart(services, ask);
      const question = found.part.blocks.flatMap(checksIn).find((one) => one.id === ask.param('check'));
      if (!question) throw new NotFound();
      const typed = await ask.form();
      const reading = readAnswer(question, checkOrder(question), `q-${question.id}`, typed);
      if (reading.kind !== 'answer') return showPart(ask, found, { check: question.id, problem: reading.kind, typed });
      const at = { track: found.track.id, module: found.module.id, part: found.part.id };
      const check = { id: question.id, answer: reading.answer };
      await inTown(database, ask.who, (db) => keepCheck(db, ask.who, at, check, clock.now()));
      return redirect(`${partPath(at.track, at.module, at.part)}#${checkId(question.id)}`);
    }),
  ];

  async function showPart(
    ask: Ask<Actor>,
    { all, track, module, part }: Awaited<ReturnType<typeof findPart>>,
    wrong?: WrongCheck,
  ) {
    const at = { track: track.id, module: module.id, part: part.id };
    const progress = await inTown(database, ask.who, (db) => partPage(db, ask.who, at));
    const body = (
      <LessonPage
        actor={ask.who}
        library={all}
        today={dayOf(clock.now())}
        track={track}
        module={module}
        part={part}
        progress={progress}
        wrong={wrong}
      />
    );
    return page(part.title, body, { ...lessonPage, status: wrong ? 422 : 200 });
  }
}

function checksIn(block: Block): readonly Question[] {
  if (block.kind === 'check') return [block.question];
  return block.kind === 'step' ? block.blocks.flatMap(checksIn) : [];
}

function pathOf({ track, module }: FoundPart, next: Onwards): string {
  switch (next.kind) {
    case 'part':
      return partPath(track.id, module.id, next.part.id);
    case 'test':
      return testPath(track.id, module.id);
    case 'module-done':
    case 'track-done':
      return `${trackPath(track.id)}?done=${module.id}`;
  }
}
