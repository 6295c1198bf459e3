/** Reads of referral places. */
import { sql } from 'kysely';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { Place } from './place.ts';

/** The places that a town refers to now. They are few: a page sorts them for people. */
export function openPlaces(db: Db, townId: string): Promise<readonly Place[]> {
  return rows(
    db,
    sql<Place>`select id, kind, name, address, phone, url, note, hours, version from referral_place
      where town_id = ${townId} and closed_at is null`,
  );
}

export function placeById(db: Db, townId: string, id: string): Promise<Place | undefined> {
  return row(
    db,
    sql<Place>`select id, kind, name, address, phone, url, note, hours, version from referral_place
      where town_id = ${townId} and id = ${id} and closed_at is null`,
  );
}
