/** Fills an empty installation with two towns to look around in: their staff lists come in the way a coordinator's do. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashPassword } from 'better-auth/crypto';
import { confirmImport, previewImport } from '#features/staff/index.ts';
import { addTown, keepSharedGuides, saveSettings } from '#features/towns/index.ts';
import { asDoorInOne, inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { root } from '#shared/root.ts';
import type { Services } from '#shared/services.ts';
import { demoLooks } from '#shared/ui/theme.ts';
import { staffWork } from '../jobs.ts';
import { demoAccounts, demoPassword } from './accounts.ts';
import { loadEditing } from './load-editing.ts';
import { loadLayers } from './load-layers.ts';
import { loadLife } from './load-life.ts';
import { loadSignals } from './load-signals.ts';
import { loadUpkeep } from './load-upkeep.ts';
import {
  addDemoAccounts,
  addDemoRoles,
  addPasswords,
  addPlatformAdministrator,
  administratorIsThere,
  townIds,
} from './store.ts';

const towns = [
  { slug: 'zilverbeke', code: 'ZIL', name: 'Zilverbeke', look: demoLooks.petrol, moments: 2914 },
  { slug: 'oostermeer', code: 'OOS', name: 'Oostermeer', look: demoLooks.inkBlue, moments: 240 },
] as const;

const administrator = demoAccounts.find(({ role }) => role === 'platform-administrator')?.email ?? '';

/** Whether the demo is there in full: its last step makes the platform administrator. */
export function isDemoThere({ database }: Services): Promise<boolean> {
  return administratorIsThere(database.door, administrator);
}

/** Loads the demo unless it is there already. After a stop halfway it goes on. */
export async function loadDemo(services: Services): Promise<void> {
  if (await isDemoThere(services)) return;
  const keepers = await loadTown(services, towns[0]);
  await loadTown(services, towns[1]);
  await keepSharedGuides(services, keepers, true);
  await loadUpkeep(services, keepers);
  await loadSignals(services, keepers);
  await loadEditing(services, keepers);
  await loadLayers(services, keepers);
  const { database, clock } = services;
  const hash = await hashPassword(demoPassword);
  await asDoorInOne(database, async (db) => {
    const now = clock.now();
    await addPlatformAdministrator(db, newId(), administrator, now);
    const accounts = demoAccounts.map(({ email }) => ({ id: newId(), email }));
    await addPasswords(db, accounts, hash, now);
  });
}

/** @returns its id */
async function loadTown(services: Services, town: (typeof towns)[number]): Promise<string> {
  const { database, clock } = services;
  const id = newId();
  const added = await addTown(services, { ...town, id });
  const there = added.kind === 'added' ? id : (await townIds(database.door)).find(({ slug }) => slug === town.slug)?.id;
  if (there === undefined) throw new Error(`The demo town ${town.name} cannot be made: its code is taken.`);
  const place = { townId: there, memberId: null };
  await saveSettings(services, place, {
    idleMinutes: 10,
    passMark: undefined,
    attempts: undefined,
    waitHours: undefined,
    look: town.look,
  });
  const name = `staff-${town.slug}.csv`;
  const bytes = new Uint8Array(await readFile(join(root, 'demo', name)));
  const preview = await previewImport(services, place, { name, bytes });
  if (preview.kind !== 'preview') throw new Error(`The demo's ${name} is no staff list: ${preview.kind}.`);
  await confirmImport(services, staffWork, place, preview.importId, { leaveOut: false, closeMany: false });
  await inTown(database, place, async (db) => {
    await addDemoAccounts(db, there, newId, clock.now());
    const roles = demoAccounts.filter((account) => account.town === town.slug && account.role !== 'clerk');
    await addDemoRoles(
      db,
      there,
      roles.map(({ email, role }) => ({ email, role })),
    );
  });
  const clerk = demoAccounts.find((account) => account.town === town.slug && account.role === 'clerk')?.email;
  await loadLife(services, { ...town, id: there, clerk });
  return there;
}
