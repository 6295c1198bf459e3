/** Forgets handed-in material whose answer is long ago; what waits for an answer stays. */
import { allTowns } from '#features/towns/index.ts';
import { addMonths, dayOf } from '#shared/clock.ts';
import { type Job, type NoData, noData } from '#shared/jobs/jobs.ts';
import { countedUntil } from './hand-in.ts';
import { forgetAnswered, forgetCounts } from './store.ts';

/** Whoever handed it in can read the answer for so long; what was used stands in the guides by then. */
export const keptMonths = 24;

/** Every night. Counts of who handed in go after two days, also when nobody hands in any more. */
export const forgetSubmissions: Job<NoData> = {
  name: 'forget-submissions',
  data: noData,
  every: '40 3 * * *',
  run: async ({ database, clock }) => {
    const now = clock.now();
    await forgetCounts(database.door, countedUntil(now));
    const before = addMonths(dayOf(now), -keptMonths);
    for (const { id } of await allTowns(database.door)) await forgetAnswered(database.door, id, before);
  },
};
