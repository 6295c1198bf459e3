/** Writes of staff imports: the preview's lines, and the work that one transaction does with them. */
import { sql } from 'kysely';
import { type Db, row, rows, run } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { ImportState, LineKind, Summary } from './staff-import.ts';

export type NewLine = {
  readonly position: number;
  readonly kind: LineKind;
  readonly row: number | null;
  readonly memberId: string | null;
  readonly name: string;
  readonly person: object | null;
  readonly details: readonly object[];
};

export async function startImport(
  db: Db,
  given: { townId: string; id: string; fileName: string; createdBy: string | null; now: Date },
): Promise<void> {
  await run(
    db,
    sql`insert into staff_import (town_id, id, file_name, state, saved_before, created_by, created_at)
      select ${given.townId}, ${given.id}, ${given.fileName}, 'reading', count(*)::int, ${given.createdBy}, ${given.now}
      from staff_import where town_id = ${given.townId} and state in ('saved', 'done')`,
  );
}

/** Previews that nobody confirmed are kept a week; the lines of finished imports a month. */
export async function forgetOldImports(db: Db, townId: string, weekAgo: Date, monthAgo: Date): Promise<void> {
  await run(
    db,
    sql`delete from staff_import where town_id = ${townId} and created_at < ${weekAgo}
      and state in ('reading', 'preview', 'refused')`,
  );
  await run(
    db,
    sql`delete from staff_import_line l using staff_import i where l.town_id = ${townId} and i.town_id = l.town_id
      and i.id = l.import_id and i.state in ('done', 'failed') and i.created_at < ${monthAgo}`,
  );
}

export async function addLines(db: Db, townId: string, importId: string, lines: readonly NewLine[]): Promise<void> {
  await run(
    db,
    sql`insert into staff_import_line (town_id, import_id, position, kind, row_number, member_id, name, person, details)
      select ${townId}, ${importId}, position, kind, row, "memberId", name, person, details
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l (position integer, kind text, row integer,
        "memberId" uuid, name text, person jsonb, details jsonb)`,
  );
}

export async function finishReading(db: Db, townId: string, id: string, state: ImportState, summary: Summary) {
  await run(
    db,
    sql`update staff_import set state = ${state}, summary = ${JSON.stringify(summary)}::jsonb, total = ${summary.new + summary.changed + summary.reopened}
      where town_id = ${townId} and id = ${id} and state = 'reading'`,
  );
}

/** Confirms a preview, unless another list came in after it was made: then what it shows is no longer true. */
export async function confirmPreview(db: Db, townId: string, id: string, now: Date): Promise<boolean> {
  // One at a time in a town, so that two confirmations see each other.
  await run(db, sql`select id from town where id = ${townId} for update`);
  const changed = await run(
    db,
    sql`update staff_import i set state = 'confirmed', confirmed_at = ${now}
      where i.town_id = ${townId} and i.id = ${id} and i.state = 'preview'
        and not exists (select from staff_import o where o.town_id = i.town_id and o.state = 'confirmed')
        and i.saved_before = (select count(*) from staff_import o where o.town_id = i.town_id and o.state in ('saved', 'done'))`,
  );
  return changed === 1;
}

/** Counts an attempt at the work; gives up on saving after eight. Returns the state that it is in now. */
export async function countAttempt(db: Db, townId: string, id: string): Promise<ImportState | undefined> {
  const found = await row(
    db,
    sql<{ state: ImportState }>`update staff_import set attempts = attempts + 1,
        state = case when state = 'confirmed' and attempts >= 8 then 'failed' else state end
      where town_id = ${townId} and id = ${id} returning state`,
  );
  return found?.state;
}

export type LockedImport = {
  readonly state: ImportState;
  readonly fileName: string;
  readonly createdBy: string | null;
  readonly summary: Summary;
  readonly reached: number;
};

/** Holds an import until the transaction ends, so that its work is done once even when asked for twice. */
export function lockImport(db: Db, townId: string, id: string): Promise<LockedImport | undefined> {
  return row(
    db,
    sql<LockedImport>`select state, file_name as "fileName", created_by as "createdBy", summary, reached
      from staff_import where town_id = ${townId} and id = ${id} for update`,
  );
}

export async function setImportState(db: Db, townId: string, id: string, state: ImportState, now: Date): Promise<void> {
  await run(
    db,
    sql`update staff_import set state = ${state}, finished_at = ${state === 'done' ? now : null}
      where town_id = ${townId} and id = ${id}`,
  );
}

/** Teams that the list names and the town lacks are made; closed ones open again. */
export async function saveTeams(db: Db, townId: string, importId: string): Promise<void> {
  const wanted = await rows(
    db,
    sql<{ name: string }>`select distinct l.person ->> 'team' as name from staff_import_line l
      where l.town_id = ${townId} and l.import_id = ${importId} and l.person ->> 'team' <> ''
        and not exists (select from team t where t.town_id = l.town_id and t.name = l.person ->> 'team' and t.closed_on is null)`,
  );
  const teams = wanted.map(({ name }) => ({ id: newId(), name }));
  await run(
    db,
    sql`insert into team (town_id, id, name)
      select ${townId}, id, name from jsonb_to_recordset(${JSON.stringify(teams)}::jsonb) as t (id uuid, name text)
      on conflict (town_id, name) do update set closed_on = null`,
  );
}

export async function addNewMembers(db: Db, townId: string, importId: string, now: Date): Promise<void> {
  await run(
    db,
    sql`insert into member (town_id, id, personnel_number, first_name, last_name, email, team_id, job_title, building,
        in_service_since, language, created_at)
      select l.town_id, l.member_id, p.number, p."firstName", p."lastName", p.email, t.id, p."jobTitle", p.building,
        p."inServiceSince", p.language, ${now}
      ${personOf(townId, importId)} and l.kind = 'new'`,
  );
}

/** A new address is invited anew; the account stays until then. */
export async function updateMembers(db: Db, townId: string, importId: string): Promise<void> {
  await run(
    db,
    sql`update member m set personnel_number = s.number, first_name = s."firstName", last_name = s."lastName",
        email = s.email, team_id = s.team_id, job_title = s."jobTitle", building = s.building,
        in_service_since = s."inServiceSince", language = s.language, closed_on = null,
        invited_at = case when lower(m.email) is distinct from s.email then null else m.invited_at end,
        invite_asked_at = case when lower(m.email) is distinct from s.email then null else m.invite_asked_at end
      from (select l.town_id, l.member_id, p.*, t.id as team_id ${personOf(townId, importId)}
        and l.kind in ('changed', 'reopened')) s
      where m.town_id = s.town_id and m.id = s.member_id`,
  );
}

/** The lines of an import with the person as columns and the team as a row. */
function personOf(townId: string, importId: string) {
  return sql`from staff_import_line l
    cross join lateral jsonb_to_record(l.person) as p (number text, "firstName" text, "lastName" text, email text, team text,
      "jobTitle" text, building text, "inServiceSince" date, language text)
    left join team t on t.town_id = l.town_id and t.name = p.team
    where l.town_id = ${townId} and l.import_id = ${importId}`;
}

/** People who left are closed, never deleted. */
export async function closeMembers(db: Db, townId: string, importId: string, day: string): Promise<void> {
  await run(
    db,
    sql`update member m set closed_on = ${day} from staff_import_line l
      where l.town_id = ${townId} and l.import_id = ${importId} and l.kind = 'gone'
        and m.town_id = l.town_id and m.id = l.member_id and m.closed_on is null`,
  );
}

export async function closeEmptyTeams(db: Db, townId: string, day: string): Promise<void> {
  await run(
    db,
    sql`update team t set closed_on = ${day} where t.town_id = ${townId} and t.closed_on is null
      and not exists (select from member m where m.town_id = t.town_id and m.team_id = t.id and m.closed_on is null)`,
  );
}

/** Gives the roles that the list gives, and takes back those that an earlier list gave. Returns how many of each. */
export async function saveListedRoles(db: Db, townId: string, importId: string) {
  const given = await run(
    db,
    sql`insert into member_role (town_id, member_id, role, by_import)
      select l.town_id, l.member_id, r.role, true from staff_import_line l
      cross join lateral jsonb_array_elements_text(l.person -> 'roles') as r (role)
      where l.town_id = ${townId} and l.import_id = ${importId}
      on conflict (town_id, member_id, role) do nothing`,
  );
  const taken = await run(
    db,
    sql`delete from member_role r using staff_import_line l
      where l.town_id = ${townId} and l.import_id = ${importId} and l.person is not null
        and r.town_id = l.town_id and r.member_id = l.member_id and r.by_import and not l.person -> 'roles' ? r.role`,
  );
  return { given, taken };
}

/** The kinds of lines whose people may have to follow other tracks now. */
const comers = sql`('new', 'changed', 'reopened')`;

/** The next people to give their tracks, after this line: new, back, or perhaps in another service or function. */
export function nextComers(db: Db, townId: string, importId: string, after: number, limit: number) {
  return rows(
    db,
    sql<{ memberId: string; position: number }>`select member_id as "memberId", position from staff_import_line
      where town_id = ${townId} and import_id = ${importId} and kind in ${comers} and position > ${after}
      order by position limit ${limit}`,
  );
}

/** Counts people who got their tracks, up to this line. */
export async function countAssigned(db: Db, townId: string, importId: string, people: number, reached: number) {
  await run(
    db,
    sql`update staff_import set done = done + ${people}, reached = ${reached}
      where town_id = ${townId} and id = ${importId}`,
  );
}
