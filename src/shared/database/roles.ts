/** The database roles that Digimee works as, made before the first migration. */
import type { ClientBase } from 'pg';

/** Signs people in; knows accounts and who works where. Every connection of the server starts as this role. */
export const doorRole = 'digimee_door';
/** Reads and writes the data of the one town that its transaction names. */
export const appRole = 'digimee_app';

/**
 * Makes the roles where they are missing and lets the owner of the database step into them.
 * Roles belong to the whole server: another database being set up at the same moment may win the race.
 */
export async function makeRoles(owner: ClientBase): Promise<void> {
  for (const role of [doorRole, appRole]) {
    await owner.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
    // A superuser may step into any role. Anyone else needs the grant, and it may be there already, given by an
    // administrator: then this one is refused, which does no harm.
    await owner.query(`do $$ begin
      if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant ${role} to %I', current_user);
      end if;
    exception when insufficient_privilege or internal_error then null; end $$`);
  }
}
