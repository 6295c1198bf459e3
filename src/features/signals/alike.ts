/** How much moments of one week end alike, and how much less they then say than moments apart. */
import { sum } from './dispersion.ts';

/** Week by week: how many moments, and how many of those count. */
export type Split = { readonly moments: readonly number[]; readonly some: readonly number[] };

/**
 * How much moments of one week and problem end alike, over all problems of a town: 0 apart, 1 all the same. The excess of
 * the squared distances of weeks from their problem's own share over what chance makes of them (the moment estimator of
 * the correlation in groups; Ridout, Demétrio and Firth, Estimating intraclass correlation for binary data, Biometrics
 * 55, 1999).
 */
export function correlationIn(splits: readonly Split[]): number {
  let [excess, pairs] = [0, 0];
  for (const { moments, some } of splits) {
    const all = sum(moments);
    if (all < 2) continue;
    const share = sum(some) / all;
    const variance = (share * (1 - share) * all) / (all - 1);
    for (const [week, count] of moments.entries()) {
      const distance = (some[week] ?? 0) - count * share;
      excess += distance * distance - count * (1 - count / all) * variance;
      pairs += count * (count - 1) * variance;
    }
  }
  return pairs > 0 ? Math.min(0.9, Math.max(0, excess / pairs)) : 0;
}

/** How many times the variance of a share is that of moments apart from each other (the design effect), 1 at least. */
export function designEffect({ moments }: Split, correlation: number): number {
  const all = sum(moments);
  return all === 0 ? 1 : 1 + correlation * Math.max(0, sum(moments.map((count) => count * count)) / all - 1);
}
