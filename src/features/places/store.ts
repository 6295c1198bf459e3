/** Writes of referral places. */
import { sql } from 'kysely';
import { type Db, row, run } from '#shared/database/database.ts';
import type { Place } from './place.ts';

/** @returns false when a place with this id is there already: the same form sent twice */
export async function addPlace(db: Db, townId: string, place: Omit<Place, 'version'>): Promise<boolean> {
  const added = await run(
    db,
    sql`insert into referral_place (town_id, id, kind, name, address, phone, url, note, note_fr, hours)
      values (${townId}, ${place.id}, ${place.kind}, ${place.name}, ${place.address}, ${place.phone}, ${place.url},
        ${place.note}, ${place.noteFr}, ${JSON.stringify(place.hours)})
      on conflict (town_id, id) do nothing`,
  );
  return added === 1;
}

/** @returns false when it is no longer this version, or closed */
export async function changePlace(db: Db, townId: string, place: Place): Promise<boolean> {
  const changed = await run(
    db,
    sql`update referral_place set kind = ${place.kind}, name = ${place.name}, address = ${place.address},
        phone = ${place.phone}, url = ${place.url}, note = ${place.note}, note_fr = ${place.noteFr}, hours = ${JSON.stringify(place.hours)},
        version = version + 1
      where town_id = ${townId} and id = ${place.id} and version = ${place.version} and closed_at is null`,
  );
  return changed === 1;
}

/** @returns the name of the place that is now closed, or undefined when there was none */
export async function closePlace(db: Db, townId: string, id: string, now: Date): Promise<string | undefined> {
  const closed = await row(
    db,
    sql<{ name: string }>`update referral_place set closed_at = ${now}
      where town_id = ${townId} and id = ${id} and closed_at is null returning name`,
  );
  return closed?.name;
}
