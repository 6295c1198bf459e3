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

/** Better or worse when the interval of the difference (Newcombe, 1998) leaves out that nothing changed. */
export function verdictOf(before: Counted, after: Counted): Verdict {
  if (before.all < leastEachSide || after.all < leastEachSide) return 'unclear';
  const { low, high } = difference(before, after);
  return low > 0 ? 'better' : high < 0 ? 'worse' : 'unclear';
}
