/** A help moment: which app and problem, how it ended, and what else is known. Nothing of the citizen exists here. */
import { plainForm } from './plain-form.ts';

export const outcomes = ['helped', 'together', 'nudge', 'referred', 'no-solution'] as const;
export type Outcome = (typeof outcomes)[number];

/** The outcomes with which someone was helped at once. */
export const helpedAtOnce: readonly Outcome[] = ['helped', 'together', 'nudge'];

export const channels = ['counter', 'phone', 'visit', 'digipunt'] as const;
export type Channel = (typeof channels)[number];

/** Guesses at how long it took, in minutes; the last one is for that long or longer. */
export const minuteGuesses = [2, 5, 10, 20, 30] as const;

/** Stands for a guide where none fits; the problem is then said in words. */
export const otherGuide = 'other';

/** What may be filled in after the tap, or never. */
export type Details = {
  readonly channel: Channel;
  /** A guess; null where nobody guessed. */
  readonly minutes: number | null;
  /** The id of the organisation whose service caused the question; empty where nobody said. */
  readonly organisation: string;
  /** A form or page of that organisation, from the town's own list. */
  readonly formId: string | null;
};

export type HelpMoment = Details & {
  /** Made where the button is pressed: the same press sent twice is the same moment. */
  readonly id: string;
  readonly guide: string;
  /** The part of the guide; empty when only the guide was open. */
  readonly problem: string;
  /** The problem in free words, only where no guide fits; empty otherwise. */
  readonly said: string;
  readonly outcome: Outcome;
  /** Where to, of the town's places; null for anyone else, and when nobody was referred. */
  readonly placeId: string | null;
  /** When it happened. */
  readonly at: Date;
};

export type LoggedMoment = HelpMoment & {
  readonly memberId: string;
  readonly teamId: string | null;
  /** Later than `at` for what waited without a network. */
  readonly receivedAt: Date;
  readonly undoneAt: Date | null;
};

/** Under which problem a moment counts by the week: where no guide fits, the plain form of its words. */
export function countedProblem({ guide, problem, said }: Pick<HelpMoment, 'guide' | 'problem' | 'said'>): string {
  return guide === otherGuide ? plainForm(said) : problem;
}

/** So long a tap can be taken back, in milliseconds. */
export const undoMilliseconds = 60_000;

/** So long details can be added to a tap, in milliseconds. */
export const detailMilliseconds = 10 * 60_000;

/** A moment that waited without a network may be so old, in milliseconds. */
export const longestWait = 7 * 24 * 3600_000;

/** When it happened: as the browser says, if that is between seven days ago and now; now otherwise. */
export function happenedAt(said: string | undefined, now: Date): Date {
  const at = said === undefined ? Number.NaN : Date.parse(said);
  return at <= now.getTime() && at >= now.getTime() - longestWait ? new Date(at) : now;
}

/** Whoever is in no team counts under this one; what names no form too. */
export const noTeam = '00000000-0000-0000-0000-000000000000';
