/** The places of a town where a citizen finds help, with whether they are open now and when next. */
import { type OpenState, openPlaces, openState, type Place } from '#features/places/index.ts';
import type { TownInPublic } from '#features/towns/index.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { type CitizenLang, compareText } from '#shared/words/catalogue.ts';

export type PlaceNow = { readonly place: Place; readonly state: OpenState };

const rank = { open: 0, always: 0, closed: 1, unknown: 2 } as const;

/** Open ones first, then by name. Read as nobody of the town: its places are for everyone to know. */
export async function placesOf(
  { database, clock }: Services,
  town: TownInPublic | undefined,
  lang: CitizenLang,
): Promise<readonly PlaceNow[]> {
  if (!town) return [];
  const places = await inTown(database, { townId: town.id, memberId: null }, (db) => openPlaces(db, town.id));
  return openFirst(places, clock.now(), lang);
}

export function openFirst(places: readonly Place[], now: Date, lang: CitizenLang): readonly PlaceNow[] {
  return places
    .map((place) => ({ place, state: openState(place.hours, now) }))
    .sort(
      (one, other) =>
        rank[one.state.kind] - rank[other.state.kind] || compareText(lang, one.place.name, other.place.name),
    );
}
