/** Adds, changes and closes the town's referral places; each leaves an audit line. */
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '#shared/access/actor.ts';
import { audit } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import type { Place } from './place.ts';
import { samePlace } from './queries.ts';
import { addPlace, changePlace, closePlace } from './store.ts';

export type PlaceSaved =
  | { readonly kind: 'saved' }
  /** Someone else changed or closed it since the form was opened. */
  | { readonly kind: 'changed-meanwhile' };

export type PlaceAdded =
  | { readonly kind: 'saved' }
  /** A place of this name, kind and address is there, and says something else. */
  | { readonly kind: 'there-already' };

/** The same form sent twice adds one place, also when it was opened anew in between, by going back. */
export function addReferralPlace(services: Services, actor: Actor, place: Omit<Place, 'version'>): Promise<PlaceAdded> {
  return inTown(services.database, actor, async (db) => {
    const same = await samePlace(db, actor.townId, place);
    if (same && same.id !== place.id) return saysTheSame(same, place) ? { kind: 'saved' } : { kind: 'there-already' };
    const added = await addPlace(db, actor.townId, place);
    if (added) await audit(db, actor, services.clock.now(), 'referral-place-saved', place.name);
    return { kind: 'saved' };
  });
}

function saysTheSame(one: Omit<Place, 'version'>, other: Omit<Place, 'version'>): boolean {
  return isDeepStrictEqual({ ...one, id: '', version: 0 }, { ...other, id: '', version: 0 });
}

/** Saves when the place is still the version that was opened. */
export function changeReferralPlace(services: Services, actor: Actor, place: Place): Promise<PlaceSaved> {
  return inTown(services.database, actor, async (db) => {
    if (!(await changePlace(db, actor.townId, place))) return { kind: 'changed-meanwhile' };
    await audit(db, actor, services.clock.now(), 'referral-place-saved', place.name);
    return { kind: 'saved' };
  });
}

/** Closing what is closed, or never was, changes nothing. */
export function closeReferralPlace(services: Services, actor: Actor, id: string): Promise<void> {
  return inTown(services.database, actor, async (db) => {
    const now = services.clock.now();
    const name = await closePlace(db, actor.townId, id, now);
    if (name !== undefined) await audit(db, actor, now, 'referral-place-closed', name);
  });
}
