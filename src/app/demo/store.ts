/** Reads and writes of the demo. */
import { sql } from 'kysely';
import { type Db, row, rows, run } from '#shared/database/database.ts';

export function townIds(db: Db) {
  return rows(
    db,
    sql<{ id: string; slug: string }>`select id, slug from town where slug in ('zilverbeke', 'oostermeer')`,
  );
}

export async function administratorIsThere(db: Db, email: string): Promise<boolean> {
  const found = await row(
    db,
    sql<{
      there: boolean;
    }>`select exists (select from auth.person where email = ${email} and platform_administrator) as there`,
  );
  return found?.there ?? false;
}

/** The account of an e-mail address, with the one town that its session starts in. */
export async function findDemoPerson(db: Db, email: string) {
  const [found] = await rows(
    db,
    sql<{ personId: string; townId: string | null }>`
      select p.id as "personId", (select m.town_id from member m where m.person_id = p.id and m.closed_on is null order by m.created_at limit 1) as "townId"
      from auth.person p where p.email = ${email}`,
  );
  return found;
}

export async function memberOfDemo(db: Db, townId: string, email: string): Promise<string | undefined> {
  const found = await row(
    db,
    sql<{ id: string }>`select id from member where town_id = ${townId} and email = ${email}`,
  );
  return found?.id;
}

/** As the coordinator would have on that day: with a session. */
export async function takeUpDemoSignal(
  db: Db,
  townId: string,
  memberId: string,
  { guide, problem }: { readonly guide: string; readonly problem: string },
  at: Date,
): Promise<void> {
  await run(
    db,
    sql`update signal set state = 'taken-up', chosen = 'session', taken_by = ${memberId}, taken_at = ${at},
        version = version + 1
      where town_id = ${townId} and state = 'open' and kind = 'often-referred' and guide = ${guide} and problem = ${problem}`,
  );
}

/** An account for everyone of a town who has an address, without a mail: the demo signs in as anyone. */
export async function addDemoAccounts(db: Db, townId: string, makeId: () => string, now: Date): Promise<void> {
  const without = await rows(
    db,
    sql<{ id: string }>`select id from member where town_id = ${townId} and person_id is null and email is not null`,
  );
  const ids = JSON.stringify(without.map(({ id }) => ({ id, personId: makeId() })));
  await run(
    db,
    sql`update member m set invite_asked_at = ${now}, invited_at = ${now},
        person_id = auth.person_for(p."personId", m.first_name || ' ' || m.last_name, m.email, m.language, ${now})
      from jsonb_to_recordset(${ids}::jsonb) as p (id uuid, "personId" uuid)
      where m.town_id = ${townId} and m.id = p.id`,
  );
}

type RoleFor = { readonly email: string; readonly role: string };

/** Roles that no staff list gives. */
export async function addDemoRoles(db: Db, townId: string, roles: readonly RoleFor[]): Promise<void> {
  await run(
    db,
    sql`insert into member_role (town_id, member_id, role)
      select m.town_id, m.id, r.role from jsonb_to_recordset(${JSON.stringify(roles)}::jsonb) as r (email text, role text)
      join member m on m.town_id = ${townId} and m.email = r.email
      on conflict (town_id, member_id, role) do nothing`,
  );
}

export async function addPlatformAdministrator(db: Db, id: string, email: string, now: Date): Promise<void> {
  await run(
    db,
    sql`insert into auth.person (id, name, email, platform_administrator, created_at, updated_at)
      values (${id}, 'Robin Beheer', ${email}, true, ${now}, ${now})
      on conflict (email) do update set platform_administrator = true`,
  );
}

/** The same password for all accounts of the demo, kept as the sign-in library keeps one. */
export async function addPasswords(
  db: Db,
  accounts: readonly { readonly id: string; readonly email: string }[],
  hash: string,
  now: Date,
): Promise<void> {
  await run(
    db,
    sql`insert into auth.account (id, account_id, provider_id, person_id, password, created_at, updated_at)
      select a.id, p.id::text, 'credential', p.id, ${hash}, ${now}, ${now}
      from jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb) as a (id uuid, email text)
      join auth.person p on p.email = a.email
      where not exists (select from auth.account o where o.person_id = p.id and o.provider_id = 'credential')`,
  );
}
