/** Rows around brevets that tests look at or put there themselves. */
import { sql } from 'kysely';
import { type Database, inTown, rows, run } from '#shared/database/database.ts';

export function allBrevets(database: Database, townId: string) {
  return inTown(database, { townId, memberId: null }, (db) =>
    rows(db, sql<{ code: string }>`select code from brevet where town_id = ${townId}`),
  );
}

/** The actions of the audit trail, oldest first. */
export async function auditActions(database: Database, townId: string): Promise<readonly string[]> {
  const lines = await inTown(database, { townId, memberId: null }, (db) =>
    rows(db, sql<{ action: string }>`select action from audit_line where town_id = ${townId} order by id`),
  );
  return lines.map(({ action }) => action);
}

export async function finishTrack(database: Database, townId: string, memberId: string, track: string, now: Date) {
  await inTown(database, { townId, memberId: null }, (db) =>
    run(
      db,
      sql`insert into enrolment (town_id, member_id, track, obligation, assigned_at, started_at, finished_at)
        values (${townId}, ${memberId}, ${track}, 'must', ${now}, ${now}, ${now})`,
    ),
  );
}

export async function closeMember(database: Database, townId: string, memberId: string, day: string) {
  await inTown(database, { townId, memberId: null }, (db) =>
    run(db, sql`update member set closed_on = ${day} where town_id = ${townId} and id = ${memberId}`),
  );
}
