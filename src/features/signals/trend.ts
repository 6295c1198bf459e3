/** Whether something is asked more or less often a week than in the period before, chance apart. */
import { betaBinomialTail } from './binomial-tail.ts';

export type Trend = 'rising' | 'falling' | 'level';

/** So sure, in either direction … */
const surely = 0.01;
/** … and so many times as often, at least. */
const least = 1.25;
/** What was asked less often before gives nothing to compare with, and is not told (decision 0012). */
const leastBefore = 5;
/** Sums of a period do not say how much its weeks differ: variance / mean as it is with payment days and deadlines. */
const dispersion = 2;

export type Rate = { readonly moments: number; readonly weeks: number };

/**
 * The same test of two rates given their sum as for a rise (rise.ts), in both directions. What all else did is no news:
 * more often is also more often beside the rest, and so is less.
 * @param rest all that was counted besides
 * @returns undefined when there is too little to compare with
 */
export function trendOf(now: Rate, before: Rate, rest: { readonly now: number; readonly before: number }) {
  if (before.moments < leastBefore || now.weeks === 0 || before.weeks === 0) return undefined;
  const pace = rest.before < leastBefore ? 1 : (rest.now / now.weeks) * (before.weeks / rest.before);
  if (isMore(now, before, Math.max(1, pace))) return 'rising';
  return isMore(before, now, Math.max(1, 1 / pace)) ? 'falling' : 'level';
}

/** @param pace how many times as often is no news */
function isMore(one: Rate, other: Rate, pace: number): boolean {
  const weeks = one.weeks * pace;
  if (one.moments * other.weeks < least * other.moments * weeks) return false;
  const all = one.moments + other.moments;
  const size = all / (weeks + other.weeks) / (dispersion - 1);
  return betaBinomialTail(one.moments, all, weeks * size, other.weeks * size) <= surely;
}
