/** A hand-over: what the next place is told of someone who was referred, never who. */
import { randomInt } from 'node:crypto';

export type Handover = {
  /** The id of the help moment that it belongs to: one hand-over for each. */
  readonly id: string;
  readonly placeId: string;
  readonly guide: string;
  readonly problem: string;
  /** Numbers of the steps that were done, from 1. */
  readonly done: readonly number[];
  readonly note: string;
  /** Four letters that stand on the citizen's paper too. */
  readonly code: string;
};

export type OpenHandover = Handover & {
  readonly placeName: string;
  /** The colleague who wrote it, to ask more of. */
  readonly madeBy: string;
  readonly at: Date;
  readonly readAt: Date | null;
};

/** So long do hand-overs stand in the list, in days. */
export const listedDays = 14;
/** After so many days they are gone for good. */
export const keptDays = 30;

/** Consonants alone, so that no code is a word, and none that looks or sounds like another. */
const letters = 'BCDFGHKLMNPRSTVWXZ';

/** A new code: one of about a hundred thousand. */
export function newCode(): string {
  return Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
}

/** A code as typed, in capitals; undefined when it is none. */
export function readCode(text: string | undefined): string | undefined {
  const code = text?.replaceAll(/[\s.-]/g, '').toUpperCase();
  return code !== undefined && /^[A-Z]{4}$/.test(code) ? code : undefined;
}
