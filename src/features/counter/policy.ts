/** Who may do what at the counter. */
import type { Actor } from '#shared/access/actor.ts';
import { detailMilliseconds, type LoggedMoment, undoMilliseconds } from './help-moment.ts';

/** One's own tap, within a minute, once. */
export function mayUndo(actor: Pick<Actor, 'memberId'>, moment: LoggedMoment, now: Date): boolean {
  return isRecent(actor, moment, now, undoMilliseconds);
}

/** One's own tap, within ten minutes. */
export function maySayMore(actor: Pick<Actor, 'memberId'>, moment: LoggedMoment, now: Date): boolean {
  return isRecent(actor, moment, now, detailMilliseconds);
}

/** A citizen who was sent on can be handed over for as long as the tap is fresh in mind: the same day and the next. */
export function mayHandOver(actor: Pick<Actor, 'memberId'>, moment: LoggedMoment, now: Date): boolean {
  return moment.outcome === 'referred' && isRecent(actor, moment, now, 36 * 3600_000);
}

function isRecent(actor: Pick<Actor, 'memberId'>, moment: LoggedMoment, now: Date, longest: number): boolean {
  const age = now.getTime() - moment.receivedAt.getTime();
  return moment.memberId === actor.memberId && moment.undoneAt === null && age >= 0 && age <= longest;
}
