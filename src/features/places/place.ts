/** A referral place: where a citizen is helped further, such as a digipunt. */
import { has } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import type { Week } from './opening-hours.ts';

export const placeKinds = [
  'digipunt',
  'public-computer-room',
  'social-house',
  'town-desk',
  'operator',
  'other',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export type Place = {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly url: string;
  /** What a clerk must know, in Dutch; empty where the town wrote none. */
  readonly note: string;
  readonly noteFr: string;
  readonly hours: Week;
  readonly version: number;
};

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** What a clerk must know of it, in her language or else in the other; undefined where there is nothing. */
export function noteFor(place: Pick<Place, 'note' | 'noteFr'>, lang: Lang): { text: string; lang: Lang } | undefined {
  const notes: readonly { text: string; lang: Lang }[] = [
    { text: place.note, lang: 'nl' },
    { text: place.noteFr, lang: 'fr' },
  ];
  const written = notes.filter(({ text }) => text !== '');
  return written.find((note) => note.lang === lang) ?? written[0];
}

/** The town's referral places are the coordinator's to keep. */
export function mayManagePlaces(actor: Actor): boolean {
  return has(actor, 'coordinator');
}
