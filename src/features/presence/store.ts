/** Writes of hours that digihelpers were there. */
import { sql } from 'kysely';
import { type Db, row, run } from '#shared/database/database.ts';
import type { Presence } from './presence.ts';

type Member = { readonly townId: string; readonly memberId: string };

/** Whoever writes hours of the same member at the same moment waits. */
export async function lockMember(db: Db, who: Member): Promise<void> {
  await run(db, sql`select from member where town_id = ${who.townId} and id = ${who.memberId} for update`);
}

/** Whether hours of a member touch others of the same day. */
export async function overlaps(
  db: Db,
  who: Member,
  { id, day, from, to }: Omit<Presence, 'placeId'>,
): Promise<boolean> {
  const found = await row(
    db,
    sql<{ there: number }>`select 1 as there from presence
      where town_id = ${who.townId} and member_id = ${who.memberId} and day = ${day} and id <> ${id}
        and removed_at is null and from_minute < ${to} and to_minute > ${from} limit 1`,
  );
  return found !== undefined;
}

/** The same form sent twice adds nothing; a place that is not the town's, or closed, is elsewhere. */
export async function addPresence(db: Db, who: Member, presence: Presence, now: Date): Promise<void> {
  const { id, day, from, to, placeId } = presence;
  await run(
    db,
    sql`insert into presence (town_id, id, member_id, day, from_minute, to_minute, place_id, logged_at)
      values (${who.townId}, ${id}, ${who.memberId}, ${day}, ${from}, ${to},
        (select id from referral_place where town_id = ${who.townId} and id = ${placeId}::uuid and closed_at is null),
        ${now})
      on conflict (town_id, id) do nothing`,
  );
}

/** Takes one's own hours away, or puts them back. @returns the hours, or undefined when nothing changed */
export function setRemoved(db: Db, who: Member, id: string, removedAt: Date | null): Promise<Presence | undefined> {
  return row(
    db,
    sql<Presence>`update presence set removed_at = ${removedAt}
      where town_id = ${who.townId} and id = ${id} and member_id = ${who.memberId}
        and (removed_at is null) = ${removedAt !== null}
      returning id, day, from_minute as "from", to_minute as "to", place_id as "placeId"`,
  );
}
