/** Writes of the town's own list of forms and pages of organisations. */
import { sql } from 'kysely';
import { type Db, row, run } from '#shared/database/database.ts';
import type { ServiceForm } from './service-form.ts';

/** @returns false when a form with this id is there already: the same form sent twice */
export async function addForm(db: Db, townId: string, form: Omit<ServiceForm, 'version'>): Promise<boolean> {
  const added = await run(
    db,
    sql`insert into service_form (town_id, id, organisation, name)
      values (${townId}, ${form.id}, ${form.organisation}, ${form.name})
      on conflict (town_id, id) do nothing`,
  );
  return added === 1;
}

/** @returns false when it is no longer this version, or closed */
export async function renameForm(db: Db, townId: string, form: Omit<ServiceForm, 'organisation'>): Promise<boolean> {
  const changed = await run(
    db,
    sql`update service_form set name = ${form.name}, version = version + 1
      where town_id = ${townId} and id = ${form.id} and version = ${form.version} and closed_at is null`,
  );
  return changed === 1;
}

/** @returns the name of the form that is now closed, or undefined when there was none */
export async function closeForm(db: Db, townId: string, id: string, now: Date): Promise<string | undefined> {
  const closed = await row(
    db,
    sql<{ name: string }>`update service_form set closed_at = ${now}
      where town_id = ${townId} and id = ${id} and closed_at is null returning name`,
  );
  return closed?.name;
}
