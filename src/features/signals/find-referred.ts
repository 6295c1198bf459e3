/** Finds the problems of a town that clerks cannot solve at once far more often than others. */

import { correlationIn, designEffect, type Split } from './alike.ts';
import { betaBinomialTail, binomialTail } from './binomial-tail.ts';
import { sum } from './dispersion.ts';
import { standOut } from './false-discovery.ts';
import { isOfGuide, type ProblemRow, type ProblemWeeks, problemWeeks } from './town-weeks.ts';

/** Looked at over so many whole weeks. */
export const referredWeeks = 12;
/** So many moments at least. */
export const leastMoments = 20;
/** So many without a solution at least: fewer are not told (decision 0012). */
export const leastUnsolved = 5;
/** So many times the share of the whole town, at least. */
export const leastTimes = 1.5;
/** Of those told, such a share may be chance. */
const falseDiscoveryRate = 0.05;

export type Referred = {
  readonly weeks: ProblemWeeks;
  readonly moments: number;
  readonly unsolved: number;
  readonly townShare: number;
};

/**
 * A problem is told when its share is one and a half times that of the town, and chance does not make it so: all problems
 * at once (Benjamini and Hochberg, 1995), and with room for moments of one week that end alike (the same clerk, the same
 * broken page). So few moments say little, and no town is told what is usual there.
 */
export function findReferred(rows: readonly ProblemRow[]): readonly Referred[] {
  const counted = rows.filter(isOfGuide).map((row) => {
    const weeks = problemWeeks(row);
    const split = { moments: weeks.momentsAt(referredWeeks, 1), some: weeks.unsolvedAt(referredWeeks, 1) };
    return { weeks, split, moments: sum(split.moments), unsolved: sum(split.some) };
  });
  const all = sum(counted.map(({ moments }) => moments));
  const townShare = all === 0 ? 0 : sum(counted.map(({ unsolved }) => unsolved)) / all;
  const tested = counted.filter(({ moments }) => moments >= leastMoments);
  const correlation = correlationIn(counted.map(({ split }) => split));
  const stands = standOut(
    tested.map(({ split }) => chanceOf(split, townShare, correlation)),
    falseDiscoveryRate,
  );
  return tested
    .filter((_, index) => stands[index])
    .filter(({ moments, unsolved }) => unsolved >= Math.max(leastUnsolved, leastTimes * townShare * moments))
    .map(({ weeks, moments, unsolved }) => ({ weeks, moments, unsolved, townShare }));
}

/** How likely so many or more would be, if each moment had this chance: beta-binomial where moments of a week go together. */
function chanceOf(split: Split, chance: number, correlation: number): number {
  const [some, all] = [sum(split.some), sum(split.moments)];
  const between = (designEffect(split, correlation) - 1) / (all - 1);
  if (chance >= 1) return 1;
  if (between < 1e-6) return binomialTail(some, all, chance);
  const size = 1 / between - 1;
  return betaBinomialTail(some, all, chance * size, (1 - chance) * size);
}
