/** Logs a help moment, once however often the same tap arrives, and takes it back within a minute. */
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import type { HelpMoment, LoggedMoment } from './help-moment.ts';
import { mayUndo } from './policy.ts';
import { ownMoment } from './queries.ts';
import { addMoment, undoMoment } from './store.ts';

export type HelpLogged =
  /** Also when the same tap was there already. */
  | { readonly kind: 'logged' }
  /** The place closed meanwhile, or is not of this town. */
  | { readonly kind: 'place-gone' };

export function logHelp(services: Services, actor: Actor, moment: HelpMoment): Promise<HelpLogged> {
  return inTown(services.database, actor, async (db) => {
    const added = await addMoment(db, actor, moment, services.clock.now());
    if (added || moment.placeId === null || (await ownMoment(db, actor, moment.id))) return { kind: 'logged' };
    return { kind: 'place-gone' };
  });
}

export type HelpUndone =
  /** Also when it was undone already. */
  | { readonly kind: 'undone'; readonly moment: LoggedMoment }
  | { readonly kind: 'too-late'; readonly moment: LoggedMoment }
  /** No such moment of this member. */
  | { readonly kind: 'unknown' };

/** Takes a moment back: it no longer counts, and the same tap coming late counts for nothing. */
export function undoHelp(services: Services, actor: Actor, id: string): Promise<HelpUndone> {
  return inTown(services.database, actor, async (db) => {
    const now = services.clock.now();
    const moment = await ownMoment(db, actor, id);
    if (!moment) return { kind: 'unknown' };
    if (moment.undoneAt !== null) return { kind: 'undone', moment };
    if (!mayUndo(actor, moment, now)) return { kind: 'too-late', moment };
    await undoMoment(db, moment, actor.townId, now);
    return { kind: 'undone', moment };
  });
}
