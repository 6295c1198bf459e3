/** Brings a folder of content in: read whole or not at all, shown first, then published in one transaction, or drafts. */
import { createHash } from 'node:crypto';
import { hashOf, nameOf, type StoredDocument } from '#features/content/index.ts';
import { draftedNames } from '#features/editing/index.ts';
import { publishTexts } from '#features/guides/index.ts';
import { ContentError, type Files, type Mistake, readContent } from '#features/starter/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { auditForAll } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { changesOf, type DraftPlan, draftsOf, type Plan, planImport, shownVersion } from './plan-import.ts';
import { importFiles, importName, standingContent } from './queries.ts';
import { dropImport, dropOldImports, keepImport } from './store.ts';
import { unzipContent } from './zip-content.ts';

const keptMilliseconds = 24 * 60 * 60 * 1000;

export type Read =
  | { readonly kind: 'read'; readonly documents: readonly StoredDocument[] }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly Mistake[] };

/** The documents of these files, or every mistake in them by file and line. */
export function readFiles(files: Files): Read {
  try {
    return { kind: 'read', documents: readContent({ name: 'content', files }) };
  } catch (error) {
    if (error instanceof ContentError) return { kind: 'mistakes', mistakes: error.mistakes };
    throw error;
  }
}

export type Brought =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly Mistake[] }
  | { readonly kind: 'wrong'; readonly mistake: 'none' | 'no-zip' | 'too-large' };

/** Reads a zip that an editor chose, and keeps it until it is published or a day old. Nothing is published yet. */
export async function bringZip(
  services: Services,
  actor: Actor,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Brought> {
  const unzipped = unzipContent(bytes);
  if (unzipped.kind === 'wrong') return unzipped;
  const message = 'is not a file of content; move or rename it';
  const strange = unzipped.strange.map((file): Mistake => ({ file, line: 1, field: 'file', message }));
  const read = readFiles(unzipped.files);
  const mistakes = [...strange, ...(read.kind === 'mistakes' ? read.mistakes : [])];
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  const id = newId();
  const now = services.clock.now();
  if (read.kind === 'read') remember(id, read.documents);
  await inTown(services.database, actor, async (db) => {
    await dropOldImports(db, actor.townId, new Date(now.getTime() - keptMilliseconds));
    const kept = { id, fileName: name.slice(-120), files: Object.fromEntries(unzipped.files) };
    await keepImport(db, actor, kept, now);
  });
  return { kind: 'kept', id };
}

/** What would change, and a mark of it: whoever says yes says it to exactly this. */
export type Planned = { readonly plan: Plan; readonly mark: string };

export async function planFor({ database }: Services, documents: readonly StoredDocument[]): Promise<Planned> {
  const plan = planImport(await standingContent(database.door), documents);
  const lines = [
    ...plan.added.map((document) => `+ ${nameOf(document)} ${shownVersion(plan, document)} ${hashOf(document)}`),
    ...plan.changed.map(({ before, after }) => `= ${nameOf(after)} ${before.version} ${hashOf(after)}`),
    ...plan.gone.map((document) => `- ${nameOf(document)} ${document.version}`),
  ];
  return { plan, mark: markOf(lines) };
}

function markOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}

export type Kept = Planned & { readonly id: string; readonly fileName: string; readonly drafts: DraftPlan };

/** A zip that was kept, beside what is published now; undefined when it is published, dropped or too old. */
export async function openImport(services: Services, actor: Actor, id: string): Promise<Kept | undefined> {
  const { fileName, drafted, files } = await inTown(services.database, actor, async (db) => {
    const name = await importName(db, actor.townId, id);
    const isToRead = name !== undefined && !readBefore.has(id);
    return {
      fileName: name,
      drafted: await draftedNames(db, actor.townId),
      files: isToRead ? await importFiles(db, actor.townId, id) : undefined,
    };
  });
  const documents = fileName === undefined ? undefined : documentsOf(id, files);
  if (!documents) return undefined;
  const planned = await planFor(services, documents);
  const drafts = draftsOf(planned.plan, drafted);
  const mark = markOf([planned.mark, ...drafts.open.map(nameOf)]);
  return { id, fileName: fileName ?? '', plan: planned.plan, mark, drafts };
}

/** Reading a whole folder keeps everyone waiting for a third of a second, so each is read once. It never changes. */
const readBefore = new Map<string, readonly StoredDocument[]>();
const mostRemembered = 4;

function remember(id: string, documents: readonly StoredDocument[]): void {
  readBefore.set(id, documents);
  for (const oldest of [...readBefore.keys()].slice(0, -mostRemembered)) readBefore.delete(oldest);
}

function documentsOf(id: string, files: Readonly<Record<string, string>> | undefined) {
  const known = readBefore.get(id);
  if (known || !files) return known;
  const read = readFiles(new Map(Object.entries(files)));
  if (read.kind === 'read') remember(id, read.documents);
  return readBefore.get(id);
}

export type PublishedImport = { readonly kind: 'published' | 'changed-meanwhile' };

/** All or nothing, as new versions; the search knows it at once. */
export async function publishImport(
  services: Services,
  { plan }: Planned,
  by: { readonly withGone: boolean; readonly author: string; readonly note: string },
): Promise<PublishedImport> {
  const changes = changesOf(plan, by);
  const texts = plan.added.length + plan.changed.length;
  const counts = { texts, textsGone: by.withGone ? plan.gone.length : 0 };
  const { kind } = await publishTexts(services, changes, { origin: 'import', author: by.author }, (db) =>
    auditForAll(db, services.clock.now(), 'content-imported', by.note, counts),
  );
  return { kind };
}

export function forgetImport(services: Services, actor: Actor, id: string): Promise<void> {
  readBefore.delete(id);
  return inTown(services.database, actor, (db) => dropImport(db, actor.townId, id));
}
