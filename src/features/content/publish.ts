/** Publishing: what changed becomes a new version, everywhere at once. */
import { auditForAll } from '#shared/audit.ts';
import { asDoorInOne } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { forgetWhenChecked } from './library.ts';
import { addVersions, holdContent, type NewVersion, newestVersions, type VersionStored } from './store.ts';
import { hashOf, nameOf, type StoredDocument } from './stored.ts';

/**
 * Makes these documents the content: stores what changed as new versions, in one transaction. What is no longer
 * among them is marked as gone; its versions stay. Every town's audit trail says so.
 * @returns how many documents changed; 0 when they are what is stored
 */
export async function publish(services: Services, documents: readonly StoredDocument[]): Promise<number> {
  const changed = await asDoorInOne(services.database, async (db) => {
    await holdContent(db);
    const versions = changesBetween(await newestVersions(db), documents);
    if (versions.length === 0) return 0;
    const now = services.clock.now();
    await addVersions(db, versions, now);
    const gone = versions.filter((version) => version.gone).length;
    await auditForAll(db, now, 'content-loaded', '', { texts: versions.length - gone, textsGone: gone });
    return versions.length;
  });
  forgetWhenChecked(services);
  return changed;
}

function changesBetween(
  stored: ReadonlyMap<string, VersionStored>,
  documents: readonly StoredDocument[],
): readonly NewVersion[] {
  const changes: NewVersion[] = [];
  const present = new Set<string>();
  for (const document of documents) {
    const { kind, key, lang, body } = document;
    const name = nameOf(document);
    present.add(name);
    const before = stored.get(name);
    const hash = hashOf(document);
    if (before?.hash === hash && !before.gone) continue;
    changes.push({ kind, key, lang, version: (before?.version ?? 0) + 1, hash, body, gone: false });
  }
  for (const [name, before] of stored) {
    if (!before.gone && !present.has(name))
      changes.push({ ...before, version: before.version + 1, hash: '', body: null, gone: true });
  }
  return changes;
}
