/** Issuing: at once when a track is done, in the same transaction, one valid brevet a member and track. */
import type { Actor } from '#shared/access/actor.ts';
import { audit } from '#shared/audit.ts';
import { addMonths, dayOf } from '#shared/clock.ts';
import { newCode } from '#shared/code.ts';
import type { Db } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { plainLetters } from './brevet.ts';
import { addBrevet, replaceExpired } from './store.ts';

/** Who gets it, and where; an Actor is one. */
export type Holder = Pick<Actor, 'townId' | 'memberId' | 'firstName' | 'lastName'> & {
  readonly town: Pick<Actor['town'], 'code' | 'name'>;
};

/** What of a track matters to its brevet; a Track of content is one. */
export type CertifiedTrack = {
  readonly id: string;
  readonly title: string;
  /** The level. */
  readonly brevet: string;
  readonly validityMonths: number;
};

export type Issued =
  | { readonly kind: 'issued'; readonly id: string; readonly code: string }
  | { readonly kind: 'already' };

/**
 * Gives the holder the brevet of a track that was done. `already` when there is a valid one, or when the one for this
 * same completion was withdrawn: doing the last part again does not undo a withdrawal.
 */
export async function issueBrevet(db: Db, holder: Holder, track: CertifiedTrack, now: Date): Promise<Issued> {
  const today = dayOf(now);
  await replaceExpired(db, holder, track.id, today, now);
  const brevet = {
    id: newId(),
    code: newCode(holder.town.code),
    track: track.id,
    level: track.brevet,
    title: track.title,
    holderName: `${holder.firstName} ${holder.lastName}`.trim(),
    holderOrder: plainLetters(`${holder.lastName} ${holder.firstName}`),
    townName: holder.town.name,
    issuedAt: now,
    validUntil: addMonths(today, track.validityMonths),
  };
  if (!(await addBrevet(db, holder, brevet))) return { kind: 'already' };
  await audit(db, holder, now, 'brevet-issued', `${brevet.holderName} · ${brevet.code}`, { track: track.title });
  return { kind: 'issued', id: brevet.id, code: brevet.code };
}

/** What learning calls when a track is done: safe to call again. */
export function issueWhenDone(services: Services) {
  return async (db: Db, actor: Holder, track: CertifiedTrack): Promise<void> => {
    await issueBrevet(db, actor, track, services.clock.now());
  };
}
