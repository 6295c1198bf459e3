/** Lines on my day for who works at a place to which citizens were handed over. */
import type { Notice } from '#features/learning/index.ts';
import { placesOf } from '#features/presence/index.ts';
import { has } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { addDays, dayOf } from '#shared/clock.ts';
import type { Db } from '#shared/database/database.ts';
import { listedDays } from './handover.ts';
import { waitingAt } from './queries.ts';
import { words } from './words.ts';

/** Who was at a place in so many days works there: it is where she kept hours. */
const worksThereDays = 60;

/** Asks nothing of the database for who keeps no hours. What she handed over herself is no news to her. */
export async function handoverNotices(db: Db, actor: Actor, now: Date): Promise<readonly Notice[]> {
  if (!has(actor, 'digihelper')) return [];
  const places = await placesOf(db, actor, addDays(dayOf(now), -worksThereDays));
  if (places.length === 0) return [];
  const waiting = await waitingAt(db, actor, places, new Date(now.getTime() - listedDays * 24 * 3600_000));
  return waiting.map(({ id, name, number }) => ({
    text: words(actor.lang).waitingAt(number, name),
    href: `/counter/handovers?place=${id}`,
    waiting: number,
  }));
}
