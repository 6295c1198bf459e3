/** Rows of fewer than five people or moments, put together so that no row is a small group. */
import { isSmall, leastShown } from './suppression.ts';

export type CountRow = {
  /** Undefined is the row of all small ones together. */
  readonly label: string | undefined;
  readonly counts: readonly number[];
};

const totalOf = (row: CountRow) => row.counts.reduce((sum, count) => sum + count, 0);

/**
 * Rows of five or more as they are, largest first, then the small ones as one row. Where those are still fewer than five,
 * the smallest other row joins them: leaving them out would give them away as total minus the rest. Rows of nobody are
 * left out. No rows at all when everything together is fewer than five.
 */
export function mergeSmall(rows: readonly CountRow[]): readonly CountRow[] {
  const there = rows.filter((row) => totalOf(row) > 0).sort((one, other) => totalOf(other) - totalOf(one));
  let large = there.filter((row) => !isSmall(totalOf(row)));
  let small = there.filter((row) => isSmall(totalOf(row)));
  if (small.length === 0) return large;
  const smallest = large.at(-1);
  if (small.reduce((sum, row) => sum + totalOf(row), 0) < leastShown) {
    if (!smallest) return [];
    large = large.slice(0, -1);
    small = [smallest, ...small];
  }
  return [...large, together(small)];
}

function together(rows: readonly CountRow[]): CountRow {
  const counts = (rows[0]?.counts ?? []).map((_, index) =>
    rows.reduce((sum, row) => sum + (row.counts[index] ?? 0), 0),
  );
  return { label: undefined, counts };
}
