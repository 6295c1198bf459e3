/** Lines on my day: an answer to what someone reported, and guides of her service that changed. */
import type { Day, Notice } from '#features/learning/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';
import { newForMe } from './new-for-me.ts';
import { unheardAnswers } from './queries.ts';
import { words } from './words.ts';

/** In the transaction of the page. */
export async function upkeepNotices(db: Db, actor: Actor, { content, now }: Day): Promise<readonly Notice[]> {
  const w = words(actor.lang).myDay;
  const heard = await unheardAnswers(db, actor);
  const { changed } = await newForMe(db, actor, content, now);
  return [
    ...(heard > 0 ? [{ text: w.answered(heard), href: '/counter/reports' }] : []),
    ...(changed.length > 0 ? [{ text: w.changed(changed.length), href: '/counter/changes' }] : []),
  ];
}
