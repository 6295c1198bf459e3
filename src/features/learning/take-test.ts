/** Takes the test of a module: starts it when its parts are read, and finishes what it finishes. */
import { type Given, giveAnswer, type Standing, startAttempt, type TestToTake } from '#features/assessment/index.ts';
import type { Module, Track } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { settle, type WhenTrackIsDone } from './finish.ts';
import { isTestOpen } from './progress.ts';
import { myTrack } from './queries.ts';
import { enterTrack, markTestPassed } from './store.ts';

/** The test of a module, as assessment knows it; undefined when the module has none. */
export function testOf(track: Track, module: Module): TestToTake | undefined {
  const { passMark, attempts, waitHours } = track;
  return module.test && { key: `${track.id}/${module.id}`, ...module.test, limits: { passMark, attempts, waitHours } };
}

export type TestStart = Standing | { readonly kind: 'locked' };

/** Starts or resumes: the same attempt on any device, one for two tabs. */
export function startTest(
  services: Services,
  actor: Actor,
  track: Track,
  module: Module,
  test: TestToTake,
): Promise<TestStart> {
  return inTown(services.database, actor, async (db) => {
    if (!isTestOpen(track, module, await myTrack(db, actor, track.id))) return { kind: 'locked' };
    return startAttempt(db, actor, services.clock.now(), test);
  });
}

/** Confirms an answer; with the last one the attempt, the module and perhaps the track are finished in one go. */
export function confirmAnswer(
  services: Services,
  actor: Actor,
  found: { readonly track: Track; readonly module: Module; readonly test: TestToTake },
  given: { readonly attemptId: string; readonly position: number; readonly form: FormData },
  whenTrackIsDone: WhenTrackIsDone,
): Promise<Given> {
  const { track, module, test } = found;
  const now = services.clock.now();
  return inTown(services.database, actor, async (db) => {
    const result = await giveAnswer(db, actor, now, { ...given, test: test.key });
    if (result.kind !== 'finished' || !result.passed) return result;
    const entered = await enterTrack(db, actor, track.id, now);
    const done = await markTestPassed(db, actor, { track: track.id, module: module.id }, now);
    await settle(db, actor, now, { track, entered, done }, whenTrackIsDone);
    return result;
  });
}
