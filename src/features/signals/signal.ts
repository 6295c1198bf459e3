/** A signal: what counters met so often that something must come of it. Made of kept counts; nobody stands in it. */
import type { Outcome } from '#features/counter/index.ts';

export const kinds = ['rising', 'often-referred', 'no-guide'] as const;
export type Kind = (typeof kinds)[number];

/** What can come of one: a tip in the service, a part of a lesson, a session together, a guide. */
export const proposals = ['tip', 'lesson-part', 'session', 'guide'] as const;
export type Proposal = (typeof proposals)[number];

export type State = 'open' | 'taken-up' | 'done' | 'set-aside';

/** The outcomes with which someone left without a solution. */
export const unsolved: readonly Outcome[] = ['referred', 'no-solution'];

/** So many weeks stand in the evidence and in its picture. */
export const weeksShown = 28;

export type Subject = {
  readonly kind: Kind;
  readonly guide: string;
  /** The part of the guide, empty for the guide itself; the plain form of the words where no guide fits. */
  readonly problem: string;
};

/** Counts of the whole town. */
export type Evidence = {
  /** How many weeks the counts below are of: the last whole ones. */
  readonly weeks: number;
  readonly moments: number;
  /** Of those, referred or without a solution. */
  readonly unsolved: number;
  /** For a rise: so many would be usual in as many weeks; elsewhere undefined. */
  readonly usual?: number | undefined;
  /** For a rise: how likely it would be by chance. */
  readonly p?: number | undefined;
  /** For a rise: times as often as before; null when it was never asked before. */
  readonly ratio?: number | null | undefined;
  /** For a rise: the same weeks a year earlier rose as well. */
  readonly yearly?: boolean | undefined;
  /** For what is often referred: the share without a solution in the whole town, 0 to 1. */
  readonly townShare?: number | undefined;
  /** Moments in each of the last 28 weeks, oldest first. */
  readonly byWeek: readonly number[];
};

export type Finding = Subject & {
  readonly evidence: Evidence;
  readonly teamId: string | null;
  readonly proposal: Proposal;
};

export type Verdict = 'better' | 'unclear' | 'worse';

/** What taking it up brought: the share helped at once, before and after. */
export type Effect = {
  readonly before: { readonly some: number; readonly all: number };
  readonly after: { readonly some: number; readonly all: number };
  /** Whole weeks since. */
  readonly weeks: number;
  readonly verdict: Verdict;
};

export type Signal = Finding & {
  readonly id: string;
  /** The name of the service with most of it; null where that is none. */
  readonly teamName: string | null;
  /** The Monday of the last whole week when it was found first, and when it was seen last. */
  readonly foundWeek: string;
  readonly seenWeek: string;
  readonly state: State;
  readonly chosen: Proposal | null;
  readonly takenAt: Date | null;
  readonly closedAt: Date | null;
  readonly note: string;
  readonly effect: Effect | null;
  readonly version: number;
};

/** Found in at least three towns: town-less, for those who keep the guides that all share. */
export type SharedSignal = Subject & {
  readonly week: string;
  readonly towns: number;
  readonly moments: number;
};

/** Fewer towns than this are somebody. */
export const leastTowns = 3;
