/** Finds what citizens ask that no guide covers: the same words, said again and again. */
import { sum } from './dispersion.ts';
import { windowWeeks } from './rise.ts';
import { isOfGuide, type ProblemRow, type ProblemWeeks, problemWeeks } from './town-weeks.ts';

/** The same words so many times in the last four whole weeks: also the least that any figure shows (decision 0012). */
export const leastSaid = 5;
/** So few letters say nothing. */
const leastLetters = 3;

export type Unguided = { readonly weeks: ProblemWeeks; readonly moments: number };

export function oftenSaid(rows: readonly ProblemRow[]): readonly Unguided[] {
  return rows
    .filter((row) => !isOfGuide(row) && row.problem.length >= leastLetters)
    .map((row) => {
      const weeks = problemWeeks(row);
      return { weeks, moments: sum(weeks.momentsAt(windowWeeks, 1)) };
    })
    .filter(({ moments }) => moments >= leastSaid);
}

/**
 * One person's habit is no signal. Who logged is not kept with the counts, on purpose; so the words must come from at
 * least two services, or from at least two weeks.
 * @param teamsOf how many services said it in these weeks
 */
export function findUnguided(said: readonly Unguided[], teamsOf: (said: ProblemWeeks) => number): readonly Unguided[] {
  return said.filter(({ weeks }) => {
    const inWeeks = weeks.momentsAt(windowWeeks, 1).filter((count) => count > 0).length;
    return inWeeks >= 2 || teamsOf(weeks) >= 2;
  });
}
