/** Finds the problems of a town that are asked more than before, all at once. */
import { dispersionIn, sum } from './dispersion.ts';
import { standOut } from './false-discovery.ts';
import { falseDiscoveryRate, isWorthTelling, leastInWindow, type Rise, riseOf, windowWeeks } from './rise.ts';
import { baselineWeeks, isOfGuide, type ProblemRow, type ProblemWeeks, problemWeeks, yearWeeks } from './town-weeks.ts';

export type Rising = {
  readonly weeks: ProblemWeeks;
  readonly rise: Rise;
  readonly usual: number;
  readonly yearly: boolean;
};

type Tested = { readonly weeks: ProblemWeeks; readonly window: readonly number[]; readonly rise: Rise };

/** Rises in the last four whole weeks; none for a town that logs for less than four months. */
export function findRising(rows: readonly ProblemRow[]): readonly Rising[] {
  const baseline = baselineWeeks(rows, 0);
  if (baseline === 0) return [];
  const tested = testAll(rows, 0, baseline);
  const stands = standOut(
    tested.map(({ rise }) => rise.p),
    falseDiscoveryRate,
  );
  const found = tested.filter(({ window, rise }, index) => stands[index] && isWorthTelling(window, rise));
  const lastYear = found.length === 0 ? [] : risingLastYear(rows);
  return found.map(({ weeks, rise }) => ({
    weeks,
    rise,
    usual: Math.round((sum(weeks.momentsAt(windowWeeks + baseline, windowWeeks + 1)) / baseline) * windowWeeks),
    yearly: lastYear.some(({ guide, problem }) => guide === weeks.guide && problem === weeks.problem),
  }));
}

/** What rose in the same weeks a year earlier, looked at on its own: one question, asked of what rises now. */
function risingLastYear(rows: readonly ProblemRow[]): readonly ProblemWeeks[] {
  const baseline = baselineWeeks(rows, yearWeeks);
  if (baseline === 0) return [];
  return testAll(rows, yearWeeks, baseline)
    .filter(({ window, rise }) => rise.p <= falseDiscoveryRate && isWorthTelling(window, rise))
    .map(({ weeks }) => weeks);
}

/**
 * Tests each problem that was asked eight times in all of these weeks: fewer can never be told, and the test looks at
 * the weeks given their sum, so that leaving these out by their sum leaves the rate of false discoveries as it is.
 */
function testAll(rows: readonly ProblemRow[], later: number, baseline: number): readonly Tested[] {
  const cut = rows.filter(isOfGuide).map((row) => {
    const weeks = problemWeeks(row);
    const last = later + windowWeeks;
    return { weeks, window: weeks.momentsAt(last, later + 1), before: weeks.momentsAt(last + baseline, last + 1) };
  });
  const asked = cut.filter(({ window, before }) => sum(window) + sum(before) >= leastInWindow);
  const dispersionOf = dispersionIn(asked.map(({ before }) => before));
  const [now, then] = [sum(cut.map(({ window }) => sum(window))), sum(cut.map(({ before }) => sum(before)))];
  return asked.map(({ weeks, window, before }) => {
    const [othersNow, othersThen] = [now - sum(window), then - sum(before)];
    const pace = othersThen === 0 ? 1 : othersNow / windowWeeks / (othersThen / baseline);
    return { weeks, window, rise: riseOf(window, before, { dispersion: dispersionOf(before), pace }) };
  });
}
