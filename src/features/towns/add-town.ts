/** Adds a town, and invites its first coordinator: from there the town does everything itself. */
import { type Auth, invite } from '#features/people/index.ts';
import { audit } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { takenBy } from './queries.ts';
import { addFirstCoordinator, insertTown, markFirstInvited } from './store.ts';
import type { NewTown } from './town.ts';

export type AddTown = { readonly kind: 'added' } | { readonly kind: 'taken'; readonly field: 'name' | 'code' };

/** A town with everything at its default and nobody in it: for the demo and for tests. */
export async function addTown({ database, clock }: Services, town: NewTown): Promise<AddTown> {
  const added = await inTown(database, { townId: town.id, memberId: null }, (db) => insertTown(db, town, clock.now()));
  return added ? { kind: 'added' } : { kind: 'taken', field: await takenField({ database }, town) };
}

/** A town with its first coordinator, both or neither; the invitation follows. */
export async function openTown(
  services: Services,
  auth: Auth,
  town: NewTown,
  coordinator: { readonly firstName: string; readonly lastName: string; readonly email: string },
): Promise<AddTown> {
  const { database, clock } = services;
  const now = clock.now();
  const place = { townId: town.id, memberId: null };
  const member = { ...coordinator, id: newId(), email: coordinator.email.toLowerCase() };
  const personId = await inTown(database, place, async (db) => {
    if (!(await insertTown(db, town, now))) return undefined;
    const account = await addFirstCoordinator(db, town.id, member, newId(), now);
    await audit(db, place, now, 'town-added', town.name);
    const name = `${coordinator.firstName} ${coordinator.lastName}`;
    await audit(db, place, now, 'role-given', name, { role: 'coordinator' });
    return account;
  });
  if (personId === undefined) return { kind: 'taken', field: await takenField(services, town) };
  await invite(services, auth, { personId, email: member.email, townId: town.id });
  await inTown(database, place, (db) => markFirstInvited(db, town.id, member.id, now));
  return { kind: 'added' };
}

async function takenField({ database }: Pick<Services, 'database'>, town: NewTown): Promise<'name' | 'code'> {
  const taken = await takenBy(database.door, town.slug, town.code);
  return taken?.slug ? 'name' : 'code';
}
