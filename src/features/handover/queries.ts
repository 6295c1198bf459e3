/** Reads of hand-overs. */
import { sql } from 'kysely';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { Handover, OpenHandover, Told } from './handover.ts';

export type HandoversAsked = {
  /** Only of this place; undefined for all. */
  readonly placeId: string | undefined;
  /** The one with this code, also when it was taken up; undefined for all that are open. */
  readonly code: string | undefined;
  readonly since: Date;
};

/** Newest first, at most a hundred. */
export function handovers(db: Db, townId: string, asked: HandoversAsked): Promise<readonly OpenHandover[]> {
  const { placeId = null, code = null, since } = asked;
  return rows(
    db,
    sql<OpenHandover>`select n.id, n.place_id as "placeId", p.name as "placeName", n.guide, n.problem, n.lang, n.done, n.explained,
        n.note, n.written_in as "writtenIn",
        n.code, m.first_name || ' ' || m.last_name as "madeBy", n.at, n.read_at as "readAt"
      from referral_note n
      join referral_place p on p.town_id = n.town_id and p.id = n.place_id
      join member m on m.town_id = n.town_id and m.id = n.made_by
      where n.town_id = ${townId} and n.at >= ${since}
        and (${placeId}::uuid is null or n.place_id = ${placeId}::uuid)
        and (case when ${code}::text is null then n.read_at is null else n.code = ${code}::text end)
      order by n.at desc, n.id desc limit 100`,
  );
}

export type OwnHandover = Told & Pick<Handover, 'code'> & { readonly readAt: Date | null };

/** The hand-over of a help moment. */
export function noteById(db: Db, townId: string, id: string): Promise<OwnHandover | undefined> {
  return row(
    db,
    sql<OwnHandover>`select lang, done, explained, note, code, read_at as "readAt" from referral_note
      where town_id = ${townId} and id = ${id}`,
  );
}

/** How many hand-overs wait at these places, of colleagues, by name of the place. */
export function waitingAt(
  db: Db,
  who: { readonly townId: string; readonly memberId: string },
  places: readonly string[],
  since: Date,
) {
  return rows(
    db,
    sql<{ id: string; name: string; number: number }>`select p.id, p.name, count(*)::int as number from referral_note n
      join referral_place p on p.town_id = n.town_id and p.id = n.place_id
      where n.town_id = ${who.townId} and n.at >= ${since} and n.read_at is null and n.made_by <> ${who.memberId}
        and n.place_id = any(${[...places]}::uuid[])
      group by p.id, p.name order by p.name, p.id limit 5`,
  );
}
