/** Who may do what at the counter. */
import { has } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { type LoggedMoment, undoMilliseconds } from './help-moment.ts';

/** The town's referral places are the coordinator's to keep. */
export function mayManagePlaces(actor: Actor): boolean {
  return has(actor, 'coordinator');
}

/** One's own tap, within a minute, once. */
export function mayUndo(actor: Pick<Actor, 'memberId'>, moment: LoggedMoment, now: Date): boolean {
  const age = now.getTime() - moment.at.getTime();
  return moment.memberId === actor.memberId && moment.undoneAt === null && age >= 0 && age <= undoMilliseconds;
}
