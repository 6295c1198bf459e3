/** Shares in whole per cents that add to 100. */

/**
 * Whole per cents of counts, by the method of the largest remainder (Hamilton): each gets its share rounded down, and
 * what is missing to 100 goes to the largest remainders, the first of equals first. All zero when nothing was counted.
 */
export function allocatePercentages(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const floors = counts.map((count) => Math.floor((count * 100) / total));
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = counts
    .map((count, index) => ({ index, remainder: (count * 100) % total }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const lucky = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => (lucky.has(index) ? floor + 1 : floor));
}
