/** Reads of staff imports: what a list is compared with, and what the pages of an import show. */
import { sql } from 'kysely';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { ChangedField, KnownMember } from './compare.ts';
import type { LineKind, StaffImport } from './staff-import.ts';
import type { Fault } from './staff-list.ts';

export const linesPerPage = 50;

/** Everyone, closed people too, for the comparison with a list. */
export function allMembers(db: Db, townId: string): Promise<readonly KnownMember[]> {
  return rows(
    db,
    sql<KnownMember>`
      select m.id, m.personnel_number as number, m.first_name as "firstName", m.last_name as "lastName", m.email,
        coalesce(t.name, '') as team, m.job_title as "jobTitle", m.building, m.in_service_since as "inServiceSince",
        m.language, m.closed_on is not null as closed,
        coalesce(r.listed, '{}') as listed, coalesce(r.given, '{}') as given
      from member m
      left join team t on t.town_id = m.town_id and t.id = m.team_id
      left join (select member_id, array_agg(role) filter (where by_import) as listed,
          array_agg(role) filter (where not by_import) as given
        from member_role where town_id = ${townId} group by member_id) r on r.member_id = m.id
      where m.town_id = ${townId}`,
  );
}

const importColumns = sql`id, file_name as "fileName", state, summary, done, total, created_by as "createdBy", created_at as "createdAt"`;

export function findImport(db: Db, townId: string, id: string): Promise<StaffImport | undefined> {
  return row(
    db,
    sql<StaffImport>`select ${importColumns} from staff_import where town_id = ${townId} and id = ${id} and state <> 'reading'`,
  );
}

/** The last imports, newest first. */
export function lastImports(db: Db, townId: string): Promise<readonly StaffImport[]> {
  return rows(
    db,
    sql<StaffImport>`select ${importColumns} from staff_import where town_id = ${townId} and state <> 'reading'
      order by created_at desc, id desc limit 20`,
  );
}

export type WrongDetails = {
  readonly column: ChangedField['column'];
  readonly fault: Fault;
  readonly value: string;
  readonly other?: number;
};

export type ImportLine = {
  readonly position: number;
  readonly row: number | null;
  readonly name: string;
  readonly person: { readonly team: string; readonly jobTitle: string; readonly number: string } | null;
  readonly details: readonly (ChangedField | WrongDetails)[];
};

/** One page of an import's lines of one kind, and one more. */
export function importLines(db: Db, townId: string, importId: string, kind: LineKind, after: number) {
  return rows(
    db,
    sql<ImportLine>`select position, row_number as row, name, person, details from staff_import_line
      where town_id = ${townId} and import_id = ${importId} and kind = ${kind} and position > ${after}
      order by position limit ${linesPerPage + 1}`,
  );
}

/** Imports whose work was asked for before this moment and is not done, in every town: as the door. */
export function waitingImports(db: Db, before: Date) {
  return rows(
    db,
    sql<{ townId: string; importId: string }>`select town_id as "townId", id as "importId" from staff_import
      where state in ('confirmed', 'saved') and confirmed_at < ${before} limit 100`,
  );
}
