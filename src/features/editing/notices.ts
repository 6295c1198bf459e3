/** A line on my day for who was asked to review a text. */
import { reviewingRoles } from '#features/content/index.ts';
import type { Notice } from '#features/learning/index.ts';
import { has } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';
import { countReviewsFor } from './queries.ts';
import { words } from './words.ts';

/** Asks nothing of the database for everyone else. */
export async function reviewNotices(db: Db, actor: Actor): Promise<readonly Notice[]> {
  if (!has(actor, ...reviewingRoles)) return [];
  const waiting = await countReviewsFor(db, actor.townId, actor.memberId);
  return waiting === 0
    ? []
    : [{ text: words(actor.lang).reviewsWaiting(waiting), href: '/together/content/reviews', waiting }];
}
