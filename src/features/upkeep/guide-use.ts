/** How often each guide is used at counters, over all towns: summed every night, so that no help moment waits for it. */
import { allTowns } from '#features/towns/index.ts';
import { addMonths, dayOf } from '#shared/clock.ts';
import { asDoorInOne, inTown } from '#shared/database/database.ts';
import { type Job, type NoData, noData } from '#shared/jobs/jobs.ts';
import { useInTown } from './queries.ts';
import { type GuideMonth, keepUse } from './store.ts';

/** This month and so many before it say what counters use most. */
const monthsBefore = 2;

/** The first day of the first month that counts, for a day such as 2026-11-21. */
export function useSince(today: string): string {
  return addMonths(`${today.slice(0, 7)}-01`, -monthsBefore);
}

/** A short transaction a town. Running it twice gives the same sums. */
export const countGuideUse: Job<NoData> = {
  name: 'count-guide-use',
  data: noData,
  every: '40 2 * * *',
  run: async ({ database, clock }) => {
    const since = useSince(dayOf(clock.now()));
    const sums = new Map<string, GuideMonth>();
    for (const { id: townId } of await allTowns(database.door)) {
      const counted = await inTown(database, { townId, memberId: null }, (db) => useInTown(db, townId, since));
      for (const { month, guide, moments } of counted) {
        const key = `${month} ${guide}`;
        sums.set(key, { month, guide, moments: moments + (sums.get(key)?.moments ?? 0) });
      }
    }
    await asDoorInOne(database, (db) => keepUse(db, since, [...sums.values()]));
  },
};
