/** Settles what a step brought: the counts that managers see, and the end of a track. */
import type { Learner } from '#features/assessment/index.ts';
import type { Track } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';
import { type Done, isTrackDone, partsDoneInTrack } from './progress.ts';
import { type Entered, keepCounts } from './store.ts';

/** What happens at once when someone finishes a track, in the same transaction: either both are there or neither. */
export type WhenTrackIsDone = (db: Db, actor: Actor, track: Track) => Promise<void>;

/**
 * Runs inside `inTown`, after `enterTrack` in the same transaction. A finished track stays finished, also when an
 * editor adds a part later.
 * @returns whether this step finished the track
 */
export async function settle(
  db: Db,
  actor: Actor,
  now: Date,
  step: { readonly track: Track; readonly entered: Entered; readonly done: Done },
  whenTrackIsDone: WhenTrackIsDone,
): Promise<boolean> {
  const { track, entered, done } = step;
  const learner: Learner = actor;
  const partsDone = partsDoneInTrack(track, done);
  const finishes = entered.finishedAt === null && isTrackDone(track, done);
  if (finishes || partsDone !== entered.partsDone) {
    await keepCounts(db, learner, track.id, { partsDone, finishedAt: finishes ? now : entered.finishedAt });
  }
  if (finishes) await whenTrackIsDone(db, actor, track);
  return finishes;
}
