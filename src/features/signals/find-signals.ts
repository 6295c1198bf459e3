/** All signals of a town out of its weekly counts: found, with their evidence, the service they are of, and what to do. */
import { noTeam } from '#features/counter/index.ts';
import { sum } from './dispersion.ts';
import { findReferred, type Referred, referredWeeks } from './find-referred.ts';
import { findRising, type Rising } from './find-rising.ts';
import { findUnguided, oftenSaid, type Unguided } from './find-unguided.ts';
import { windowWeeks } from './rise.ts';
import { type Evidence, type Finding, type Kind, type Proposal, weeksShown } from './signal.ts';
import type { ProblemRow, ProblemWeeks } from './town-weeks.ts';

/** What one service counted of a problem in the last four and in the last twelve whole weeks. */
export type TeamRow = {
  readonly guide: string;
  readonly problem: string;
  readonly teamId: string;
  readonly recent: number;
  readonly longer: number;
};

/** The least of a service that may be told (decision 0012). */
const leastOfTeam = 5;

/** What stands out in the whole town, before anything is asked of its services. */
export type Seen = {
  readonly rising: readonly Rising[];
  readonly referred: readonly Referred[];
  readonly said: readonly Unguided[];
};

export function lookAt(rows: readonly ProblemRow[]): Seen {
  return { rising: findRising(rows), referred: findReferred(rows), said: oftenSaid(rows) };
}

/** The problems of which the services must be known: few. */
export function problemsIn({ rising, referred, said }: Seen): readonly Pick<ProblemRow, 'guide' | 'problem'>[] {
  return [...rising, ...referred, ...said].map(({ weeks: { guide, problem } }) => ({ guide, problem }));
}

export function signalsOf({ rising, referred, said }: Seen, teams: readonly TeamRow[]): readonly Finding[] {
  return [
    ...rising.map(({ weeks, rise, usual, yearly }): Finding => {
      const evidence = evidenceOf(weeks, windowWeeks);
      const ratio = Number.isFinite(rise.ratio) ? rise.ratio : null;
      const told = { ...evidence, usual, p: rise.p, ratio, yearly };
      return { ...about('rising', weeks, teams), evidence: told, proposal: proposalForRise(evidence, yearly) };
    }),
    ...referred.map(({ weeks, townShare }): Finding => {
      const subject = about('often-referred', weeks, teams);
      const evidence = { ...evidenceOf(weeks, referredWeeks), townShare };
      return { ...subject, evidence, proposal: subject.teamId === null ? 'lesson-part' : 'session' };
    }),
    ...findUnguided(said, (problem) => teamsThatSaid(problem, teams)).map(
      ({ weeks }): Finding => ({
        ...about('no-guide', weeks, teams),
        evidence: evidenceOf(weeks, windowWeeks),
        proposal: 'guide',
      }),
    ),
  ];
}

function teamsThatSaid(said: ProblemWeeks, teams: readonly TeamRow[]): number {
  return teams.filter((row) => row.guide === said.guide && row.problem === said.problem && row.recent > 0).length;
}

function evidenceOf(weeks: ProblemWeeks, count: number): Evidence {
  return {
    weeks: count,
    moments: sum(weeks.momentsAt(count, 1)),
    unsolved: sum(weeks.unsolvedAt(count, 1)),
    byWeek: weeks.momentsAt(weeksShown, 1),
  };
}

/** What comes back each year belongs in a lesson; what clerks mostly solve needs a tip; else they practise together. */
function proposalForRise({ moments, unsolved }: Evidence, yearly: boolean): Proposal {
  if (yearly) return 'lesson-part';
  return unsolved * 3 <= moments ? 'tip' : 'session';
}

/** The service with most of it, where that is five and more; those who are in no service are none. */
function about(kind: Kind, { guide, problem }: ProblemWeeks, teams: readonly TeamRow[]) {
  const countOf = ({ recent, longer }: TeamRow) => (kind === 'often-referred' ? longer : recent);
  const most = teams
    .filter((row) => row.guide === guide && row.problem === problem)
    .filter((row) => row.teamId !== noTeam && countOf(row) >= leastOfTeam)
    .sort((one, other) => countOf(other) - countOf(one) || (one.teamId < other.teamId ? -1 : 1))
    .at(0);
  return { kind, guide, problem, teamId: most?.teamId ?? null };
}
