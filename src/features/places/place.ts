/** A referral place: where a citizen is helped further, such as a digipunt. */
import { has } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
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
  readonly note: string;
  readonly hours: Week;
  readonly version: number;
};

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** The town's referral places are the coordinator's to keep. */
export function mayManagePlaces(actor: Actor): boolean {
  return has(actor, 'coordinator');
}
