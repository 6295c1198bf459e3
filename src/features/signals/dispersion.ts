/** How much more counts differ from week to week, and from month to month, than chance makes them. */

/** Weeks that follow each other are alike: what lasts is seen only when so many are put together, as in the window. */
export const weeksTogether = 4;

/** Variance / mean of counts, the variance that of a sample; 1 is Poisson, and what nothing is known of. */
export function rawDispersion(counts: readonly number[]): number {
  const mean = sum(counts) / counts.length;
  if (!(mean > 0) || counts.length < 2) return 1;
  return sum(counts.map((count) => (count - mean) ** 2)) / (counts.length - 1) / mean;
}

/**
 * The least dispersion of each problem of a town, out of all of them together: one problem alone has too few weeks to
 * tell, and is often too calm by luck. The largest of three: the mean dispersion of weeks; that of four weeks together,
 * which is larger where a rise or a fall lasts; and one that grows with how often a problem is asked, as the variance of
 * the negative binomial does.
 * @param baselines the weeks before of every problem that is looked at
 * @returns for the weeks before of one of them; 1 at least
 */
export function dispersionIn(baselines: readonly (readonly number[])[]): (baseline: readonly number[]) => number {
  const blocks = baselines.map(together);
  const told = baselines.filter((weeks) => sum(weeks) * 2 >= weeks.length);
  const common = Math.max(mean(told.map(rawDispersion)), mean(told.map((weeks) => rawDispersion(together(weeks)))));
  const squares = sum(blocks.map((counts) => mean(counts) ** 2));
  const excess = sum(blocks.map((counts) => (rawDispersion(counts) - 1) * mean(counts)));
  const growth = squares > 0 ? Math.max(0, excess / squares) : 0;
  return (baseline) => Math.max(1, common, 1 + growth * mean(together(baseline)));
}

/** Sums of four weeks at a time, up to the last week; what is left at the beginning does not count. */
function together(weeks: readonly number[]): readonly number[] {
  const first = weeks.length % weeksTogether;
  return Array.from({ length: Math.floor(weeks.length / weeksTogether) }, (_, index) => {
    const from = first + index * weeksTogether;
    return sum(weeks.slice(from, from + weeksTogether));
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}

export const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
