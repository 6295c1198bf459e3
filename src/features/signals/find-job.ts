/** Every night: looks for signals in the weekly counts of each town, a short transaction a town. */
import { setTimeout } from 'node:timers/promises';
import { allTowns } from '#features/towns/index.ts';
import { addDays, dayOf, weekOf } from '#shared/clock.ts';
import { asDoorInOne, type Db, inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { type Job, type NoData, noData } from '#shared/jobs/jobs.ts';
import type { Services } from '#shared/services.ts';
import { effectRows, problemRows, teamRows } from './count-queries.ts';
import { effectWeeks, verdictOf, weeksAfter } from './effect.ts';
import { lookAt, problemsIn, signalsOf } from './find-signals.ts';
import { takenSince } from './queries.ts';
import { type Finding, leastTowns, type SharedSignal } from './signal.ts';
import { forgetPassed, keepEffects, keepFindings, keepShared } from './store.ts';

/** What was done or set aside is not told again for so many weeks: what was done needs time to show. */
const silentWeeks = 12;
/** What is not seen for so many weeks, and nobody took up, is over. */
const forgottenWeeks = 4;
const week = 7 * 24 * 3600_000;

/**
 * Whole weeks only: between two Mondays a night finds the same, save for what came in late. Running it twice changes
 * nothing.
 */
export const findSignalsJob: Job<NoData> = {
  name: 'find-signals',
  data: noData,
  every: '20 3 * * *',
  // Pages go first: of each second it works a quarter at most.
  run: (services) => findEverywhere(services, (worked) => setTimeout(3 * worked)),
};

/** @param rest waits after each town, given how many milliseconds that took; left out, it goes straight on */
export async function findEverywhere(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  rest?: (worked: number) => Promise<unknown>,
): Promise<void> {
  const now = clock.now();
  const found: Finding[] = [];
  for (const { id: townId } of await allTowns(database.door)) {
    const startedAt = performance.now();
    found.push(...(await inTown(database, { townId, memberId: null }, (db) => findInTown(db, townId, now))));
    await rest?.(performance.now() - startedAt);
  }
  const lastWeek = addDays(weekOf(dayOf(now)), -7);
  await asDoorInOne(database, (db) => keepShared(db, lastWeek, sharedOf(found)));
}

/** @returns what was found, also what is quiet because it was done */
export async function findInTown(db: Db, townId: string, now: Date): Promise<readonly Finding[]> {
  const thisWeek = weekOf(dayOf(now));
  const lastWeek = addDays(thisWeek, -7);
  const seen = lookAt(await problemRows(db, townId, thisWeek));
  const problems = problemsIn(seen);
  const findings = problems.length === 0 ? [] : signalsOf(seen, await teamRows(db, townId, thisWeek, problems));
  if (findings.length > 0) {
    const silentSince = new Date(now.getTime() - silentWeeks * week);
    const withIds = findings.map((finding) => ({ ...finding, id: newId() }));
    await keepFindings(db, townId, withIds, lastWeek, silentSince);
  }
  await forgetPassed(db, townId, addDays(lastWeek, -7 * forgottenWeeks));
  await countEffects(db, townId, thisWeek);
  return findings;
}

async function countEffects(db: Db, townId: string, thisWeek: string): Promise<void> {
  const taken = await takenSince(db, townId, addDays(thisWeek, -7 * (weeksAfter + 2)));
  if (taken.length === 0) return;
  const sides = new Map(taken.map((one) => [one.id, { ...one, ...effectWeeks(dayOf(one.takenAt), thisWeek) }]));
  const asked = taken.flatMap(({ id, guide, problem }) => {
    const weeks = sides.get(id);
    return weeks ? [{ id, guide, problem, week: weeks.before.to, ...weeks.after }] : [];
  });
  const counted = await effectRows(db, townId, asked);
  const effects = counted.map(({ id, ...row }) => {
    const before = { some: row.beforeSome, all: row.beforeAll };
    const after = { some: row.afterSome, all: row.afterAll };
    const { weeks = 0, kind, evidence } = sides.get(id) ?? {};
    const townShare = kind === 'often-referred' ? 1 - (evidence?.townShare ?? 0) : undefined;
    return { id, effect: { before, after, weeks, verdict: verdictOf({ before, after, weeks, townShare }) } };
  });
  await keepEffects(db, townId, effects);
}

/** What at least three towns met, put together without any of them. */
export function sharedOf(found: readonly Finding[]): readonly Omit<SharedSignal, 'week'>[] {
  const sums = new Map<string, Omit<SharedSignal, 'week'>>();
  for (const { kind, guide, problem, evidence } of found) {
    const key = JSON.stringify([kind, guide, problem]);
    const before = sums.get(key) ?? { kind, guide, problem, towns: 0, moments: 0 };
    sums.set(key, { ...before, towns: before.towns + 1, moments: before.moments + evidence.moments });
  }
  return [...sums.values()].filter(({ towns }) => towns >= leastTowns);
}
