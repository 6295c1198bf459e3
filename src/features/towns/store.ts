/** Writes of towns: a new one, its settings, and its first coordinator. */
import { sql } from 'kysely';
import { type Db, row, run } from '#shared/database/database.ts';
import type { NewTown, TownSettings } from './town.ts';

/** Adds a town, inside its own transaction. False when its name or code is taken. */
export async function insertTown(db: Db, town: NewTown, now: Date): Promise<boolean> {
  const added = await run(
    db,
    sql`insert into town (id, slug, code, name, created_at)
      values (${town.id}, ${town.slug}, ${town.code}, ${town.name}, ${now}) on conflict do nothing`,
  );
  return added === 1;
}

export type FirstMember = {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
};

/** The first coordinator, with the account of the address, made where there is none. Returns the account's id. */
export async function addFirstCoordinator(db: Db, townId: string, member: FirstMember, newPersonId: string, now: Date) {
  const name = `${member.firstName} ${member.lastName}`;
  const added = await row(
    db,
    sql<{ personId: string }>`
      insert into member (town_id, id, person_id, first_name, last_name, email, created_at)
      values (${townId}, ${member.id}, auth.person_for(${newPersonId}, ${name}, ${member.email}, 'nl', ${now}),
        ${member.firstName}, ${member.lastName}, ${member.email}, ${now})
      returning person_id as "personId"`,
  );
  await run(
    db,
    sql`insert into member_role (town_id, member_id, role) values (${townId}, ${member.id}, 'coordinator')`,
  );
  return added?.personId ?? newPersonId;
}

export async function markFirstInvited(db: Db, townId: string, memberId: string, now: Date): Promise<void> {
  await run(
    db,
    sql`update member set invite_asked_at = ${now}, invited_at = ${now} where town_id = ${townId} and id = ${memberId}`,
  );
}

/** Saves what a town sets; false when nothing is different. */
export async function updateSettings(db: Db, townId: string, settings: TownSettings): Promise<boolean> {
  const { idleMinutes, passMark = null, attempts = null, waitHours = null } = settings;
  const changed = await run(
    db,
    sql`update town set idle_minutes = ${idleMinutes}, pass_mark = ${passMark}, attempts = ${attempts},
        wait_hours = ${waitHours}, look = ${JSON.stringify(settings.look)}::jsonb
      where id = ${townId} and (idle_minutes, pass_mark, attempts, wait_hours, look) is distinct from
        (${idleMinutes}::int, ${passMark}::int, ${attempts}::int, ${waitHours}::int, ${JSON.stringify(settings.look)}::jsonb)`,
  );
  return changed === 1;
}

/** Gives or takes the guides that all towns share. @returns the town's name, or undefined when nothing is different */
export async function updateKeeping(db: Db, townId: string, keeps: boolean): Promise<string | undefined> {
  const changed = await row(
    db,
    sql<{ name: string }>`update town set keeps_shared_guides = ${keeps}
      where id = ${townId} and keeps_shared_guides <> ${keeps} returning name`,
  );
  return changed?.name;
}
