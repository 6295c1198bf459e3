/** Reads of accounts and members. */
import { sql } from 'kysely';
import type { Role } from '#shared/access/actor.ts';
import { type Db, row, rows } from '#shared/database/database.ts';

/** All that a request needs to know of who asks, in one statement. Town fields are null when no town is chosen. */
export type AskerRow = {
  readonly sessionId: string;
  readonly personId: string;
  readonly name: string;
  readonly language: string;
  readonly platformAdministrator: boolean;
  readonly way: 'password' | 'card' | 'demo';
  readonly shared: boolean;
  readonly updatedAt: Date;
  readonly memberId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly teamId: string | null;
  readonly jobTitle: string;
  readonly townId: string;
  readonly townSlug: string;
  readonly townCode: string;
  readonly townName: string;
  readonly lookHash: string;
  readonly idleMinutes: number;
  readonly keepsSharedGuides: boolean;
  readonly layers: string;
  readonly roles: readonly Role[];
  readonly towns: number;
};

export function findAsker(db: Db, token: string, now: Date): Promise<AskerRow | undefined> {
  return row(
    db,
    sql<AskerRow>`
      select s.id as "sessionId", p.id as "personId", p.name, p.language,
        p.platform_administrator as "platformAdministrator", s.way, s.shared, s.updated_at as "updatedAt",
        m.id as "memberId", m.first_name as "firstName", m.last_name as "lastName", m.team_id as "teamId",
        m.job_title as "jobTitle", t.id as "townId", t.slug as "townSlug", t.code as "townCode", t.name as "townName",
        md5(t.look::text) as "lookHash", t.idle_minutes as "idleMinutes",
        t.keeps_shared_guides as "keepsSharedGuides",
        concat(t.layers_number, (select string_agg(concat(' ', n.id, ' ', n.layers_number), '' order by n.id)
          from network n where n.towns @> array[t.id])) as layers,
        array(select r.role from member_role r where r.town_id = m.town_id and r.member_id = m.id) as roles,
        (select count(*)::int from member o where o.person_id = p.id and o.closed_on is null) as towns
      from auth.session s
      join auth.person p on p.id = s.person_id
      left join member m on m.town_id = s.town_id and m.person_id = s.person_id and m.closed_on is null
      left join town t on t.id = m.town_id
      where s.token = ${token} and s.expires_at > ${now}`,
  );
}

export async function onlyTownOf(db: Db, personId: string): Promise<string | null> {
  const found = await rows(
    db,
    sql<{
      townId: string;
    }>`select town_id as "townId" from member where person_id = ${personId} and closed_on is null limit 2`,
  );
  return found.length === 1 ? (found[0]?.townId ?? null) : null;
}

export type TownOfPerson = { readonly id: string; readonly name: string };

export function townsOf(db: Db, personId: string): Promise<readonly TownOfPerson[]> {
  return rows(
    db,
    sql<TownOfPerson>`select t.id, t.name from member m join town t on t.id = m.town_id
      where m.person_id = ${personId} and m.closed_on is null order by t.name`,
  );
}

export function personForMail(db: Db, personId: string) {
  return row(
    db,
    sql<{ name: string; language: string; hasPassword: boolean }>`select p.name, p.language,
        exists (select from auth.account a where a.person_id = p.id and a.password is not null) as "hasPassword"
      from auth.person p where p.id = ${personId}`,
  );
}

export async function townName(db: Db, townId: string): Promise<string | undefined> {
  const found = await row(db, sql<{ name: string }>`select name from town where id = ${townId}`);
  return found?.name;
}

export async function townByCode(db: Db, code: string): Promise<string | undefined> {
  const found = await row(db, sql<{ id: string }>`select id from town where code = ${code}`);
  return found?.id;
}

export function cardByCode(db: Db, townId: string, code: string) {
  return row(
    db,
    sql<{ id: string; pinHash: string | null; personId: string }>`
      select c.id, c.pin_hash as "pinHash", m.person_id as "personId"
      from card c join member m on m.town_id = c.town_id and m.id = c.member_id
      where c.town_id = ${townId} and c.code = ${code} and m.closed_on is null and m.person_id is not null`,
  );
}

export async function isAdministrator(db: Db, email: string): Promise<boolean> {
  const found = await row(
    db,
    sql<{ is: boolean }>`select platform_administrator as is from auth.person where email = ${email}`,
  );
  return found?.is ?? false;
}

/** The link in the newest mail to an address that waits to be sent, or undefined. */
export async function newestPasswordLink(db: Db, email: string): Promise<string | undefined> {
  const found = await row(
    db,
    sql<{
      link: string | null;
    }>`select substring(body from 'https?://[^ ]+/new-password/[^[:space:]]+') as link from auth.mail
      where to_address = ${email} and sent_at is null order by created_at desc, id desc limit 1`,
  );
  return found?.link ?? undefined;
}
