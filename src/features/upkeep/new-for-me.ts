/** What changed in the guides of a clerk's service since she last looked. */
import type { Library } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import type { Db } from '#shared/database/database.ts';
import { documentsChanged, guidesOfTeam, seenUntil } from './change-queries.ts';
import { type ChangedGuide, changedGuides, languagesFor } from './changes.ts';
import { ownChanges, withOwnChanges } from './own-changes.ts';

const dayMilliseconds = 86_400_000;
const daysBack = 30;

export type NewForMe = { readonly since: Date; readonly changed: readonly ChangedGuide[] };

/** In the transaction of the page: one read by index where nothing changed. */
export async function newForMe(db: Db, actor: Actor, content: Library, now: Date): Promise<NewForMe> {
  const since = await seenUntil(db, actor, new Date(now.getTime() - daysBack * dayMilliseconds));
  const documents = await documentsChanged(db, since, now, languagesFor(actor.lang));
  const own = ownChanges(content, actor.lang, since, now);
  if (documents.length === 0 && own.length === 0) return { since, changed: [] };
  const only = await guidesOfService(db, actor, now);
  const shared = changedGuides(documents, content, actor.lang, only);
  return { since, changed: withOwnChanges(shared, own, content, actor.lang, only) };
}

/** The guides that her team was asked about in a year; undefined, which is all, where it was asked about none. */
export async function guidesOfService(db: Db, actor: Actor, now: Date): Promise<ReadonlySet<string> | undefined> {
  const guides = actor.teamId === null ? [] : await guidesOfTeam(db, actor.townId, actor.teamId, dayOf(now));
  return guides.length > 0 ? new Set(guides) : undefined;
}
