/** Whether something is asked more or less often a week than in the period before, chance apart. */
import { binomialTail } from './binomial-tail.ts';

export type Trend = 'rising' | 'falling' | 'level';

/** So sure, in either direction … */
const surely = 0.01;
/** … and so many times as often, at least. */
const least = 1.25;
/** What was asked less often before gives nothing to compare with, and is not told (decision 0012). */
const leastBefore = 5;

/**
 * The same test of two rates given their sum as for a rise (Przyborowski and Wilenski, 1940), in both directions.
 * @returns undefined when there is too little to compare with
 */
export function trendOf(now: number, weeks: number, before: number, weeksBefore: number): Trend | undefined {
  if (before < leastBefore || weeks === 0 || weeksBefore === 0) return undefined;
  const chance = weeks / (weeks + weeksBefore);
  const ratio = now / weeks / (before / weeksBefore);
  const all = now + before;
  if (ratio >= least && binomialTail(now, all, chance) <= surely) return 'rising';
  if (ratio <= 1 / least && binomialTail(before, all, 1 - chance) <= surely) return 'falling';
  return 'level';
}
