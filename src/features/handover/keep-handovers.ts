/** Hands a citizen over to the next place, takes a hand-over up, and forgets the old ones. */

import { mayHandOver, ownMomentLocked } from '#features/counter/index.ts';
import { allTowns } from '#features/towns/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import { type Job, type NoData, noData } from '#shared/jobs/jobs.ts';
import type { Services } from '#shared/services.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { keptDays, newCode, type Told } from './handover.ts';
import { deleteNotesBefore, saveNote, takeUpNote } from './store.ts';

export type HandedOver =
  | { readonly kind: 'handed-over'; readonly code: string }
  /** The next place has taken it up already: what it read stays as it is. */
  | { readonly kind: 'taken-up' }
  /** No such referral of this member to a place of the town, or too long ago. */
  | { readonly kind: 'unknown' };

const tries = 5;

/**
 * One hand-over for each help moment: sent again, it is written anew under the same code.
 * @param writtenIn the language its writer works in
 */
export function handOver(
  services: Services,
  actor: Actor,
  id: string,
  told: Told,
  writtenIn: Lang,
): Promise<HandedOver> {
  return inTown(services.database, actor, async (db) => {
    const now = services.clock.now();
    const moment = await ownMomentLocked(db, actor, id);
    if (!moment || moment.placeId === null || !mayHandOver(actor, moment, now)) return { kind: 'unknown' };
    const { placeId, guide, problem } = moment;
    for (let tried = 0; tried < tries; tried++) {
      const code = await saveNote(db, actor, { id, placeId, guide, problem, ...told, writtenIn, code: newCode() }, now);
      if (code !== undefined) return { kind: 'handed-over', code };
    }
    return { kind: 'taken-up' };
  });
}

/** @returns false when a colleague was first, or there is none */
export function takeUp(services: Services, actor: Actor, id: string): Promise<boolean> {
  return inTown(services.database, actor, (db) => takeUpNote(db, actor, id, services.clock.now()));
}

/** Every night: a hand-over of a month ago has done its work. */
export const forgetHandovers: Job<NoData> = {
  name: 'forget-handovers',
  data: noData,
  every: '20 3 * * *',
  run: async ({ database, clock }) => {
    const before = new Date(clock.now().getTime() - keptDays * 24 * 3600_000);
    for (const { id } of await allTowns(database.door)) {
      await inTown(database, { townId: id, memberId: null }, (db) => deleteNotesBefore(db, id, before));
    }
  },
};
