/** A hand-over: what the next place is told of someone who was referred, never who. */
import { randomInt } from 'node:crypto';
import type { CitizenLang, Lang } from '#shared/words/catalogue.ts';

export type Handover = {
  /** The id of the help moment that it belongs to: one hand-over for each. */
  readonly id: string;
  readonly placeId: string;
  readonly guide: string;
  readonly problem: string;
  /** The language of the sheet that the citizen takes home; null where there is none for citizens. */
  readonly lang: CitizenLang | null;
  /** Numbers of the steps that were done, from 1: of the citizen's page, or of the guide's part where there is none. */
  readonly done: readonly number[];
  /** Numbers of the page's questions whose answers go along. */
  readonly explained: readonly number[];
  readonly note: string;
  /** Four letters that stand on the citizen's paper too. */
  readonly code: string;
};

/** What the colleague tells who hands over. */
export type Told = Pick<Handover, 'lang' | 'done' | 'explained' | 'note'>;

export type OpenHandover = Handover & {
  /** The language of the note; null for a note of before that was kept. */
  readonly writtenIn: Lang | null;
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
