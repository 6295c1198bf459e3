/** Whether taking up a signal moved the share that is helped at once. */
import { addDays, weekOf } from '#shared/clock.ts';
import { difference } from './share-interval.ts';
import type { Effect, Verdict } from './signal.ts';

/** Compared with so many whole weeks before. */
export const weeksBefore = 8;
/** What came later than this is no longer of what was done. */
export const weeksAfter = 26;
/** On either side, or nothing is said. */
export const leastEachSide = 10;
/** Sooner nothing is said either: who looks every week would see luck first. */
export const leastWeeksAfter = 4;

export type Counted = Effect['before'];

/** Mondays: from (itself) to (not itself). The week in which it was taken up is on neither side. */
export type EffectWeeks = {
  readonly before: { readonly from: string; readonly to: string };
  readonly after: { readonly from: string; readonly to: string };
  /** Whole weeks after. */
  readonly weeks: number;
};

/** @param thisWeek the Monday of the week that is not over */
export function effectWeeks(takenOn: string, thisWeek: string): EffectWeeks {
  const week = weekOf(takenOn);
  const from = addDays(week, 7);
  const last = addDays(from, 7 * weeksAfter);
  const to = [thisWeek, last].reduce((one, other) => (one < other ? one : other));
  const weeks = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / (7 * 24 * 3600_000)));
  return { before: { from: addDays(week, -7 * weeksBefore), to: week }, after: { from, to }, weeks };
}

export type Known = {
  readonly before: Counted;
  readonly after: Counted;
  /** Whole weeks after. */
  readonly weeks: number;
  /** The share helped at once in the whole town, of what was taken up because its own was so much lower. */
  readonly townShare: number | undefined;
};

/**
 * What was picked because its share stood out was in part bad luck, and gets better by itself (regression to the mean). So
 * many moments at the share of the town, added to what was counted before, take most of that away: the estimator of
 * Efron and Morris (Journal of the American Statistical Association 70, 1975) with a weight that made data bear out.
 */
const townMoments = 20;

/** Better or worse when the interval of the difference (Newcombe, 1998) leaves out that nothing changed. */
export function verdictOf({ before, after, weeks, townShare }: Known): Verdict {
  if (before.all < leastEachSide || after.all < leastEachSide || weeks < leastWeeksAfter) return 'unclear';
  if (difference(before, after).high < 0) return 'worse';
  const expected =
    townShare === undefined ? before : { some: before.some + townMoments * townShare, all: before.all + townMoments };
  return difference(expected, after).low > 0 ? 'better' : 'unclear';
}
