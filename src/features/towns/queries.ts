/** Reads of towns: settings, looks, the list above all towns, and what changed in one. */
import { sql } from 'kysely';
import type { AuditAction } from '#shared/audit.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { Look } from '#shared/ui/theme.ts';

export type SettingsRow = {
  readonly idleMinutes: number;
  readonly passMark: number | null;
  readonly attempts: number | null;
  readonly waitHours: number | null;
  readonly look: Look;
};

/** What a town has set; null where it follows the track. */
export function readSettings(db: Db, townId: string): Promise<SettingsRow | undefined> {
  return row(
    db,
    sql<SettingsRow>`select idle_minutes as "idleMinutes", pass_mark as "passMark", attempts,
        wait_hours as "waitHours", look from town where id = ${townId}`,
  );
}

/** The look of a town with the mark that changes when it does: the same that every page names in its address. */
export function lookOf(db: Db, slug: string) {
  return row(
    db,
    sql<{ look: Look; hash: string }>`select look, md5(look::text) as hash from town where slug = ${slug}`,
  );
}

export type TownInPublic = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Changes when its look does. */
  readonly lookHash: string;
};

/** What anyone may know of a town, by its name in addresses. */
export function townBySlug(db: Db, slug: string): Promise<TownInPublic | undefined> {
  return row(
    db,
    sql<TownInPublic>`select id, slug, name, md5(look::text) as "lookHash" from town where slug = ${slug}`,
  );
}

export type TownByName = Pick<TownInPublic, 'slug' | 'name'>;

/** Towns whose name holds these letters, in order of name. */
export function townsNamed(db: Db, letters: string, most: number): Promise<readonly TownByName[]> {
  return rows(
    db,
    sql<TownByName>`select slug, name from town where position(lower(${letters}) in lower(name)) > 0
      order by name, slug limit ${most}`,
  );
}

/** The town whose editors look at what is for all towns: of those that keep the shared guides, the one that is here longest. */
export function keeperOfAll(db: Db): Promise<{ readonly id: string; readonly code: string } | undefined> {
  return row(
    db,
    sql<{ id: string; code: string }>`select id, code from town where keeps_shared_guides order by id limit 1`,
  );
}

/** Which of the two is taken already, when a town could not be added. */
export function takenBy(db: Db, slug: string, code: string) {
  return row(
    db,
    sql<{ slug: boolean; code: boolean }>`select coalesce(bool_or(slug = ${slug}), false) as slug,
        coalesce(bool_or(code = ${code}), false) as code from town where slug = ${slug} or code = ${code}`,
  );
}

/** Every town, for work that goes past all of them. */
export function allTowns(db: Db): Promise<readonly { readonly id: string }[]> {
  return rows(db, sql<{ id: string }>`select id from town order by id`);
}

export type TeamChoice = { readonly id: string; readonly name: string };

/** The services that a town has now. They are few: a page sorts them for people. */
export function openTeams(db: Db, townId: string): Promise<readonly TeamChoice[]> {
  return rows(db, sql<TeamChoice>`select id, name from team where town_id = ${townId} and closed_on is null`);
}

export const townsPerPage = 50;

export type TownInList = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly code: string;
  readonly createdAt: Date;
  readonly keepsSharedGuides: boolean;
  readonly people: number;
};

/** Towns by name, one page and one more. People are counted for the towns of the page alone, from an index. */
export function listTowns(db: Db, after: string): Promise<readonly TownInList[]> {
  return rows(
    db,
    sql<TownInList>`
      select t.id, t.name, t.slug, t.code, t.created_at as "createdAt",
        t.keeps_shared_guides as "keepsSharedGuides", m.people
      from (select * from town where slug > ${after} order by slug limit ${townsPerPage + 1}) t
      cross join lateral (select count(*)::int as people from member m where m.town_id = t.id and m.closed_on is null) m
      order by t.slug`,
  );
}

export const auditPerPage = 50;

export type AuditLine = {
  readonly id: string;
  readonly at: Date;
  /** Null: the system, or whoever keeps the installation. */
  readonly who: string | null;
  readonly action: AuditAction;
  readonly subject: string;
  readonly details: Readonly<Record<string, string | number>>;
};

/** What changed in a town, and for all towns since it is there; newest first, one page and one more. */
export function auditLines(db: Db, townId: string, before: { readonly at: Date; readonly id: string } | undefined) {
  const onPage = sql`${before === undefined ? sql`` : sql`and (a.at, a.id) < (${before.at}, ${before.id})`}
    order by a.at desc, a.id desc limit ${auditPerPage + 1}`;
  return rows(
    db,
    sql<AuditLine>`
      select * from (
        (select a.id, a.at, m.first_name || ' ' || m.last_name as who, a.action, a.subject, a.details
          from audit_line a left join member m on m.town_id = a.town_id and m.id = a.member_id
          where a.town_id = ${townId} ${onPage})
        union all
        (select a.id, a.at, null, a.action, a.subject, a.details from common_audit_line a
          where a.at >= (select created_at from town where id = ${townId}) ${onPage})
      ) a order by a.at desc, a.id desc limit ${auditPerPage + 1}`,
  );
}
