/** Writes of staff: roles, accounts, invitations, cards, sessions. */
import { sql } from 'kysely';
import type { Role } from '#shared/access/actor.ts';
import { type Db, rows, run } from '#shared/database/database.ts';

/** Ends the sessions in this town of everyone who is closed there. As the door. */
export async function endSessionsOfClosed(db: Db, townId: string): Promise<void> {
  await run(
    db,
    sql`delete from auth.session s using member m
      where m.town_id = ${townId} and m.closed_on is not null and m.person_id = s.person_id and s.town_id = m.town_id`,
  );
}

/** Gives a role; false when the member has it already. */
export async function giveRole(db: Db, townId: string, memberId: string, role: Role): Promise<boolean> {
  const given = await run(
    db,
    sql`insert into member_role (town_id, member_id, role) values (${townId}, ${memberId}, ${role})
      on conflict (town_id, member_id, role) do nothing`,
  );
  return given === 1;
}

export async function takeRole(db: Db, townId: string, memberId: string, role: Role): Promise<boolean> {
  const taken = await run(
    db,
    sql`delete from member_role where town_id = ${townId} and member_id = ${memberId} and role = ${role} and not by_import`,
  );
  return taken === 1;
}

/** The coordinators at work, held so that two of them cannot take each other's role at once. */
export async function lockCoordinators(db: Db, townId: string): Promise<readonly string[]> {
  const found = await rows(
    db,
    sql<{ memberId: string }>`select r.member_id as "memberId" from member_role r
      join member m on m.town_id = r.town_id and m.id = r.member_id and m.closed_on is null
      where r.town_id = ${townId} and r.role = 'coordinator' order by r.member_id for update of r`,
  );
  return found.map(({ memberId }) => memberId);
}

/** Asks for invitations: of one person, or of everyone with an address who was never asked. Returns how many. */
export function askInvitations(db: Db, townId: string, memberId: string | undefined, now: Date): Promise<number> {
  return run(
    db,
    sql`update member set invite_asked_at = ${now}, invited_at = null
      where town_id = ${townId} and email is not null and closed_on is null
        and ${memberId === undefined ? sql`invited_at is null and invite_asked_at is null` : sql`id = ${memberId}`}`,
  );
}

export type AccountFor = {
  readonly memberId: string;
  /** The id of the account, when none has this address yet. */
  readonly newId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
};

/**
 * Ties members to the accounts of their addresses, made where there are none. An account that a closed member of the
 * town held goes to the one at work. Returns who has one now; an account that a colleague at work holds is left there.
 */
export async function giveAccounts(db: Db, townId: string, people: readonly AccountFor[], now: Date) {
  const accounts = await rows(
    db,
    sql<{ memberId: string; personId: string }>`
      select p."memberId", auth.person_for(p."newId", p.name, p.email, p.language, ${now}) as "personId"
      from jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
        as p ("memberId" uuid, "newId" uuid, name text, email text, language text)`,
  );
  const pairs = JSON.stringify(accounts);
  await run(
    db,
    sql`update member m set person_id = null from jsonb_to_recordset(${pairs}::jsonb) as p ("memberId" uuid, "personId" uuid)
      where m.town_id = ${townId} and m.person_id = p."personId" and m.id <> p."memberId" and m.closed_on is not null`,
  );
  return rows(
    db,
    sql<{ memberId: string; personId: string }>`
      update member m set person_id = p."personId"
      from (select distinct on ("personId") * from jsonb_to_recordset(${pairs}::jsonb)
        as r ("memberId" uuid, "personId" uuid) order by "personId", "memberId") p
      where m.town_id = ${townId} and m.id = p."memberId"
        and not exists (select from member o where o.town_id = m.town_id and o.person_id = p."personId" and o.id <> m.id)
      returning m.id as "memberId", m.person_id as "personId"`,
  );
}

export async function markInvited(db: Db, townId: string, memberIds: readonly string[], now: Date): Promise<void> {
  await run(
    db,
    sql`update member set invited_at = ${now} where town_id = ${townId} and id = any(${memberIds}::uuid[])`,
  );
}

/** Takes back the asking for people who cannot be invited. */
export async function dropInvitations(db: Db, townId: string, memberIds: readonly string[]): Promise<void> {
  await run(
    db,
    sql`update member set invite_asked_at = null where town_id = ${townId} and id = any(${memberIds}::uuid[])`,
  );
}

export type NewCard = { readonly id: string; readonly memberId: string; readonly code: string };

/** Issues cards. A new one takes the place of the old, and its PIN is to be chosen again. */
export async function saveCards(db: Db, townId: string, cards: readonly NewCard[], now: Date): Promise<void> {
  await run(
    db,
    sql`insert into card (town_id, id, member_id, code, issued_at)
      select ${townId}, c.id, c."memberId", c.code, ${now}
      from jsonb_to_recordset(${JSON.stringify(cards)}::jsonb) as c (id uuid, "memberId" uuid, code text)
      on conflict (town_id, member_id) do update set code = excluded.code, pin_hash = null, issued_at = excluded.issued_at`,
  );
}

/** Ends what the old cards of these members opened. As the door. */
export async function endCardSessions(db: Db, townId: string, memberIds: readonly string[]): Promise<void> {
  await run(
    db,
    sql`delete from auth.session s using member m
      where m.town_id = ${townId} and m.id = any(${memberIds}::uuid[]) and m.person_id = s.person_id
        and s.town_id = m.town_id and s.way = 'card'`,
  );
}
