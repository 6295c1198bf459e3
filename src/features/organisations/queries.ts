/** Reads of the town's own list of forms and pages of organisations. */
import { sql } from 'kysely';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { ServiceForm } from './service-form.ts';

/** Those that can be named at the counter. They are few: a page sorts them for people. */
export function openForms(db: Db, townId: string): Promise<readonly ServiceForm[]> {
  return rows(
    db,
    sql<ServiceForm>`select id, organisation, name, version from service_form
      where town_id = ${townId} and closed_at is null`,
  );
}

/** Also one that is closed: a tap that waited may still name it. */
export function formById(db: Db, townId: string, id: string): Promise<ServiceForm | undefined> {
  return row(
    db,
    sql<ServiceForm>`select id, organisation, name, version from service_form where town_id = ${townId} and id = ${id}`,
  );
}

export function openFormById(db: Db, townId: string, id: string): Promise<ServiceForm | undefined> {
  return row(
    db,
    sql<ServiceForm>`select id, organisation, name, version from service_form
      where town_id = ${townId} and id = ${id} and closed_at is null`,
  );
}
