/** Figures of help at the counter: by app and outcome, by month, the share that was referred, the top problems. */
import { type Outcome, outcomes } from '#features/counter/index.ts';
import { mergeSmall } from '#shared/small-numbers/merge.ts';
import { isSmall, protect, type Shown } from '#shared/small-numbers/suppression.ts';
import { allocatePercentages } from './percentages.ts';
import type { HelpSum } from './queries.ts';

export type AppRow = {
  /** The id of the guide; undefined is the small ones together. */
  readonly guide: string | undefined;
  readonly total: Shown;
  /** By outcome; empty when the outcomes of this period are too small to show. */
  readonly cells: readonly Shown[];
};

export type MonthRow = {
  readonly month: string;
  readonly total: Shown;
  readonly referred: Shown;
  /** Per cent of the month's moments; undefined when nothing happened or it is hidden. */
  readonly share: number | undefined;
};

export type ProblemRow = { readonly guide: string; readonly problem: string; readonly moments: number };

export type HelpFigures = {
  /** 0 when nothing was logged; undefined when it is too little to show. */
  readonly total: number | undefined;
  readonly apps: readonly AppRow[];
  readonly outcomes: readonly { readonly outcome: Outcome; readonly moments: number; readonly share: number }[];
  readonly months: readonly MonthRow[];
  /** The months that have a share, first and last. */
  readonly first: MonthRow | undefined;
  readonly last: MonthRow | undefined;
  readonly problems: readonly ProblemRow[];
};

const hidden: Shown = { kind: 'hidden' };
const topProblems = 10;
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** `months` are the first days of the period's months, oldest first. */
export function helpFigures(sums: readonly HelpSum[], months: readonly string[]): HelpFigures {
  const byApp = group(
    sums.filter(({ guide, outcome }) => guide !== null && outcome !== null),
    (one) => one.guide ?? '',
  );
  const merged = mergeSmall([...byApp].map(([label, counts]) => ({ label, counts })));
  const totals = outcomes.map((_, index) => sum(merged.map(({ counts }) => counts[index] ?? 0)));
  const total = sum(totals);
  if (merged.length === 0) return { ...empty, total: byApp.size === 0 ? 0 : undefined };
  // The sums by outcome stand under both tables: they are shown in both, or in neither.
  const split = !totals.some(isSmall);
  const table = protect(split ? merged.map(({ counts }) => counts) : merged.map(({ counts }) => [sum(counts)]), true);
  const apps = merged.map(({ label }, index) => ({
    guide: label,
    total: table.rowTotals[index] ?? hidden,
    cells: split ? (table.cells[index] ?? []) : [],
  }));
  const monthRows = monthly(sums, months);
  const shared = monthRows.filter(({ share }) => share !== undefined);
  const shares = allocatePercentages(totals);
  return {
    total,
    apps,
    outcomes: split
      ? outcomes.map((outcome, index) => ({ outcome, moments: totals[index] ?? 0, share: shares[index] ?? 0 }))
      : [],
    months: monthRows,
    first: shared.at(0),
    last: shared.at(-1),
    problems: problemsOf(sums, apps),
  };
}

const empty: HelpFigures = {
  total: 0,
  apps: [],
  outcomes: [],
  months: [],
  first: undefined,
  last: undefined,
  problems: [],
};

/** Counts by outcome, for each key. */
function group(sums: readonly HelpSum[], keyOf: (one: HelpSum) => string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const one of sums) {
    const counts = found.get(keyOf(one)) ?? outcomes.map(() => 0);
    if (one.outcome === null) continue;
    const index = outcomes.indexOf(one.outcome);
    counts[index] = (counts[index] ?? 0) + one.moments;
    found.set(keyOf(one), counts);
  }
  return found;
}

function monthly(sums: readonly HelpSum[], months: readonly string[]): readonly MonthRow[] {
  const byMonth = group(
    sums.filter(({ month }) => month !== null),
    (one) => one.month ?? '',
  );
  const counts = months.map((month) => {
    const all = byMonth.get(month) ?? [];
    const referred = all[outcomes.indexOf('referred')] ?? 0;
    return [referred, sum(all) - referred];
  });
  const split = ![0, 1].some((index) => isSmall(sum(counts.map((row) => row[index] ?? 0))));
  const table = protect(split ? counts : counts.map((row) => [sum(row)]), true);
  return months.map((month, index) => {
    const total = table.rowTotals[index] ?? hidden;
    const referred = split ? (table.cells[index]?.[0] ?? hidden) : hidden;
    const both = total.kind === 'count' && referred.kind === 'count' && total.value > 0;
    return { month, total, referred, share: both ? Math.round((referred.value * 100) / total.value) : undefined };
  });
}

/**
 * The problems with five moments or more, of apps whose total is shown. What is left of an app beside its listed problems
 * must be nothing or five and more as well; else its smallest listed problem goes.
 */
function problemsOf(sums: readonly HelpSum[], apps: readonly AppRow[]): readonly ProblemRow[] {
  const left = new Map(
    apps.flatMap(({ guide, total }) =>
      guide !== undefined && total.kind === 'count' ? [[guide, total.value] as const] : [],
    ),
  );
  const listed = sums
    .flatMap(({ guide, problem, moments }) =>
      guide !== null && problem !== null && problem !== '' && left.has(guide) && moments > 0 && !isSmall(moments)
        ? [{ guide, problem, moments }]
        : [],
    )
    .sort((one, other) => other.moments - one.moments || one.problem.localeCompare(other.problem))
    .slice(0, topProblems);
  for (const { guide, moments } of listed) left.set(guide, (left.get(guide) ?? 0) - moments);
  const shown: ProblemRow[] = [];
  for (const row of listed.toReversed()) {
    const rest = left.get(row.guide) ?? 0;
    if (isSmall(rest)) left.set(row.guide, rest + row.moments);
    else shown.unshift(row);
  }
  return shown;
}
