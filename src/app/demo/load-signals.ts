/** Finds the demo's signals as the nights would have: nine weeks ago, when the coordinator took one up, and now. */
import { findEverywhere } from '#features/signals/index.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { takenDaysAgo, takenUp } from './life-signals.ts';
import { memberOfDemo, takeUpDemoSignal } from './store.ts';

const coordinator = 'ann.lievens@zilverbeke.example';

export async function loadSignals(services: Services, townId: string): Promise<void> {
  const then = new Date(services.clock.now().getTime() - takenDaysAgo * 24 * 3600_000);
  await findEverywhere({ ...services, clock: { now: () => then } });
  await inTown(services.database, { townId, memberId: null }, async (db) => {
    const memberId = await memberOfDemo(db, townId, coordinator);
    if (memberId !== undefined) await takeUpDemoSignal(db, townId, memberId, takenUp, then);
  });
  await findEverywhere(services);
}
