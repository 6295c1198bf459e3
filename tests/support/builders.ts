/** Builders: aTown(world), aMember(world, town, { roles: ['coordinator'] }); what you leave out is made up. */
import { sql } from 'kysely';
import { addTown } from '#features/towns/index.ts';
import type { Role } from '#shared/access/actor.ts';
import { inTown, row, run } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { World } from './world.ts';

let made = 0;
const names = ['Leyla', 'Bart', 'Sarah', 'Karim', 'Ilse', 'Youssef', 'Ann', 'Fatima', 'Koen', 'Chantal'] as const;

export type TestTown = { readonly id: string; readonly slug: string; readonly code: string; readonly name: string };
export type TestTeam = { readonly id: string; readonly name: string };
export type TestMember = {
  readonly id: string;
  readonly townId: string;
  readonly personId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly teamId: string;
};

export async function aTown(
  world: World,
  given: { readonly name?: string; readonly keepsSharedGuides?: boolean } = {},
): Promise<TestTown> {
  const number = ++made;
  const name = given.name ?? `Stad ${number}`;
  const letters = `T${String.fromCharCode(65 + (number % 26))}${String.fromCharCode(65 + (Math.floor(number / 26) % 26))}`;
  const town = { id: newId(), slug: `stad-${number}`, code: letters, name };
  await addTown(world.services, town);
  if (given.keepsSharedGuides) {
    await run(world.services.database.door, sql`update town set keeps_shared_guides = true where id = ${town.id}`);
  }
  return town;
}

export async function aTeam(world: World, town: TestTown, given: { readonly name?: string } = {}): Promise<TestTeam> {
  const team = { id: newId(), name: given.name ?? `Dienst ${++made}` };
  await inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
    run(db, sql`insert into team (town_id, id, name) values (${town.id}, ${team.id}, ${team.name})`),
  );
  return team;
}

type MemberGiven = {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly roles?: readonly Role[];
  readonly team?: TestTeam;
  readonly jobTitle?: string;
  /** null: staff without a mailbox, and so without an account of their own. */
  readonly email?: string | null;
  readonly platformAdministrator?: boolean;
  readonly lang?: 'nl' | 'fr';
};

/** Someone at work in the town, with an account unless `email` is null. */
export async function aMember(world: World, town: TestTown, given: MemberGiven = {}): Promise<TestMember> {
  const number = ++made;
  const team = given.team ?? (await aTeam(world, town));
  const firstName = given.firstName ?? names[number % names.length] ?? 'An';
  const lastName = given.lastName ?? `Peeters ${number}`;
  const email = given.email === undefined ? `medewerker${number}@${town.slug}.example` : given.email;
  const now = world.clock.now();
  const id = newId();
  const { database } = world.services;
  const personId = await inTown(database, { townId: town.id, memberId: null }, async (db) => {
    const person =
      email === null
        ? null
        : ((
            await sql<{
              id: string;
            }>`select auth.person_for(${newId()}, ${`${firstName} ${lastName}`}, ${email}, ${given.lang ?? 'nl'}, ${now}) as id`.execute(
              db,
            )
          ).rows[0]?.id ?? null);
    await run(
      db,
      sql`insert into member (town_id, id, person_id, personnel_number, first_name, last_name, email, team_id, job_title, language, created_at)
        values (${town.id}, ${id}, ${person}, ${String(10_000 + number)}, ${firstName}, ${lastName}, ${email}, ${team.id}, ${given.jobTitle ?? 'loketmedewerker'}, ${given.lang ?? 'nl'}, ${now})`,
    );
    for (const role of given.roles ?? []) {
      await run(db, sql`insert into member_role (town_id, member_id, role) values (${town.id}, ${id}, ${role})`);
    }
    return person;
  });
  if (given.platformAdministrator && personId !== null) {
    await run(database.door, sql`update auth.person set platform_administrator = true where id = ${personId}`);
  }
  return { id, townId: town.id, personId, firstName, lastName, email, teamId: team.id };
}

/** Someone whom a staff list brought in, by e-mail address. */
export async function memberNamed(world: World, town: TestTown, email: string): Promise<TestMember> {
  const found = await inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
    row(
      db,
      sql<TestMember>`select id, town_id as "townId", person_id as "personId", first_name as "firstName", last_name as "lastName", email, team_id as "teamId"
        from member where town_id = ${town.id} and email = ${email}`,
    ),
  );
  if (!found) throw new Error(`Nobody here has the address ${email}.`);
  return found;
}
