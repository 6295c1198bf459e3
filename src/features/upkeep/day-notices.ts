/** Lines on my day: an answer to what someone reported, guides of her service that changed, and for who keeps facts what waits. */
import { mayKeepShared } from '#features/content/index.ts';
import type { Day, Notice } from '#features/learning/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';
import { newForMe } from './new-for-me.ts';
import { countWaitingSpots, unheardAnswers } from './queries.ts';
import { words } from './words.ts';
import { countToDecide } from './work-list.ts';

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

/** What reports and dates ask of who keeps the shared facts. Nothing is asked of the database for everyone else. */
export async function factNotices(db: Db, actor: Actor, { content, today }: Day): Promise<readonly Notice[]> {
  if (!mayKeepShared(actor)) return [];
  const w = words(actor.lang).myDay;
  const href = '/together/facts';
  const reported = await countWaitingSpots(db);
  const old = countToDecide(content.under ?? content, today);
  return [
    ...(reported > 0 ? [{ text: w.reported(reported), href, waiting: reported }] : []),
    ...(old > 0 ? [{ text: w.toDecide(old), href, waiting: old }] : []),
  ];
}
