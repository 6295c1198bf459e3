/** What the starter folder may change: everything that no editor published since. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithFolder } from './starter-changes.ts';
import type { VersionStored } from './store.ts';
import { hashOf, nameOf, type StoredDocument } from './stored.ts';

const words = (key: string, text: string): StoredDocument => ({
  kind: 'words',
  key,
  lang: 'nl',
  body: { groups: [[text, text]] },
});
const stored = (document: StoredDocument, origin: VersionStored['origin'], version = 1): VersionStored => ({
  ...document,
  version,
  origin,
  hash: hashOf(document),
  gone: false,
});
const byName = (versions: readonly VersionStored[]) => new Map(versions.map((one) => [nameOf(one), one]));
const said = (documents: readonly StoredDocument[]) => new Map(documents.map((one) => [nameOf(one), hashOf(one)]));

describe('a new state of the starter folder', () => {
  const first = words('a', 'one');

  it('becomes a new version where the folder was the last to write', () => {
    const state = { newest: byName([stored(first, 'starter')]), folder: said([first]) };
    const { versions, offers } = compareWithFolder(state, [words('a', 'two')]);
    expect(versions).toMatchObject([{ key: 'a', version: 2, gone: false }]);
    expect(offers).toEqual([]);
  });

  it('is offered where an editor published something else, and the editor’s text stands', () => {
    const state = { newest: byName([stored(words('a', 'mine'), 'editor', 2)]), folder: said([first]) };
    expect(compareWithFolder(state, [first])).toEqual({ versions: [], offers: [] });
    const { versions, offers } = compareWithFolder(state, [words('a', 'two')]);
    expect(versions).toEqual([]);
    expect(offers).toMatchObject([{ key: 'a', gone: false, body: words('a', 'two').body }]);
  });

  it('takes nothing away that an editor wrote', () => {
    const state = { newest: byName([stored(words('mine', 'x'), 'editor')]), folder: said([]) };
    expect(compareWithFolder(state, [])).toEqual({ versions: [], offers: [] });
  });

  it('says the same thing once: after it was stored or offered, nothing is left to do', () => {
    const document = fc.record({ key: fc.constantFrom('a', 'b', 'c'), text: fc.constantFrom('x', 'y', 'z') });
    const documents = fc.uniqueArray(document, { selector: ({ key }) => key });
    const origin = fc.constantFrom('starter' as const, 'editor' as const);
    fc.assert(
      fc.property(documents, documents, fc.infiniteStream(origin), (before, now, origins) => {
        const made = (all: typeof before) => all.map(({ key, text }) => words(key, text));
        const newest = byName(made(before).map((one) => stored(one, origins.next().value)));
        const state = { newest, folder: said(made(before)) };
        const { versions, offers } = compareWithFolder(state, made(now));
        const after = {
          newest: new Map([
            ...newest,
            ...versions.map((one): [string, VersionStored] => [nameOf(one), { ...one, origin: 'starter' }]),
          ]),
          folder: new Map([
            ...state.folder,
            ...[...versions, ...offers].map((one): [string, string] => [nameOf(one), one.hash]),
          ]),
        };
        expect(compareWithFolder(after, made(now))).toEqual({ versions: [], offers: [] });
        for (const version of versions) expect(newest.get(nameOf(version))?.origin ?? 'starter').toBe('starter');
      }),
    );
  });
});
