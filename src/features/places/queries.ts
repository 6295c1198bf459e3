/** Reads of referral places. */
import { sql } from 'kysely';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { Place } from './place.ts';

/** The places that a town refers to now. They are few: a page sorts them for people. */
export function openPlaces(db: Db, townId: string): Promise<readonly Place[]> {
  return rows(
    db,
    sql<Place>`select id, kind, name, address, phone, url, note, note_fr as "noteFr", hours, version from referral_place
      where town_id = ${townId} and closed_at is null`,
  );
}

/** An open place of this name, kind and address. */
export function samePlace(
  db: Db,
  townId: string,
  { kind, name, address }: Pick<Place, 'kind' | 'name' | 'address'>,
): Promise<Place | undefined> {
  return row(
    db,
    sql<Place>`select id, kind, name, address, phone, url, note, note_fr as "noteFr", hours, version from referral_place
      where town_id = ${townId} and closed_at is null and kind = ${kind} and name = ${name} and address = ${address}
      limit 1`,
  );
}

export function placeById(db: Db, townId: string, id: string): Promise<Place | undefined> {
  return row(
    db,
    sql<Place>`select id, kind, name, address, phone, url, note, note_fr as "noteFr", hours, version from referral_place
      where town_id = ${townId} and id = ${id} and closed_at is null`,
  );
}
