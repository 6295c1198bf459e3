/** A line on my day for whoever may do something about the signals that wait. */
import type { Notice } from '#features/learning/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';
import { scopeOf } from './policy.ts';
import { openSignals } from './queries.ts';
import { words } from './words.ts';

/** Asks nothing of the database for everyone else. */
export async function signalNotices(db: Db, actor: Actor): Promise<readonly Notice[]> {
  const scope = scopeOf(actor);
  if (scope.kind === 'nothing') return [];
  const waiting = await openSignals(db, actor.townId, scope);
  return waiting === 0 ? [] : [{ text: words(actor.lang).notice(waiting), href: '/together/signals', waiting }];
}
