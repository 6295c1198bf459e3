/** The work of a confirmed staff list. Run again after a crash it goes on where it was; run twice it does nothing twice. */
import { audit } from '#shared/audit.ts';
import { dayOf } from '#shared/clock.ts';
import { type Db, inTown, type Place } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import {
  addNewMembers,
  closeEmptyTeams,
  closeMembers,
  countAssigned,
  countAttempt,
  lockImport,
  nextComers,
  saveListedRoles,
  saveTeams,
  setImportState,
  updateMembers,
} from './import-store.ts';
import { breathe } from './read-table.ts';
import { endSessionsOfClosed } from './store.ts';

/** What is to happen for people who are new, back or changed, in the transaction of their town: they get their tracks. */
export type AfterSaved = (db: Db, place: Place, memberIds: readonly string[], now: Date) => Promise<unknown>;

const peopleAtOnce = 200;

/** Saves the list, then gives the people in it who are new or changed their tracks, some at a time. */
export async function runImport(
  services: Services,
  afterSaved: AfterSaved,
  { townId, importId }: { readonly townId: string; readonly importId: string },
): Promise<void> {
  const nobody = { townId, memberId: null };
  const state = await inTown(services.database, nobody, (db) => countAttempt(db, townId, importId));
  if (state === 'confirmed') await saveList(services, townId, importId);
  if (state !== 'confirmed' && state !== 'saved') return;
  await endSessionsOfClosed(services.database.door, townId);
  while (await giveTracks(services, afterSaved, townId, importId)) await breathe();
}

/** Everything of the list in one transaction: all of it is there, or nothing. */
function saveList({ database, clock }: Services, townId: string, importId: string): Promise<void> {
  return inTown(database, { townId, memberId: null }, async (db) => {
    const found = await lockImport(db, townId, importId);
    if (found?.state !== 'confirmed') return;
    const now = clock.now();
    const today = dayOf(now);
    await saveTeams(db, townId, importId);
    await addNewMembers(db, townId, importId, now);
    await updateMembers(db, townId, importId);
    await closeMembers(db, townId, importId, today);
    const roles = await saveListedRoles(db, townId, importId);
    await closeEmptyTeams(db, townId, today);
    await setImportState(db, townId, importId, 'saved', now);
    const { summary } = found;
    await audit(db, { townId, memberId: found.createdBy }, now, 'staff-imported', found.fileName, {
      new: summary.new,
      changed: summary.changed + summary.reopened,
      gone: summary.gone,
      leftOut: summary.wrong,
      rolesGiven: roles.given,
      rolesTaken: roles.taken,
    });
  });
}

/** The next people, counted in the same transaction. False when everyone has had theirs. */
function giveTracks({ database, clock }: Services, afterSaved: AfterSaved, townId: string, importId: string) {
  return inTown(database, { townId, memberId: null }, async (db) => {
    const found = await lockImport(db, townId, importId);
    if (found?.state !== 'saved') return false;
    const now = clock.now();
    const people = await nextComers(db, townId, importId, found.reached, peopleAtOnce);
    const last = people.at(-1);
    if (last) {
      const memberIds = people.map(({ memberId }) => memberId);
      await afterSaved(db, { townId, memberId: found.createdBy }, memberIds, now);
      await countAssigned(db, townId, importId, people.length, last.position);
    }
    const more = people.length === peopleAtOnce;
    if (!more) await setImportState(db, townId, importId, 'done', now);
    return more;
  });
}
