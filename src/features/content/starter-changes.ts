/** What a new state of the starter folder means for what is stored: new versions, and offers where an editor was first. */
import type { NewVersion, Offer, VersionStored } from './store.ts';
import { hashOf, nameOf, type StoredDocument } from './stored.ts';

/** What the folder said last of a document: the hash of its text, empty when it had taken it away. */
export type FolderHashes = ReadonlyMap<string, string>;

/** @param stored `newest` is what is shown now, `folder` what the folder said last, offers included */
export function compareWithFolder(
  stored: { readonly newest: ReadonlyMap<string, VersionStored>; readonly folder: FolderHashes },
  documents: readonly StoredDocument[],
): { readonly versions: readonly NewVersion[]; readonly offers: readonly Offer[] } {
  const versions: NewVersion[] = [];
  const offers: Offer[] = [];
  const decide = (change: Offer) => {
    const before = stored.newest.get(nameOf(change));
    if (before && before.origin !== 'starter') {
      if (before.hash !== change.hash || before.gone !== change.gone) offers.push(change);
    } else versions.push({ ...change, version: (before?.version ?? 0) + 1, note: '' });
  };
  const present = new Set<string>();
  for (const document of documents) {
    const { kind, key, lang, body } = document;
    const name = nameOf(document);
    const hash = hashOf(document);
    present.add(name);
    if (stored.folder.get(name) !== hash) decide({ kind, key, lang, hash, body, gone: false });
  }
  for (const [name, hash] of stored.folder) {
    const before = stored.newest.get(name);
    if (hash !== '' && before && !present.has(name)) {
      const { kind, key, lang } = before;
      decide({ kind, key, lang, hash: '', body: null, gone: true });
    }
  }
  return { versions, offers };
}
