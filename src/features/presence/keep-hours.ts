/** Writes up hours that a digihelper was there, takes them away, and puts them back. */
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import type { Presence } from './presence.ts';
import { addPresence, lockMember, overlaps, setRemoved } from './store.ts';

export type HoursSaved =
  | { readonly kind: 'saved' }
  /** These hours, or a part of them, are written up already. */
  | { readonly kind: 'overlap' };

/** The same form sent twice adds nothing. */
export function addHours(services: Services, actor: Actor, presence: Presence): Promise<HoursSaved> {
  return inTown(services.database, actor, async (db) => {
    await lockMember(db, actor);
    if (await overlaps(db, actor, presence)) return { kind: 'overlap' };
    await addPresence(db, actor, presence, services.clock.now());
    return { kind: 'saved' };
  });
}

/** Only one's own; taking away what is gone changes nothing. */
export function removeHours(services: Services, actor: Actor, id: string): Promise<void> {
  return inTown(services.database, actor, async (db) => {
    await setRemoved(db, actor, id, services.clock.now());
  });
}

/** Puts back what one took away, unless other hours stand there now. */
export function putBackHours(services: Services, actor: Actor, id: string): Promise<HoursSaved> {
  return inTown(services.database, actor, async (db) => {
    await lockMember(db, actor);
    const back = await setRemoved(db, actor, id, null);
    if (!back || !(await overlaps(db, actor, back))) return { kind: 'saved' };
    await setRemoved(db, actor, id, services.clock.now());
    return { kind: 'overlap' };
  });
}
