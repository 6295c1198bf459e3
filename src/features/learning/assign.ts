/** Giving tracks to people: a new assignment, its end, and what new staff get. */
import type { Track } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { audit } from '#shared/audit.ts';
import { dayOf } from '#shared/clock.ts';
import { type Db, inTown, type Place } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import type { AssignmentPlan } from './assignment.ts';
import { isAssignment } from './assignment-queries.ts';
import { addAssignment, endRunning, enrolMatching, releaseFrom, releaseUnmatched } from './assignment-store.ts';

/** Stores the assignment and enrols everyone it is for, at once. The same id sent twice gives one assignment. */
export function giveAssignment(
  { database, clock }: Services,
  actor: Actor,
  id: string,
  plan: AssignmentPlan,
  track: Track,
): Promise<'given' | 'already'> {
  const now = clock.now();
  return inTown(database, actor, async (db) => {
    if (!(await addAssignment(db, actor, id, plan, now))) return 'already';
    const people = await enrolMatching(db, actor.townId, { kind: 'assignment', id }, now, dayOf(now));
    await audit(db, actor, now, 'assignment-made', track.title, { obligation: plan.obligation, people });
    return 'given';
  });
}

/** Ends an assignment. Who was in it may still learn; where another assignment asks the same, that one counts. */
export function endAssignment(
  { database, clock }: Services,
  actor: Actor,
  id: string,
  titleOf: (track: string) => string,
): Promise<'ended' | 'already' | 'unknown'> {
  const now = clock.now();
  return inTown(database, actor, async (db) => {
    const ended = await endRunning(db, actor.townId, id, now);
    if (!ended) return (await isAssignment(db, actor.townId, id)) ? 'already' : 'unknown';
    const people = await releaseFrom(db, actor.townId, id);
    await enrolMatching(db, actor.townId, { kind: 'track', track: ended.track }, now, dayOf(now));
    await audit(db, actor, now, 'assignment-ended', titleOf(ended.track), { people });
    return 'ended';
  });
}

/**
 * Gives people what the running assignments ask of them, inside the caller's transaction. For new staff, and for who
 * changed service or function: what the old one asked is no longer asked. Doing it twice changes nothing.
 * @returns how many enrolments were made or changed
 */
export async function assignToNew(db: Db, place: Place, memberIds: readonly string[], now: Date): Promise<number> {
  await releaseUnmatched(db, place.townId, memberIds);
  return enrolMatching(db, place.townId, { kind: 'members', ids: memberIds }, now, dayOf(now));
}
