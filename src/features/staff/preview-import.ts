/** Reads a staff list and stores what it would change, for the coordinator to look at. Nothing of the town changes. */
import { inTown, type Place } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { type Comparison, compare } from './compare.ts';
import { allMembers } from './import-queries.ts';
import { addLines, finishReading, forgetOldImports, type NewLine, startImport } from './import-store.ts';
import { readStaffList } from './read-list.ts';
import { breathe } from './read-table.ts';
import type { Summary } from './staff-import.ts';
import { isRefused, type NoList, rowsOf, type StaffList, wrongRowsOf } from './staff-list.ts';

export type Preview = NoList | { readonly kind: 'preview'; readonly importId: string };

const linesAtOnce = 2000;
const day = 24 * 3600_000;

/** Makes a preview. Lines are stored in several short transactions, so that nobody waits for a long list. */
export async function previewImport(
  { database, clock }: Services,
  place: Place,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Preview> {
  const list = await readStaffList(file.bytes);
  if (list.kind !== 'list') return list;
  const importId = newId();
  const { townId, memberId: createdBy } = place;
  const now = clock.now();
  const members = await inTown(database, place, async (db) => {
    await forgetOldImports(db, townId, new Date(now.getTime() - 7 * day), new Date(now.getTime() - 30 * day));
    await startImport(db, { townId, id: importId, fileName: file.name.slice(0, 120), createdBy, now });
    return allMembers(db, townId);
  });
  await breathe();
  const refused = isRefused(list);
  const comparison: Comparison = refused
    ? { lines: [], unchanged: 0, before: 0, keptSelf: false }
    : compare(list, members, createdBy);
  const lines = linesOf(list, comparison);
  for (let at = 0; at < lines.length; at += linesAtOnce) {
    await inTown(database, place, (db) => addLines(db, townId, importId, lines.slice(at, at + linesAtOnce)));
    await breathe();
  }
  const summary = summaryOf(list, comparison);
  await inTown(database, place, (db) => finishReading(db, townId, importId, refused ? 'refused' : 'preview', summary));
  return { kind: 'preview', importId };
}

function linesOf(list: StaffList, comparison: Comparison): readonly NewLine[] {
  const changed = comparison.lines.map((line) => ({
    kind: line.kind,
    row: line.row,
    memberId: line.memberId,
    name: line.name,
    person: line.kind === 'gone' ? null : line.person,
    details: line.kind === 'changed' || line.kind === 'reopened' ? line.changes : [],
  }));
  const wrong = list.wrong.map(({ row, column, fault, value, other, about }) => ({
    kind: 'wrong' as const,
    row,
    memberId: null,
    name: `${about.firstName} ${about.lastName}`.trim().slice(0, 120).toWellFormed(),
    person: null,
    details: [{ column, fault, value, other }],
  }));
  const twice = list.twice.map(({ row, first, name }) => ({
    kind: 'twice' as const,
    row,
    memberId: null,
    name,
    person: null,
    details: [{ column: 'number', fault: 'number-twice', value: '', other: first }],
  }));
  return [...changed, ...wrong, ...twice].map((line, index) => ({ ...line, position: index + 1 }));
}

function summaryOf(list: StaffList, { lines, unchanged, before, keptSelf }: Comparison): Summary {
  const counted = { new: 0, changed: 0, reopened: 0, gone: 0 };
  for (const { kind } of lines) counted[kind]++;
  return {
    ...counted,
    wrong: wrongRowsOf(list),
    twice: list.twice.length,
    unchanged,
    before,
    rows: rowsOf(list),
    keptSelf,
  };
}
