/** What changed in the guides of a clerk's service since she last looked. */
import type { Library } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import type { Db } from '#shared/database/database.ts';
import { documentsChanged, guidesOfTeam, seenUntil } from './change-queries.ts';
import { type ChangedGuide, changedGuides, languagesFor } from './changes.ts';

const dayMilliseconds = 86_400_000;
const daysBack = 30;

export type NewForMe = { readonly since: Date; readonly changed: readonly ChangedGuide[] };

/** In the transaction of the page: one read by index where nothing changed. */
export async function newForMe(db: Db, actor: Actor, content: Library, now: Date): Promise<NewForMe> {
  const since = await seenUntil(db, actor, new Date(now.getTime() - daysBack * dayMilliseconds));
  const documents = await documentsChanged(db, since, now, languagesFor(actor.lang));
  if (documents.length === 0) return { since, changed: [] };
  return { since, changed: changedGuides(documents, content, actor.lang, await guidesOfService(db, actor, now)) };
}

/** The guides that her team was asked about in a year; undefined, which is all, where it was asked about none. */
export async function guidesOfService(db: Db, actor: Actor, now: Date): Promise<ReadonlySet<string> | undefined> {
  const guides = actor.teamId === null ? [] : await guidesOfTeam(db, actor.townId, actor.teamId, dayOf(now));
  return guides.length > 0 ? new Set(guides) : undefined;
}
