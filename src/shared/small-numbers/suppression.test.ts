/** No published table lets anyone work out a count of 1 to 4: tried by an attacker who goes through every table that fits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountRow, mergeSmall } from './merge.ts';
import { isSmall, type ProtectedTable, protect, type Shown } from './suppression.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const fits = (shown: Shown | undefined, value: number) =>
  shown?.kind === 'count' ? shown.value === value : shown?.kind === 'few' ? isSmall(value) : true;

/** Every table that fits what is shown, cells up to a limit; stops as soon as `enough` says so. */
function tablesThatFit(
  table: ProtectedTable,
  most: number,
  enough: (cells: readonly (readonly number[])[]) => boolean,
) {
  const height = table.cells.length;
  const width = table.cells[0]?.length ?? 0;
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => 0));
  const place = (index: number): boolean => {
    const row = Math.floor(index / width);
    if (index > 0 && index % width === 0 && !fits(table.rowTotals[row - 1], sum(cells[row - 1] ?? []))) return false;
    if (index === height * width) {
      const tops = (cells[0] ?? []).map((_, column) => sum(cells.map((line) => line[column] ?? 0)));
      if (!tops.every((top, column) => fits(table.columnTotals[column], top)) || !fits(table.total, sum(tops)))
        return false;
      return enough(cells);
    }
    const shown = table.cells[row]?.[index % width];
    const values = shown?.kind === 'count' ? [shown.value] : shown?.kind === 'few' ? [1, 2, 3, 4] : upTo(most);
    for (const value of values) {
      const line = cells[row];
      if (line) line[index % width] = value;
      if (place(index + 1)) return true;
    }
    return false;
  };
  place(0);
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, value) => value);

/** The small counts that have only one possible value, as “row,column”; sums are row or column -1. */
function workedOut(counts: readonly (readonly number[])[], table: ProtectedTable): readonly string[] {
  const withSums = (cells: readonly (readonly number[])[]) =>
    new Map([
      ...cells.flatMap((row, r) => row.map((value, c) => [`${r},${c}`, value] as const)),
      ...cells.map((row, r) => [`${r},-1`, sum(row)] as const),
      ...(cells[0] ?? []).map((_, c) => [`-1,${c}`, sum(cells.map((row) => row[c] ?? 0))] as const),
      ['-1,-1', sum(cells.flat())] as const,
    ]);
  const truth = withSums(counts);
  const suspect = new Set([...truth].filter(([, value]) => isSmall(value)).map(([key]) => key));
  tablesThatFit(table, Math.max(...counts.flat(), 0) + 2, (cells) => {
    for (const [key, value] of withSums(cells)) if (value !== truth.get(key)) suspect.delete(key);
    return suspect.size === 0;
  });
  return [...suspect];
}

const tables = (most: number) =>
  fc
    .record({ height: fc.integer({ min: 1, max: 3 }), width: fc.integer({ min: 1, max: 3 }) })
    .filter(({ height, width }) => height * width <= 6)
    .chain(({ height, width }) =>
      fc.array(fc.array(fc.nat(most), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );

describe('a protected table', () => {
  it('shows what is no small group as it is', () => {
    const table = protect([
      [12, 7],
      [0, 30],
    ]);
    expect(table.cells).toEqual([
      [
        { kind: 'count', value: 12 },
        { kind: 'count', value: 7 },
      ],
      [
        { kind: 'count', value: 0 },
        { kind: 'count', value: 30 },
      ],
    ]);
    expect(table.total).toEqual({ kind: 'count', value: 49 });
  });

  it('hides more than the small count, so that the sum does not give it away', () => {
    const table = protect([
      [2, 14, 9],
      [8, 6, 11],
    ]);
    expect(table.cells[0]?.[0]).toEqual({ kind: 'few' });
    expect(table.cells.flat().filter(({ kind }) => kind === 'hidden').length).toBeGreaterThanOrEqual(3);
    expect(table.total).toEqual({ kind: 'count', value: 50 });
  });

  it('does not let two ones be read from a sum of two', () => {
    const counts = [
      [1, 1, 20],
      [30, 40, 50],
    ];
    expect(workedOut(counts, protect(counts))).toEqual([]);
  });

  it('never gives a count of 1 to 4 away, in any small table', () => {
    fc.assert(
      fc.property(tables(7), (counts) => {
        expect(workedOut(counts, protect(counts))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('nor when the sums of the columns are known from elsewhere', () => {
    const withLargeSums = tables(9).filter((counts) =>
      (counts[0] ?? []).every((_, column) => !isSmall(sum(counts.map((row) => row[column] ?? 0)))),
    );
    fc.assert(
      fc.property(withLargeSums, (counts) => {
        const known = (counts[0] ?? []).map((_, column) => ({
          kind: 'count' as const,
          value: sum(counts.map((row) => row[column] ?? 0)),
        }));
        const table = protect(counts, true);
        expect(workedOut(counts, { ...table, columnTotals: known })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never says a number of 1 to 4, never a wrong one, and hides five or more where a sum is shown', () => {
    const large = fc.array(fc.array(fc.nat(40), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(large, (counts) => {
        const table = protect(counts);
        for (const [r, row] of table.cells.entries()) {
          for (const [c, cell] of row.entries()) {
            expect(fits(cell, counts[r]?.[c] ?? 0)).toBe(true);
            expect(cell.kind === 'count' && isSmall(cell.value)).toBe(false);
          }
          const total = table.rowTotals[r];
          const hidden = sum(row.map((cell, c) => (cell.kind === 'count' ? 0 : (counts[r]?.[c] ?? 0))));
          expect(total?.kind === 'count' && isSmall(hidden)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('small rows', () => {
  const rows = fc.array(
    fc.record({ label: fc.string(), counts: fc.array(fc.nat(9), { minLength: 2, maxLength: 2 }) }),
    { maxLength: 12 },
  );

  it('come together in one row of five or more, and nobody is lost', () => {
    fc.assert(
      fc.property(rows, (given: readonly CountRow[]) => {
        const merged = mergeSmall(given);
        const all = sum(given.flatMap(({ counts }) => counts));
        for (const { counts } of merged) expect(sum(counts)).toBeGreaterThanOrEqual(5);
        expect(sum(merged.flatMap(({ counts }) => counts))).toBe(all < 5 ? 0 : all);
        expect(merged.filter(({ label }) => label === undefined).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
