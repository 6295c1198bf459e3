/** All that asks attention on my day, from every subject that has something to say; and what waits, also for “Samen”. */
import { brevetNotices } from '#features/brevets/index.ts';
import { reviewNotices } from '#features/editing/index.ts';
import { handoverNotices } from '#features/handover/index.ts';
import type { Day, Notice } from '#features/learning/index.ts';
import { signalNotices } from '#features/signals/index.ts';
import { submissionNotices } from '#features/submissions/index.ts';
import { factNotices, upkeepNotices } from '#features/upkeep/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';

/** In the transaction of the page, one after the other: a connection takes one statement at a time. */
export async function dayNotices(db: Db, actor: Actor, day: Day): Promise<readonly Notice[]> {
  return [
    ...(await brevetNotices(db, actor, day.today)),
    ...(await waitingFor(db, actor, day)),
    ...(await upkeepNotices(db, actor, day)),
  ];
}

/** What waits for this very person, by her roles: each asks one count by index, and nothing of who has no such role. */
export async function waitingFor(db: Db, actor: Actor, day: Day): Promise<readonly Notice[]> {
  return [
    ...(await handoverNotices(db, actor, day.now)),
    ...(await reviewNotices(db, actor)),
    ...(await factNotices(db, actor, day)),
    ...(await signalNotices(db, actor)),
    ...(await submissionNotices(db, actor)),
  ];
}
