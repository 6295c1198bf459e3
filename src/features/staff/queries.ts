/** Reads of staff: lists for pages, and what invitations and cards work from. */
import { sql } from 'kysely';
import type { Role } from '#shared/access/actor.ts';
import { type Db, row, rows } from '#shared/database/database.ts';

export const pageSize = 50;

export type StaffPerson = {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly nameKey: string;
  readonly team: string | null;
  readonly jobTitle: string;
  readonly email: string | null;
  readonly invited: boolean;
  readonly hasCard: boolean;
  readonly roles: readonly Role[];
};

type StaffFilter = {
  readonly townId: string;
  /** Undefined: every team. */
  readonly teamId: string | undefined;
  readonly search: string;
  readonly after: { readonly nameKey: string; readonly id: string } | undefined;
};

/** People at work, by name, one page and one more to know whether there is a next. */
export function listStaff(db: Db, { townId, teamId, search, after }: StaffFilter): Promise<readonly StaffPerson[]> {
  const words = search
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 6);
  const patterns = words.map((word) => word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`));
  return rows(
    db,
    sql<StaffPerson>`
      select m.id, m.first_name as "firstName", m.last_name as "lastName", m.name_key as "nameKey", t.name as team,
        m.job_title as "jobTitle", m.email, m.invited_at is not null as invited,
        exists (select from card c where c.town_id = m.town_id and c.member_id = m.id) as "hasCard",
        array(select r.role from member_role r where r.town_id = m.town_id and r.member_id = m.id order by r.role) as roles
      from member m left join team t on t.town_id = m.town_id and t.id = m.team_id
      where m.town_id = ${townId} and m.closed_on is null
        ${teamId === undefined ? sql`` : sql`and m.team_id = ${teamId}`}
        ${patterns.length === 0 ? sql`` : sql`and m.name_key like all (select '%' || rtrim(name_key(word, '')) || '%' from (select trim(unnest(${patterns}::text[])) as word) w)`}
        ${after === undefined ? sql`` : sql`and (m.name_key, m.id) > (${after.nameKey}, ${after.id})`}
      order by m.name_key, m.id limit ${pageSize + 1}`,
  );
}

export type PersonDetails = {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly number: string | null;
  readonly email: string | null;
  readonly teamId: string | null;
  readonly team: string | null;
  readonly jobTitle: string;
  readonly building: string;
  readonly inServiceSince: string | null;
  readonly invitedAt: Date | null;
  readonly inviteAskedAt: Date | null;
  readonly closedOn: string | null;
  readonly cardCode: string | null;
  readonly cardIssuedAt: Date | null;
  readonly pinChosen: boolean;
  readonly roles: readonly { readonly role: Role; readonly byImport: boolean }[];
};

export function personDetails(db: Db, townId: string, memberId: string): Promise<PersonDetails | undefined> {
  return row(
    db,
    sql<PersonDetails>`
      select m.id, m.first_name as "firstName", m.last_name as "lastName", m.personnel_number as number, m.email,
        m.team_id as "teamId", t.name as team, m.job_title as "jobTitle", m.building,
        m.in_service_since as "inServiceSince", m.invited_at as "invitedAt", m.invite_asked_at as "inviteAskedAt",
        m.closed_on as "closedOn", c.code as "cardCode", c.issued_at as "cardIssuedAt",
        coalesce(c.pin_hash is not null, false) as "pinChosen",
        coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'byImport', r.by_import) order by r.role)
          from member_role r where r.town_id = m.town_id and r.member_id = m.id), '[]') as roles
      from member m
      left join team t on t.town_id = m.town_id and t.id = m.team_id
      left join card c on c.town_id = m.town_id and c.member_id = m.id
      where m.town_id = ${townId} and m.id = ${memberId}`,
  );
}

/** Towns with invitations that were asked for and not posted: as the door. */
export function townsWithWaitingInvitations(db: Db, before: Date) {
  return rows(
    db,
    sql<{ townId: string }>`select distinct town_id as "townId" from member
      where invited_at is null and email is not null and closed_on is null and invite_asked_at < ${before} limit 100`,
  );
}

/** How many people with an address were never invited, and how many invitations are on their way. */
export async function invitationCounts(db: Db, townId: string) {
  const found = await row(
    db,
    sql<{ waiting: number; asked: number }>`
      select count(*) filter (where invite_asked_at is null)::int as waiting, count(invite_asked_at)::int as asked
      from member where town_id = ${townId} and invited_at is null and email is not null and closed_on is null`,
  );
  return found ?? { waiting: 0, asked: 0 };
}

export type Invitee = {
  readonly memberId: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
};

export function nextInvitees(db: Db, townId: string, limit: number): Promise<readonly Invitee[]> {
  return rows(
    db,
    sql<Invitee>`select id as "memberId", lower(email) as email, first_name || ' ' || last_name as name, language
      from member where town_id = ${townId} and invited_at is null and email is not null and closed_on is null
        and invite_asked_at is not null
      order by name_key, id limit ${limit}`,
  );
}

/** Whom a set of cards is for: everyone without a mailbox, of one team or all, or one person. */
export type CardChoice = { readonly teamId: string | undefined; readonly memberId: string | undefined };

const chosen = ({ teamId, memberId }: CardChoice) =>
  memberId !== undefined
    ? sql`m.id = ${memberId}`
    : sql`m.email is null ${teamId === undefined ? sql`` : sql`and m.team_id = ${teamId}`}`;

export function cardHolders(db: Db, townId: string, choice: CardChoice, replace: boolean) {
  return rows(
    db,
    sql<{ memberId: string; name: string; personId: string | null; language: string }>`
      select m.id as "memberId", m.first_name || ' ' || m.last_name as name, m.person_id as "personId", m.language
      from member m where m.town_id = ${townId} and m.closed_on is null and ${chosen(choice)}
        and (${replace} or not exists (select from card c where c.town_id = m.town_id and c.member_id = m.id))`,
  );
}

export type SheetCard = {
  readonly id: string;
  readonly nameKey: string;
  readonly name: string;
  readonly team: string | null;
  readonly code: string;
};

/** The cards of a sheet by team and name, and one more to know whether there is a next. */
export function sheetCards(
  db: Db,
  townId: string,
  choice: CardChoice,
  after: { readonly nameKey: string; readonly id: string } | undefined,
  limit: number,
): Promise<readonly SheetCard[]> {
  return rows(
    db,
    sql<SheetCard>`
      select m.id, m.name_key as "nameKey", m.first_name || ' ' || m.last_name as name, t.name as team, c.code
      from card c join member m on m.town_id = c.town_id and m.id = c.member_id
      left join team t on t.town_id = m.town_id and t.id = m.team_id
      where c.town_id = ${townId} and m.closed_on is null and ${chosen(choice)}
        ${after === undefined ? sql`` : sql`and (m.name_key, m.id) > (${after.nameKey}, ${after.id})`}
      order by m.name_key, m.id limit ${limit + 1}`,
  );
}
