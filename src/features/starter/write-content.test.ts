/** Writing content as files: what is written reads back the same, for our own folder and for whatever an editor can write. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Block, hashOf, nameOf, type StoredDocument } from '#features/content/index.ts';
import { root } from '#shared/root.ts';
import { readFolder, writeFolder } from './folder.ts';
import { readContent } from './read-content.ts';
import { unlisted, writeContent } from './write-content.ts';

const folder = await readFolder(join(root, 'content'));
const documents = readContent(folder);
const again = (all: readonly StoredDocument[]) => readContent({ name: 'content', files: writeContent(all) });

/** The smallest PNG: one pixel. */
const photo = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('our own folder', () => {
  it('is written into the files that it was read from', () => {
    expect([...writeContent(documents).keys()]).toEqual([...folder.files.keys()]);
  });

  it('reads back as the very same documents, in the same order', () => {
    const read = again(documents);
    expect(read.map(nameOf)).toEqual(documents.map(nameOf));
    expect(read.map(hashOf)).toEqual(documents.map(hashOf));
    expect(read).toEqual(documents);
  });

  it('is on disk what it was, beside what is no content', async () => {
    const place = await mkdtemp(join(tmpdir(), 'digimee-content-'));
    onTestFinished(() => rm(place, { recursive: true }));
    await writeFile(join(place, 'README.md'), 'Ours');
    const files = new Map([...writeContent(documents), ['nl/figures/photo.png', photo]]);
    expect(await writeFolder(place, files)).toBe(files.size);
    expect((await readFolder(place)).files).toEqual(new Map([...files].sort()));
    expect(await writeFolder(place, files)).toBe(0);
    expect(await writeFolder(place, new Map([...files].filter(([path]) => path !== 'nl/figures/photo.png')))).toBe(1);
    expect(await readdir(place)).toContain('README.md');
  });
});

/** A line as people type it, and as they never would: signs of YAML, colons, braces, quotes. */
const line = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'é',
      '5',
      ' ',
      ':',
      ',',
      '"',
      "'",
      '}',
      '[',
      ']',
      '#',
      '-',
      '?',
      '|',
      '\\',
      '…',
      '*',
      '&',
    ),
  })
  .map((typed) => `x${typed}`.trim());
const text = fc.oneof(
  line,
  fc.constantFrom('true', 'null', '5', '- a', ': x', '!', '*x', '&x', '% ', '---', '2027-01-01', '~'),
);
const trimmed = text.map((typed) => typed.trim());
const texts = fc.uniqueArray(trimmed, { minLength: 1, maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(line, line).map(([title, markdown]): Block => ({ kind: 'tip', title, markdown })),
  line.map((markdown): Block => ({ kind: 'situation', markdown })),
  line.map((title): Block => ({ kind: 'step', title, touches: ['pin', 'card'], blocks: [] })),
);
const blocks = fc.array(block, { minLength: 1, maxLength: 3 });
const inLanguages = fc.record({ nl: trimmed, fr: trimmed });
const source = trimmed.map((name) => ({ name, url: 'https://a.example/b?c=d&e=#f' }));

const arbitrary = fc
  .record({ title: trimmed, lead: trimmed, list: texts, blocks, label: inLanguages, value: inLanguages, source })
  .map(({ title, lead, list, label, value, ...rest }): readonly StoredDocument[] => {
    const head = { title, needs: list, words: list };
    const elsewhere = { value, status: 'press', source: rest.source, seen: '2022-11' } as const;
    const fact = { label, value, status: 'official', changes: true, source: rest.source, seen: '2025' } as const;
    return [
      {
        ...{ kind: 'fact', key: 'itsme.cost', lang: 'all' },
        body: { id: 'itsme.cost', app: 'itsme', ...fact, local: false, review: '2027-02-21', disagree: [elsewhere] },
      },
      { kind: 'figure', key: 'photo', lang: 'nl', body: { image: photo, type: 'image/png' } },
      {
        ...{ kind: 'guide-part', key: 'itsme/new-phone', lang: 'nl' },
        body: { id: 'new-phone', kind: 'task', title, summary: lead, words: list, blocks: rest.blocks },
      },
      {
        ...{ kind: 'guide', key: 'itsme', lang: 'nl' },
        body: {
          ...{
            id: 'itsme',
            letter: 'i',
            colour: 'petrol',
            purpose: lead,
            operator: lead,
            never: list,
            facts: ['itsme.cost'],
          },
          ...{ help: [{ name: lead, url: 'https://a.example' }, { name: title }], order: ['new-phone'], ...head },
        },
      },
      {
        ...{ kind: 'practice', key: 'itsme', lang: 'nl' },
        body: { title, minutes: 5, summary: lead, tasks: ['new-phone'], blocks: rest.blocks },
      },
      { kind: 'citizen-page', key: 'itsme', lang: 'de', body: { ...head, lead, blocks: rest.blocks } },
    ] as readonly StoredDocument[];
  });

describe('any document', () => {
  it('reads back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(arbitrary, (all) => {
        const read = new Map(again(all).map((document) => [nameOf(document), document]));
        expect(read).toEqual(new Map(all.map((document) => [nameOf(document), document])));
      }),
      { numRuns: 60 },
    );
  });

  it('that no list names is left out, and told', () => {
    const own = documents.filter(({ kind, key }) => kind === 'fact' || /^itsme(\/|$)/.test(key));
    const few = own.filter(({ kind, lang }) => kind === 'fact' || lang === 'nl');
    const [part] = few.filter(({ kind }) => kind === 'guide-part');
    if (!part) throw new Error('no part');
    const lost = { ...part, key: `${part.key}-lost` } as StoredDocument;
    expect(unlisted([...few, lost])).toEqual([lost]);
    expect([...writeContent([...few, lost])]).toEqual([...writeContent(few)]);
  });
});
