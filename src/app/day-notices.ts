/** All that asks attention on my day, from every subject that has something to say. */
import { brevetNotices } from '#features/brevets/index.ts';
import type { Day, Notice } from '#features/learning/index.ts';
import { signalNotices } from '#features/signals/index.ts';
import { upkeepNotices } from '#features/upkeep/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';

/** In the transaction of the page, one after the other: a connection takes one statement at a time. */
export async function dayNotices(db: Db, actor: Actor, day: Day): Promise<readonly Notice[]> {
  return [
    ...(await brevetNotices(db, actor, day.today)),
    ...(await upkeepNotices(db, actor, day)),
    ...(await signalNotices(db, actor)),
  ];
}
