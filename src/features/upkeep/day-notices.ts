/** Lines on my day: an answer to what someone reported, guides of her service that changed, and for who keeps facts what waits. */
import { mayKeepShared } from '#features/content/index.ts';
import type { Day, Notice } from '#features/learning/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';
import { newForMe } from './new-for-me.ts';
import { unheardAnswers, waitingSpots } from './queries.ts';
import { mostWaiting, reportedFacts } from './report.ts';
import { words } from './words.ts';
import { workList } from './work-list.ts';

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

/** What reports and dates ask of who keeps the shared facts: the same numbers as on the work list. Nothing is asked of the database for everyone else. */
export async function factNotices(db: Db, actor: Actor, { content, today }: Day): Promise<readonly Notice[]> {
  if (!mayKeepShared(actor)) return [];
  const w = words(actor.lang).myDay;
  const href = '/together/facts';
  const shared = content.under ?? content;
  const spots = await waitingSpots(db, mostWaiting);
  const state = { today, reported: reportedFacts(shared, spots), use: new Map() };
  const facts = workList(shared, state, { app: '', owner: '', show: 'now' }).length;
  return [
    ...(spots.length > 0 ? [{ text: w.reported(spots.length), href, waiting: spots.length }] : []),
    ...(facts > 0 ? [{ text: w.toDecide(facts), href, waiting: facts }] : []),
  ];
}
