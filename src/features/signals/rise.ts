/** Whether something is asked more than before: the last weeks against the weeks before, with room for chance. */
import { betaBinomialTail, binomialTail } from './binomial-tail.ts';
import { rawDispersion, sum } from './dispersion.ts';

/** The last so many whole weeks … */
export const windowWeeks = 4;
/** … against those before: so many at most, and so many at least. */
export const longestBaseline = 24;
export const shortestBaseline = 12;
/** Fewer in the window is no rise worth telling; it also keeps groups under five out (decision 0012). */
export const leastInWindow = 8;
/** So many times as often as before, at least. */
export const leastRatio = 1.5;
/** Of the rises told, such a share may be chance. */
export const falseDiscoveryRate = 0.05;

export type Rise = {
  /** How likely so many in the window would be if nothing had changed. */
  readonly p: number;
  /** Times as often a week as before; infinite when it was never asked before. */
  readonly ratio: number;
  /** How much more weeks differ among each other than chance makes them; 1 at least. */
  readonly dispersion: number;
};

export type Around = {
  /** How much more often a week all else is asked than before: when all help doubles, twice as much of one is no news. */
  readonly pace?: number;
  /** The least that it can be, out of all problems of the town (dispersion.ts). */
  readonly dispersion?: number;
};

/**
 * Compares two rates given their sum, one-sided (Przyborowski and Wilenski, Homogeneity of results in testing samples
 * from Poisson series, Biometrika 31, 1940): of all moments, those in the window are binomial if nothing changed. Weeks
 * that differ more than Poisson (a payment day, a holiday) count as negative binomial with variance φ times the mean, φ
 * the quasi-Poisson factor max(1, variance / mean) of the weeks before, as in outbreak detection (Farrington and others,
 * Journal of the Royal Statistical Society A 159, 1996; Noufaily and others, Statistics in Medicine 32, 2013). Given the
 * sum, the window is then beta-binomial; with φ = 1 that is the binomial again.
 * @param window moments in each of the last weeks
 * @param baseline moments in each of the weeks before, one at least
 */
export function riseOf(window: readonly number[], baseline: readonly number[], around: Around = {}): Rise {
  const [now, before] = [sum(window), sum(baseline)];
  const expected = Math.max(1, around.pace ?? 1) * window.length;
  const dispersion = Math.max(1, rawDispersion(baseline), around.dispersion ?? 1);
  const all = now + before;
  const p =
    dispersion < 1.001
      ? binomialTail(now, all, expected / (expected + baseline.length))
      : dispersedTail(now, all, expected, baseline.length, dispersion, before / baseline.length);
  const ratio = before === 0 ? (now === 0 ? 1 : Number.POSITIVE_INFINITY) : now / expected / (before / baseline.length);
  return { p, ratio, dispersion };
}

function dispersedTail(now: number, all: number, expected: number, weeks: number, dispersion: number, mean: number) {
  // Of what was never asked before the mean is not nothing: half of what it would be if nothing had changed.
  const least = all / (expected + weeks) / 2;
  const size = Math.max(mean, least) / (dispersion - 1);
  return size > 0 ? betaBinomialTail(now, all, expected * size, weeks * size) : 1;
}

/** Whether it is enough and often enough to be told, chance apart. */
export function isWorthTelling(window: readonly number[], { ratio }: Rise): boolean {
  return sum(window) >= leastInWindow && ratio >= leastRatio;
}
