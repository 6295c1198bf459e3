/** Reads of brevets. */
import { sql } from 'kysely';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { Brevet } from './brevet.ts';

const brevetColumns = sql`b.id, b.code, b.track, b.level, b.title, b.holder_name as "holderName",
  b.town_name as "townName", b.issued_at as "issuedAt", b.valid_until as "validUntil",
  b.withdrawn_at as "withdrawnAt", b.withdrawn_reason as "withdrawnReason"`;

/** A member's own brevets, newest first. */
export function brevetsOf(db: Db, townId: string, memberId: string): Promise<readonly Brevet[]> {
  return rows(
    db,
    sql<Brevet>`select ${brevetColumns} from brevet b
      where b.town_id = ${townId} and b.member_id = ${memberId} order by b.issued_at desc, b.id desc`,
  );
}

/** One of a member's own brevets with the look of the town, for the sheet of paper. */
export function ownBrevet(db: Db, townId: string, memberId: string, id: string) {
  return row(
    db,
    sql<
      Brevet & { readonly look: unknown }
    >`select ${brevetColumns}, t.look from brevet b join town t on t.id = b.town_id
      where b.town_id = ${townId} and b.member_id = ${memberId} and b.id = ${id}`,
  );
}

/** What anyone may know of a brevet by its code. */
export function brevetByCode(db: Db, townId: string, code: string): Promise<Brevet | undefined> {
  return row(db, sql<Brevet>`select ${brevetColumns} from brevet b where b.town_id = ${townId} and b.code = ${code}`);
}

export type ListedBrevet = Brevet & { readonly holderOrder: string; readonly teamName: string | null };

/** Where a page of the list starts: after this holder and id. */
export type ListKey = { readonly after: string; readonly id: string };

/** The town's brevets by last name, from a key on; `search` is plain letters, or a piece of a code in capitals. */
export function listBrevets(
  db: Db,
  townId: string,
  search: string,
  from: ListKey,
  most: number,
): Promise<readonly ListedBrevet[]> {
  const like = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return rows(
    db,
    sql<ListedBrevet>`select ${brevetColumns}, b.holder_order as "holderOrder", s.name as "teamName"
      from brevet b
      join member m on m.town_id = b.town_id and m.id = b.member_id
      left join team s on s.town_id = m.town_id and s.id = m.team_id
      where b.town_id = ${townId} and (b.holder_order collate "C", b.id) > (${from.after}, ${from.id}::uuid)
        and (${search} = '' or b.holder_order like ${like} or b.code like upper(${like}))
      order by b.holder_order collate "C", b.id limit ${most}`,
  );
}

export type KeptBrevet = Brevet & {
  readonly withdrawnNote: string | null;
  readonly withdrawnBy: string | null;
  readonly memberLang: string;
};

/** One brevet of the town, for who keeps them. */
export function keptBrevet(db: Db, townId: string, id: string): Promise<KeptBrevet | undefined> {
  return row(
    db,
    sql<KeptBrevet>`select ${brevetColumns}, b.withdrawn_note as "withdrawnNote",
        w.first_name || ' ' || w.last_name as "withdrawnBy", m.language as "memberLang"
      from brevet b join member m on m.town_id = b.town_id and m.id = b.member_id
      left join member w on w.town_id = b.town_id and w.id = b.withdrawn_by
      where b.town_id = ${townId} and b.id = ${id}`,
  );
}

/** A member's valid brevets that end on or before a day. */
export function endingSoon(db: Db, townId: string, memberId: string, today: string, to: string) {
  return rows(
    db,
    sql<Pick<Brevet, 'id' | 'title' | 'validUntil'>>`select id, title, valid_until as "validUntil" from brevet
      where town_id = ${townId} and member_id = ${memberId} and withdrawn_at is null and replaced_at is null
        and valid_until between ${today} and ${to}
      order by valid_until`,
  );
}
