/** Reads of hours that digihelpers were there. */
import { sql } from 'kysely';
import { type Db, rows } from '#shared/database/database.ts';
import type { Presence } from './presence.ts';

export type OwnPresence = Presence & { readonly placeName: string | null; readonly removed: boolean };

/** A member's own hours since a day, newest first; what was removed is among them, to be put back. */
export function ownPresences(
  db: Db,
  who: { readonly townId: string; readonly memberId: string },
  since: string,
): Promise<readonly OwnPresence[]> {
  return rows(
    db,
    sql<OwnPresence>`select h.id, h.day, h.from_minute as "from", h.to_minute as "to", h.place_id as "placeId",
        p.name as "placeName", h.removed_at is not null as removed
      from presence h left join referral_place p on p.town_id = h.town_id and p.id = h.place_id
      where h.town_id = ${who.townId} and h.member_id = ${who.memberId} and h.day >= ${since}
      order by h.day desc, h.from_minute desc limit 200`,
  );
}

/** The places of the town where a member was since a day. */
export async function placesOf(
  db: Db,
  who: { readonly townId: string; readonly memberId: string },
  since: string,
): Promise<readonly string[]> {
  const found = await rows(
    db,
    sql<{ id: string }>`select distinct place_id as id from presence
      where town_id = ${who.townId} and member_id = ${who.memberId} and day >= ${since}
        and place_id is not null and removed_at is null`,
  );
  return found.map(({ id }) => id);
}

export type MonthAtPlace = {
  /** The first day of the month. */
  readonly month: string;
  /** Null for elsewhere. */
  readonly placeName: string | null;
  readonly times: number;
  readonly minutes: number;
};

/** Hours of all digihelpers together, by month and place, newest month first. No name of anyone. */
export function hoursByMonth(db: Db, townId: string, since: string): Promise<readonly MonthAtPlace[]> {
  return rows(
    db,
    sql<MonthAtPlace>`select date_trunc('month', h.day::timestamp)::date as month, p.name as "placeName",
        count(*)::int as times, sum(h.to_minute - h.from_minute)::int as minutes
      from presence h left join referral_place p on p.town_id = h.town_id and p.id = h.place_id
      where h.town_id = ${townId} and h.day >= ${since} and h.removed_at is null
      group by 1, p.id, p.name order by 1 desc, p.name nulls last`,
  );
}
