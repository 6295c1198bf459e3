/** A line on my day for the editor to whom material was handed in. */
import type { Notice } from '#features/learning/index.ts';
import { has } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';
import { countOpen } from './queries.ts';
import { words } from './words.ts';

/** Asks nothing of the database for everyone else. */
export async function submissionNotices(db: Db, actor: Actor): Promise<readonly Notice[]> {
  if (!has(actor, 'content-editor')) return [];
  const waiting = await countOpen(db, actor.townId);
  return waiting === 0 ? [] : [{ text: words(actor.lang).waiting(waiting), href: '/together/submissions', waiting }];
}
