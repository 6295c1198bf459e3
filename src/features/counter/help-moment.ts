/** A help moment: which app and problem, and how it ended. Nothing of the citizen exists here. */

export const outcomes = ['helped', 'together', 'referred', 'no-solution'] as const;
export type Outcome = (typeof outcomes)[number];

export type HelpMoment = {
  /** Made where the button is pressed: the same press sent twice is the same moment. */
  readonly id: string;
  readonly guide: string;
  /** The part of the guide; empty when only the guide was open. */
  readonly problem: string;
  readonly outcome: Outcome;
  /** Where to, of the town's places; null for anyone else, and when nobody was referred. */
  readonly placeId: string | null;
};

export type LoggedMoment = HelpMoment & {
  readonly memberId: string;
  readonly at: Date;
  readonly undoneAt: Date | null;
};

/** So long a tap can be taken back, in milliseconds. */
export const undoMilliseconds = 60_000;

/** Whoever is in no team counts under this one. */
export const noTeam = '00000000-0000-0000-0000-000000000000';
