/** Where people get stuck: figures per organisation and per form of it, with small counts hidden (decision 0012). */
import { helpedAtOnce, noTeam, type Outcome } from '#features/counter/index.ts';
import { mergeSmall } from '#shared/small-numbers/merge.ts';
import { isSmall, protect, type Shown } from '#shared/small-numbers/suppression.ts';
import { sum } from './dispersion.ts';
import { type Trend, trendOf } from './trend.ts';

/** Sums of a period in two ways at once; what a sum is not split by is null. The nil id is no form. */
export type StuckSum = {
  readonly organisation: string;
  readonly formId: string;
  readonly guide: string | null;
  readonly problem: string | null;
  readonly outcome: Outcome | null;
  readonly moments: number;
};

export type Before = { readonly organisation: string; readonly formId: string; readonly moments: number };

export type ProblemCount = {
  readonly guide: string;
  readonly problem: string;
  /** Undefined where it is not told. */
  readonly moments: number | undefined;
};

export type StuckLine = {
  readonly total: Shown;
  /** Helped at once; referred or without a solution. Empty when that is too little to show. */
  readonly cells: readonly Shown[];
  /** Per cent that was referred or found no solution. */
  readonly share: number | undefined;
  readonly trend: Trend | undefined;
  readonly problems: readonly ProblemCount[];
};

export type FormLine = StuckLine & {
  /** An id; the nil id where no form was named; undefined for small ones together. */
  readonly formId: string | undefined;
};

export type OrganisationLine = StuckLine & {
  /** An id; undefined for small ones together. */
  readonly organisation: string | undefined;
  readonly forms: readonly FormLine[];
};

export type Period = {
  readonly sums: readonly StuckSum[];
  readonly weeks: number;
  /** The same of the period before. */
  readonly before: readonly Before[];
  readonly weeksBefore: number;
};

const hidden: Shown = { kind: 'hidden' };
const columns = 2;
const topProblems = 5;

/** Largest first, those of fewer than five together. */
export function stuckFigures(period: Period): readonly OrganisationLine[] {
  const rows = mergeSmall(countsBy(period.sums, ({ organisation }) => organisation));
  return linesOf(rows, false).map(({ label, ...line }): OrganisationLine => {
    if (label === undefined) return { ...line, organisation: label, trend: undefined, problems: [], forms: [] };
    const own = period.sums.filter(({ organisation }) => organisation === label);
    const before = period.before.filter((one) => one.organisation === label);
    return {
      ...line,
      organisation: label,
      trend: trendIn(line.total, before, period),
      problems: problemsOf(own, line.total),
      forms: formsOf(label, own, line, period),
    };
  });
}

/** Only where a form was named; split by outcome only where the organisation itself is, so that its sums give nothing away. */
function formsOf(
  organisation: string,
  sums: readonly StuckSum[],
  whole: Pick<StuckLine, 'total' | 'cells'>,
  period: Period,
): readonly FormLine[] {
  if (whole.total.kind !== 'count' || sums.every(({ formId }) => formId === noTeam)) return [];
  const split = whole.cells.length > 0 && whole.cells.every(({ kind }) => kind === 'count');
  const rows = mergeSmall(countsBy(sums, ({ formId }) => formId));
  if (rows.every(({ label }) => label === undefined)) return [];
  return linesOf(rows, true, split).map(({ label, ...line }): FormLine => {
    if (label === undefined) return { ...line, formId: label, trend: undefined, problems: [] };
    const before = period.before.filter((one) => one.organisation === organisation && one.formId === label);
    const named = problemsOf(
      sums.filter(({ formId }) => formId === label),
      line.total,
    );
    return {
      ...line,
      formId: label,
      trend: trendIn(line.total, before, period),
      // Names alone: beside the counts of the organisation, counts of a form would give those of the others away.
      problems: named.map((problem) => ({ ...problem, moments: undefined })),
    };
  });
}

function countsBy(sums: readonly StuckSum[], keyOf: (one: StuckSum) => string) {
  const found = new Map<string, number[]>();
  for (const one of sums) {
    if (one.outcome === null) continue;
    const counts = found.get(keyOf(one)) ?? Array.from({ length: columns }, () => 0);
    const column = helpedAtOnce.includes(one.outcome) ? 0 : 1;
    counts[column] = (counts[column] ?? 0) + one.moments;
    found.set(keyOf(one), counts);
  }
  return [...found].map(([label, counts]) => ({ label, counts }));
}

type Row = { readonly label: string | undefined; readonly counts: readonly number[] };

function linesOf(rows: readonly Row[], fixedTotals: boolean, mayBeSplit = true) {
  const totals = Array.from({ length: columns }, (_, column) => sum(rows.map(({ counts }) => counts[column] ?? 0)));
  const split = mayBeSplit && !totals.some(isSmall);
  const table = protect(
    split ? rows.map(({ counts }) => counts) : rows.map(({ counts }) => [sum(counts)]),
    fixedTotals,
  );
  return rows.map(({ label }, index) => {
    const total = table.rowTotals[index] ?? hidden;
    const cells = split ? (table.cells[index] ?? []) : [];
    return { label, total, cells, share: shareOf(total, cells) };
  });
}

function shareOf(total: Shown, [, left]: readonly Shown[]): number | undefined {
  if (total.kind !== 'count' || total.value === 0 || left?.kind !== 'count') return undefined;
  return Math.round((left.value * 100) / total.value);
}

function trendIn(total: Shown, ownBefore: readonly Before[], { sums, weeks, before, weeksBefore }: Period) {
  if (total.kind !== 'count') return undefined;
  const then = sum(ownBefore.map(({ moments }) => moments));
  const allNow = sum(sums.flatMap(({ outcome, moments }) => (outcome === null ? [] : [moments])));
  const rest = { now: allNow - total.value, before: sum(before.map(({ moments }) => moments)) - then };
  return trendOf({ moments: total.value, weeks }, { moments: then, weeks: weeksBefore }, rest);
}

/**
 * The problems of five moments and more, most asked first. What is left beside them must be nothing or five and more as
 * well; else the smallest goes.
 */
function problemsOf(sums: readonly StuckSum[], total: Shown): readonly ProblemCount[] {
  if (total.kind !== 'count') return [];
  const counts = new Map<string, { guide: string; problem: string; moments: number }>();
  for (const { guide, problem, moments } of sums) {
    if (guide === null || problem === null || problem === '') continue;
    const key = `${guide}/${problem}`;
    counts.set(key, { guide, problem, moments: moments + (counts.get(key)?.moments ?? 0) });
  }
  const listed = [...counts.values()]
    .filter(({ moments }) => moments > 0 && !isSmall(moments))
    .sort((one, other) => other.moments - one.moments || one.problem.localeCompare(other.problem))
    .slice(0, topProblems);
  const rest = total.value - sum(listed.map(({ moments }) => moments));
  return isSmall(rest) ? listed.slice(0, -1) : listed;
}
