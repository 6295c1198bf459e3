/** What a town counted of each problem, week by week, as rows of weeks that the statistics can read. */
import { otherGuide } from '#features/counter/index.ts';
import { longestBaseline, shortestBaseline, windowWeeks } from './rise.ts';

/** The weeks of one problem that have moments. Age 1 is the last whole week, 2 the one before. */
export type ProblemRow = {
  readonly guide: string;
  readonly problem: string;
  readonly ages: readonly number[];
  readonly moments: readonly number[];
  /** Of those, referred or without a solution. */
  readonly unsolved: readonly number[];
};

export type ProblemWeeks = {
  readonly guide: string;
  readonly problem: string;
  /** Moments in the weeks of these ages, oldest first; 0 where nothing was counted. */
  readonly momentsAt: (oldest: number, youngest: number) => readonly number[];
  readonly unsolvedAt: (oldest: number, youngest: number) => readonly number[];
};

export function problemWeeks({ guide, problem, ages, moments, unsolved }: ProblemRow): ProblemWeeks {
  const pick = (counts: readonly number[]) => {
    const byAge = new Map(ages.map((age, index) => [age, counts[index] ?? 0]));
    return (oldest: number, youngest: number) =>
      Array.from({ length: oldest - youngest + 1 }, (_, index) => byAge.get(oldest - index) ?? 0);
  };
  return { guide, problem, momentsAt: pick(moments), unsolvedAt: pick(unsolved) };
}

/** The weeks of a year ago that are as far into the year are so much older. */
export const yearWeeks = 52;

/**
 * How many weeks before the window there are to compare with: none when a town logs for a shorter time than that. The
 * first week that a town logs is rarely a whole one and does not count.
 * @param later weeks to go back first: 0, or a year
 */
export function baselineWeeks(rows: readonly ProblemRow[], later: number): number {
  const reach = later + windowWeeks + longestBaseline;
  const oldest = rows.reduce(
    (most, { ages }) => ages.reduce((age, one) => (one > reach ? age : Math.max(age, one)), most),
    0,
  );
  const weeks = oldest >= reach ? longestBaseline : oldest - 1 - windowWeeks - later;
  return weeks >= shortestBaseline ? weeks : 0;
}

/** Problems of guides; what was said where no guide fits counts apart. */
export function isOfGuide({ guide }: { readonly guide: string }): boolean {
  return guide !== otherGuide;
}
