/** Publishing: what changed becomes a new version, everywhere at once. */
import { auditForAll } from '#shared/audit.ts';
import { asDoorInOne, type Db } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { forgetWhenChecked } from './library.ts';
import { compareWithFolder } from './starter-changes.ts';
import {
  addVersions,
  decideOffer,
  folderHashes,
  holdContent,
  newestVersions,
  offer,
  type VersionStored,
} from './store.ts';
import { hashOf, nameOf, type StoredDocument } from './stored.ts';

/**
 * Makes these documents of the starter folder the content: stores what changed as new versions, in one transaction.
 * What is no longer among them is marked as gone; its versions stay. What an editor published meanwhile stands: there
 * the folder's text becomes an offer to editors. Every town's audit trail says so.
 * @returns how many documents changed or were offered; 0 when they are what the folder said last
 */
export async function publish(services: Services, documents: readonly StoredDocument[]): Promise<number> {
  const changed = await asDoorInOne(services.database, async (db) => {
    await holdContent(db);
    const stored = { newest: await newestVersions(db), folder: await folderHashes(db) };
    const { versions, offers } = compareWithFolder(stored, documents);
    const now = services.clock.now();
    if (offers.length > 0) await offer(db, offers, now);
    if (versions.length === 0) return offers.length;
    await addVersions(db, versions, { now, origin: 'starter', author: '' });
    const gone = versions.filter((version) => version.gone).length;
    await auditForAll(db, now, 'content-loaded', '', { texts: versions.length - gone, textsGone: gone });
    return versions.length + offers.length;
  });
  forgetWhenChecked(services);
  return changed;
}

/** One document to publish by hand. `body` null takes it away. */
export type Change = Pick<StoredDocument, 'kind' | 'key' | 'lang'> & {
  readonly body: StoredDocument['body'] | null;
  /** The version that the editor began from; 0 for a document that did not exist. */
  readonly from: number;
  /** What changed, in one line for readers; may be empty. */
  readonly note: string;
  /** The version of the Dutch text that a translation was made from, where somebody said it. */
  readonly translatedFrom?: number;
};

export type Published =
  | { readonly kind: 'published' }
  /** Someone else published one of them since: nothing was stored. */
  | { readonly kind: 'changed-meanwhile'; readonly names: readonly string[] };

/**
 * Publishes documents that an editor wrote or imported, all or none. An offer of the folder for one of them counts as
 * decided. Texts and facts are published by `publishTexts` of guides, so that they are found too.
 * @param also runs in the same transaction, as the door
 */
export async function publishChanges(
  services: Services,
  changes: readonly Change[],
  by: { readonly origin: 'editor' | 'import'; readonly author: string },
  also: (db: Db) => Promise<void> = async () => undefined,
): Promise<Published> {
  const published = await asDoorInOne(services.database, async (db): Promise<Published> => {
    await holdContent(db);
    const newest = await newestVersions(db);
    const overtaken = changes.filter((change) => (newest.get(nameOf(change))?.version ?? 0) !== change.from);
    if (overtaken.length > 0) return { kind: 'changed-meanwhile', names: overtaken.map(nameOf) };
    const now = services.clock.now();
    const versions = changes.flatMap((change) => newVersion(change, newest) ?? []);
    if (versions.length > 0) await addVersions(db, versions, { now, ...by });
    for (const change of changes) await decideOffer(db, change, now);
    await also(db);
    return { kind: 'published' };
  });
  forgetWhenChecked(services);
  return published;
}

/** Nothing when it says what is there already. */
function newVersion(
  { kind, key, lang, body, from, note, translatedFrom }: Change,
  newest: ReadonlyMap<string, VersionStored>,
) {
  const before = newest.get(nameOf({ kind, key, lang }));
  const hash = body === null ? '' : hashOf({ body });
  if (before && before.hash === hash && before.gone === (body === null)) return undefined;
  const source = translatedFrom === undefined ? {} : { translatedFrom };
  return { kind, key, lang, version: from + 1, hash, body, gone: body === null, note, ...source };
}
