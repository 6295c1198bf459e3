/** Finds the problems of a town that clerks cannot solve at once far more often than others. */
import { sum } from './rise.ts';
import { wilson } from './share-interval.ts';
import { isOfGuide, type ProblemRow, type ProblemWeeks, problemWeeks } from './town-weeks.ts';

/** Looked at over so many whole weeks. */
export const referredWeeks = 12;
/** So many moments at least. */
export const leastMoments = 20;
/** So many without a solution at least: fewer are not told (decision 0012). */
export const leastUnsolved = 5;
/** Surely so many times the share of the whole town. */
export const leastTimes = 1.5;

export type Referred = {
  readonly weeks: ProblemWeeks;
  readonly moments: number;
  readonly unsolved: number;
  readonly townShare: number;
};

/**
 * A problem is told when even the low end of the interval of its share (Wilson, 1927, of 95 %) is one and a half times
 * the share of the town: so that few moments say little, and no town is told what is usual there.
 */
export function findReferred(rows: readonly ProblemRow[]): readonly Referred[] {
  const counted = rows.filter(isOfGuide).map((row) => {
    const weeks = problemWeeks(row);
    return {
      weeks,
      moments: sum(weeks.momentsAt(referredWeeks, 1)),
      unsolved: sum(weeks.unsolvedAt(referredWeeks, 1)),
    };
  });
  const all = sum(counted.map(({ moments }) => moments));
  const townShare = all === 0 ? 0 : sum(counted.map(({ unsolved }) => unsolved)) / all;
  return counted
    .filter(
      ({ moments, unsolved }) =>
        moments >= leastMoments &&
        unsolved >= leastUnsolved &&
        wilson({ some: unsolved, all: moments }).low > leastTimes * townShare,
    )
    .map((one) => ({ ...one, townShare }));
}
