/**
 * Small counts, hidden so that nobody can compute them: the rule that every published table of people or help follows.
 *
 * The rule, after the handbooks of statistical disclosure control (Hundepool and others, Statistical Disclosure Control,
 * Wiley 2012, chapter 4; Eurostat's Handbook on SDC, “primary” and “secondary” suppression of frequency tables):
 * 1. Groups: a row of fewer than five is not a row; small rows are put together until they are five or more (merge.ts).
 * 2. Primary: a count of 1 to 4 is shown as “< 5”. 0 is shown.
 * 3. Secondary: other cells are hidden too (–) until no “< 5” has only one possible value, given all that is shown:
 *    the sums of rows and columns, and that “< 5” is 1 to 4. The test for that is exact: in a table with sums another
 *    table with the same shown cells exists exactly when a closed chain of hidden cells can be raised and lowered by one
 *    in turn (the cycle of a transportation network).
 * 4. The hidden cells of a row or column whose sum is shown hold five or more together.
 * What it does not cover: someone who subtracts yesterday's page from today's, and what colleagues know of each other.
 */

export type Shown =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'hidden' };

/** A table with its sums. `fixedTotals`: the sums of the columns are published elsewhere as well, and stay as they are. */
export type ProtectedTable = {
  readonly cells: readonly (readonly Shown[])[];
  readonly rowTotals: readonly Shown[];
  readonly columnTotals: readonly Shown[];
  readonly total: Shown;
};

export const leastShown = 5;

export function isSmall(count: number): boolean {
  return count > 0 && count < leastShown;
}

/** A grid with sums: row 0 holds the sums of the columns, column 0 those of the rows. */
type Grid = {
  readonly value: readonly (readonly number[])[];
  readonly state: Shown['kind'][][];
  readonly fixedTotals: boolean;
};
type Place = { readonly row: number; readonly column: number };

/** Hides what must be hidden in a table of counts, rows by columns. All rows have the same length. */
export function protect(counts: readonly (readonly number[])[], fixedTotals = false): ProtectedTable {
  const grid = withSums(counts, fixedTotals);
  // Hiding more never closes a chain nor makes a hidden sum smaller, so what is safe once stays safe: one pass is enough.
  for (const place of allPlaces(grid)) {
    while (stateAt(grid, place) === 'few' && !isOpen(grid, place)) {
      if (!hideFor(grid, { kind: 'cell', place })) return nothing(counts);
    }
  }
  for (const places of lines(grid)) {
    while (isSmall(hiddenSum(grid, places))) {
      if (!hideFor(grid, { kind: 'line', places })) return nothing(counts);
    }
  }
  return tableOf(grid);
}

function withSums(counts: readonly (readonly number[])[], fixedTotals: boolean): Grid {
  const rows = counts.map((row) => [sum(row), ...row]);
  const width = (counts[0]?.length ?? 0) + 1;
  const top = Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0)));
  const value = [top, ...rows];
  const kindOf = (count: number): Shown['kind'] => (isSmall(count) ? 'few' : 'count');
  return { value, state: value.map((row) => row.map(kindOf)), fixedTotals };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const stateAt = (grid: Grid, { row, column }: Place) => grid.state[row]?.[column] ?? 'count';
const valueAt = (grid: Grid, { row, column }: Place) => grid.value[row]?.[column] ?? 0;

/** The cell, or the line of cells, that someone could work out. */
type Weak =
  | { readonly kind: 'cell'; readonly place: Place }
  | { readonly kind: 'line'; readonly places: readonly Place[] };

/** What the hidden cells of a line hold together, where its sum is shown and so gives that away; else 0. */
function hiddenSum(grid: Grid, [total, ...parts]: readonly Place[]): number {
  if (!total || stateAt(grid, total) !== 'count') return 0;
  return sum(parts.filter((part) => stateAt(grid, part) !== 'count').map((part) => valueAt(grid, part)));
}

function allPlaces(grid: Grid): readonly Place[] {
  return grid.value.flatMap((row, index) => row.map((_, column) => ({ row: index, column })));
}

/** Every row and every column, its sum first. */
function lines(grid: Grid): readonly (readonly Place[])[] {
  const rows = grid.value.map((row, index) => row.map((_, column) => ({ row: index, column })));
  const columns = (grid.value[0] ?? []).map((_, column) => grid.value.map((_row, row) => ({ row, column })));
  return [...rows, ...columns];
}

/** Sums stand on the other side of the equation: raising one means lowering the line. */
const signOf = ({ row, column }: Place) => ((row === 0) === (column === 0) ? 1 : -1);

/** Whether a reader must reckon with this cell being one more (or, by -1, one less) in the sense of its line. */
function canMove(grid: Grid, place: Place, step: 1 | -1): boolean {
  const state = stateAt(grid, place);
  if (state === 'count') return false;
  const moved = valueAt(grid, place) + step * signOf(place);
  return state === 'few' ? moved >= 1 && moved < leastShown : moved >= 0;
}

/** Whether another table with the same shown cells has another value here. */
function isOpen(grid: Grid, place: Place): boolean {
  return hasChain(grid, place, 1) || hasChain(grid, place, -1);
}

/** Looks for a closed chain: this cell by `step`, then cells of a column against it, of a row with it, and so on back. */
function hasChain(grid: Grid, start: Place, step: 1 | -1): boolean {
  if (!canMove(grid, start, step)) return false;
  const against = step === 1 ? -1 : 1;
  const seenRows = new Set<number>();
  const seenColumns = new Set([start.column]);
  const queue = [start.column];
  for (let column = queue.pop(); column !== undefined; column = queue.pop()) {
    for (let row = 0; row < grid.value.length; row++) {
      const isStart = row === start.row && column === start.column;
      if (isStart || seenRows.has(row) || !canMove(grid, { row, column }, against)) continue;
      if (row === start.row) return true;
      seenRows.add(row);
      for (let next = 0; next < (grid.value[0]?.length ?? 0); next++) {
        if (seenColumns.has(next) || !canMove(grid, { row, column: next }, step)) continue;
        seenColumns.add(next);
        queue.push(next);
      }
    }
  }
  return false;
}

/** Hides the least that closes the gap; false when hiding more does not help. */
function hideFor(grid: Grid, weak: Weak): boolean {
  const groups =
    weak.kind === 'cell'
      ? squares(grid, weak.place)
      : weak.places.slice(1).flatMap((place) => (valueAt(grid, place) > 0 ? [[place]] : []));
  const choices = groups
    .map((group) => group.filter((place) => stateAt(grid, place) === 'count'))
    .filter((group) => group.length > 0 && group.every((place) => mayHide(grid, place)))
    .map((group) => ({ group, cost: sum(group.map((place) => costOf(grid, place))) }))
    .sort((one, other) => one.cost - other.cost);
  const helping = choices.find(({ group }) => weak.kind === 'line' || opensBy(grid, weak.place, group));
  const chosen = helping ?? choices.at(0);
  if (!chosen) return false;
  setState(grid, chosen.group, 'hidden');
  return true;
}

/** The other three corners of every rectangle that has a cell as a corner: the shortest chains. */
function squares(grid: Grid, { row, column }: Place): readonly (readonly Place[])[] {
  return allPlaces(grid)
    .filter((other) => other.row !== row && other.column !== column)
    .map((other) => [other, { row, column: other.column }, { row: other.row, column }]);
}

const mayHide = (grid: Grid, { row }: Place) => !(grid.fixedTotals && row === 0);

/** What a reader loses: large counts more than small ones, sums more than cells, and a 0 tells much. */
function costOf(grid: Grid, place: Place): number {
  const value = valueAt(grid, place);
  const sums = (place.row === 0 ? 1 : 0) + (place.column === 0 ? 1 : 0);
  return 1 + (value === 0 ? 50 : value) + sums * 10_000;
}

function opensBy(grid: Grid, place: Place, group: readonly Place[]): boolean {
  setState(grid, group, 'hidden');
  const open = isOpen(grid, place);
  setState(grid, group, 'count');
  return open;
}

function setState(grid: Grid, group: readonly Place[], state: Shown['kind']): void {
  for (const { row, column } of group) {
    const line = grid.state[row];
    if (line) line[column] = state;
  }
}

function tableOf(grid: Grid): ProtectedTable {
  const shown = (row: number, column: number): Shown => {
    const kind = stateAt(grid, { row, column });
    return kind === 'count' ? { kind, value: valueAt(grid, { row, column }) } : { kind };
  };
  const columns = (grid.value[0] ?? []).map((_, column) => column).slice(1);
  const rows = grid.value.map((_, row) => row).slice(1);
  return {
    cells: rows.map((row) => columns.map((column) => shown(row, column))),
    rowTotals: rows.map((row) => shown(row, 0)),
    columnTotals: columns.map((column) => shown(0, column)),
    total: shown(0, 0),
  };
}

/** Too little to show anything: not even which cells are small. */
function nothing(counts: readonly (readonly number[])[]): ProtectedTable {
  const hidden: Shown = { kind: 'hidden' };
  return {
    cells: counts.map((row) => row.map(() => hidden)),
    rowTotals: counts.map(() => hidden),
    columnTotals: (counts[0] ?? []).map(() => hidden),
    total: hidden,
  };
}
