/** Logs a help moment, once however often the same tap arrives, says more of it, and takes it back within a minute. */
import { formById } from '#features/organisations/index.ts';
import { has } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { type Db, inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import type { Channel, Details, HelpMoment, LoggedMoment } from './help-moment.ts';
import type { Holder } from './log-ticket.ts';
import { maySayMore, mayUndo } from './policy.ts';
import { ownMoment, ownMomentLocked, worksHere } from './queries.ts';
import { addMoment, countByForm, saveDetails, undoMoment } from './store.ts';

export type HelpLogged =
  /** Also when the same tap was there already. */
  | { readonly kind: 'logged' }
  /** The place closed meanwhile, or is not of this town. */
  | { readonly kind: 'place-gone' }
  /** Whoever tapped works here no more. */
  | { readonly kind: 'left' };

/** @param holder who tapped, or the service of whoever did */
export function logHelp(
  services: Services,
  holder: Holder & { readonly townId: string },
  moment: HelpMoment,
): Promise<HelpLogged> {
  return inTown(services.database, holder, async (db) => {
    const about = await withItsOrganisation(db, holder.townId, moment);
    const added = await addMoment(db, holder, { ...moment, ...about }, services.clock.now());
    if (added) return { kind: 'logged' };
    if (!(await worksHere(db, holder))) return { kind: 'left' };
    if (moment.placeId === null || (await ownMoment(db, holder, moment.id))) return { kind: 'logged' };
    return { kind: 'place-gone' };
  });
}

/** Where help is given when nobody says: a digihelper sits in a digipunt, anyone else at a counter. */
export function usualChannel(actor: Actor): Channel {
  return has(actor, 'digihelper') ? 'digipunt' : 'counter';
}

type About = Pick<Details, 'organisation' | 'formId'>;

/** A form says of which organisation it is; a form that this town does not have is left out. */
async function withItsOrganisation(db: Db, townId: string, { organisation, formId }: About): Promise<About> {
  if (formId === null) return { organisation, formId };
  const form = await formById(db, townId, formId);
  return form ? { organisation: form.organisation, formId } : { organisation, formId: null };
}

export type DetailsSaved =
  | { readonly kind: 'saved'; readonly moment: LoggedMoment }
  /** More than ten minutes ago, or undone. */
  | { readonly kind: 'too-late'; readonly moment: LoggedMoment }
  /** No such moment of this member. */
  | { readonly kind: 'unknown' };

/** Says how long, where, and about whose service: within ten minutes, as often as one likes. */
export function addDetails(services: Services, actor: Actor, id: string, details: Details): Promise<DetailsSaved> {
  return inTown(services.database, actor, async (db) => {
    const moment = await ownMomentLocked(db, actor, id);
    if (!moment) return { kind: 'unknown' };
    if (!maySayMore(actor, moment, services.clock.now())) return { kind: 'too-late', moment };
    const about = await withItsOrganisation(db, actor.townId, details);
    await saveDetails(db, actor.townId, id, { ...details, ...about });
    await recount(db, actor.townId, moment, about);
    return { kind: 'saved', moment };
  });
}

/** Always in the order of their keys, so that two who change towards each other never lock up. */
async function recount(db: Db, townId: string, moment: LoggedMoment, now: About): Promise<void> {
  const keyOf = ({ organisation, formId }: About) => `${organisation} ${formId ?? ''}`;
  if (keyOf(moment) === keyOf(now)) return;
  const steps = [
    { about: { organisation: moment.organisation, formId: moment.formId }, by: -1 },
    { about: now, by: 1 },
  ] as const;
  const ordered = keyOf(moment) < keyOf(now) ? steps : steps.toReversed();
  for (const { about, by } of ordered) {
    if (about.organisation !== '') await countByForm(db, townId, moment, about, by);
  }
}

export type HelpUndone =
  /** Also when it was undone already. */
  | { readonly kind: 'undone'; readonly moment: LoggedMoment }
  | { readonly kind: 'too-late'; readonly moment: LoggedMoment }
  /** No such moment of this member. */
  | { readonly kind: 'unknown' };

/** What a feature above does in the same transaction, when a moment is taken back. */
export type WhenUndone = (db: Db, townId: string, id: string) => Promise<void>;

/** Takes a moment back: it no longer counts, and the same tap coming late counts for nothing. */
export function undoHelp(services: Services, actor: Actor, id: string, whenUndone: WhenUndone): Promise<HelpUndone> {
  return inTown(services.database, actor, async (db) => {
    const now = services.clock.now();
    const moment = await ownMomentLocked(db, actor, id);
    if (!moment) return { kind: 'unknown' };
    if (moment.undoneAt !== null) return { kind: 'undone', moment };
    if (!mayUndo(actor, moment, now)) return { kind: 'too-late', moment };
    await undoMoment(db, actor.townId, moment, now);
    await whenUndone(db, actor.townId, id);
    return { kind: 'undone', moment };
  });
}
