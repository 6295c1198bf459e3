/** Adds, changes and closes the town's referral places; each leaves an audit line. */
import type { Actor } from '#shared/access/actor.ts';
import { audit } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import type { Place } from './place.ts';
import { addPlace, changePlace, closePlace } from './store.ts';

export type PlaceSaved =
  | { readonly kind: 'saved' }
  /** Someone else changed or closed it since the form was opened. */
  | { readonly kind: 'changed-meanwhile' };

/** The same form sent twice adds one place. */
export function addReferralPlace(services: Services, actor: Actor, place: Omit<Place, 'version'>): Promise<PlaceSaved> {
  return inTown(services.database, actor, async (db) => {
    const added = await addPlace(db, actor.townId, place);
    if (added) await audit(db, actor, services.clock.now(), 'referral-place-saved', place.name);
    return { kind: 'saved' };
  });
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
