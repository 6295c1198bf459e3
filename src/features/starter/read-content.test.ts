/** Reading a content folder: the real one is right, and each kind of mistake is told with file, line and field. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, type Block, guideNamesIn } from '#features/content/index.ts';
import { root } from '#shared/root.ts';
import { telephoneHref } from '#shared/telephone.ts';
import { changed, type Files, someContent } from '#tests/support/content.ts';
import { readFolder } from './folder.ts';
import { ContentError, inOneLine } from './mistakes.ts';
import { readContent } from './read-content.ts';

const read = (files: Files) => readContent({ name: 'content', files });

/** The mistakes of a folder, as they are printed. */
function mistakesOf(files: Files): readonly string[] {
  try {
    read(files);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.mistakes.map(inOneLine);
    throw error;
  }
}

describe('the real content', async () => {
  const documents = readContent(await readFolder(join(root, 'content')));
  const library = assemble(1, documents);

  it('has the base track: an introduction, five modules with an app and a test, the evaluation', () => {
    const modules = library.track('base', 'nl')?.modules ?? [];
    expect(modules.map((module) => module.app)).toEqual([
      undefined,
      'csam',
      'itsme',
      'mypension',
      'myminfin',
      'mijngezondheid',
      undefined,
    ]);
    for (const module of modules.slice(0, -1)) expect(module.parts.length).toBeGreaterThanOrEqual(5);
    for (const module of modules.slice(1)) {
      expect(module.test?.questions.length).toBeGreaterThanOrEqual(15);
      expect(module.test?.draw).toBeGreaterThanOrEqual(10);
    }
  });

  it('has a quick check in most lesson parts, and parts of 3 to 6 minutes', () => {
    const parts = (library.track('base', 'nl')?.modules ?? []).flatMap((module) => module.parts);
    const checked = parts.filter((part) => part.blocks.some((block) => block.kind === 'check'));
    expect(checked.length / parts.length).toBeGreaterThan(0.8);
    for (const part of parts) expect([3, 4, 5, 6]).toContain(part.minutes);
  });

  it('can dial every fact that is a telephone number', () => {
    const looksLikeOne = /^(?:\+?\d[\d ]{8,}|1\d{3})$/;
    const numbers = library.facts().filter(({ value }) => looksLikeOne.test(value.nl ?? ''));
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter(({ kind }) => kind !== 'phone').map(({ id }) => id)).toEqual([]);
    const dialled = library.facts().filter(({ kind }) => kind === 'phone');
    for (const { id, value } of dialled)
      for (const said of Object.values(value)) expect([id, telephoneHref(said)]).toEqual([id, expect.any(String)]);
  });

  it('names in French the guides that the Dutch names', () => {
    for (const guide of library.guides('nl')) {
      const french = library.guide(guide.id, 'fr');
      for (const part of guide.parts) {
        const other = french?.parts.find(({ id }) => id === part.id);
        const named = (blocks: readonly Block[] = []) => [...guideNamesIn(blocks)].sort();
        expect([part.id, named(other?.blocks)]).toEqual([part.id, named(part.blocks)]);
      }
    }
  });

  it('has the eighteen guides, each with steps and the words of citizens', () => {
    expect(
      library
        .guides('nl')
        .map((guide) => guide.id)
        .sort(),
    ).toEqual(
      (
        'burgerprofiel csam doccle ebox eid irisbox itsme izimi justonweb mijngezondheid mygov myminfin mypension ' +
        'parking-4411 password-vault paying qr-codes two-step'
      ).split(' '),
    );
    for (const guide of library.guides('nl')) {
      expect(guide.parts.some((part) => part.kind === 'task')).toBe(true);
      for (const part of guide.parts) {
        expect(part.words.length).toBeGreaterThan(2);
        expect(part.blocks.some((block) => block.kind === 'step')).toBe(true);
      }
    }
  });
});

describe('a folder that is right', () => {
  it('gives a document for each file and each fact', () => {
    const names = read(someContent()).map(({ kind, key, lang }) => `${kind} ${key} ${lang}`);
    expect(names.sort()).toEqual([
      'fact itsme.code-length all',
      'fact itsme.min-age all',
      'figure keys nl',
      'guide itsme nl',
      'guide-part itsme/new-phone nl',
      'module base/evaluation nl',
      'module base/keys nl',
      'part base/keys/first nl',
      'part base/keys/second nl',
      'test base/evaluation nl',
      'test base/keys nl',
      'track base nl',
      'words words nl',
    ]);
  });

  it('keeps blocks in order, and puts a boundary inside the step before it', () => {
    const library = assemble(1, read(someContent()));
    const [first, second] = library.track('base', 'nl')?.modules[0]?.parts ?? [];
    expect(first?.blocks.map((block) => block.kind)).toEqual(['text', 'figure', 'check', 'text']);
    expect(second?.blocks[1]).toEqual({ kind: 'may', yes: ['Meekijken'], no: ['Typen'] });
    const steps = library.guide('itsme', 'nl')?.parts[0]?.blocks.slice(1);
    expect(steps).toEqual([
      { kind: 'step', title: 'Vraag', blocks: [{ kind: 'text', markdown: 'Waar is de oude gsm?' }] },
      {
        kind: 'step',
        title: 'De burger kiest een code',
        blocks: [
          { kind: 'text', markdown: 'Van {{itsme.code-length}}.' },
          { kind: 'boundary', title: 'Stop', markdown: 'Kijk weg.' },
        ],
      },
      { kind: 'step', title: 'Klaar', blocks: [] },
    ]);
  });

  it('adds up minutes and parts, and shows what is missing in French in Dutch', () => {
    const library = assemble(1, read(someContent({ 'fr/words.yaml': 'groups:\n  - [portable, téléphone]\n' })));
    const track = library.track('base', 'fr');
    expect(track).toBe(library.track('base', 'nl'));
    expect(track).toMatchObject({ lang: 'nl', partCount: 2, validityMonths: 36, passMark: 70, waitHours: 24 });
    expect(track?.modules[0]?.minutes).toBe(9);
    expect(library.words('fr')).toEqual([['portable', 'téléphone']]);
    expect(library.words('de')).toEqual([['gsm', 'smartphone']]);
    expect(library.figure('fr', 'keys')).toContain('<svg');
  });

  it('reads numbers in text as they were typed', () => {
    const files = someContent(changed('facts/itsme.yaml', '{ nl: 5 cijfers }', '{ nl: 0.50 }'));
    expect(assemble(1, read(files)).fact('itsme.code-length')?.value).toEqual({ nl: '0.50' });
  });
});

const track = 'nl/tracks/base';
const first = `${track}/1-keys/1-first.md`;
const second = `${track}/1-keys/2-second.md`;
const test = `${track}/1-keys/test.yaml`;
const guide = 'nl/guides/itsme/guide.yaml';
const phone = 'nl/guides/itsme/new-phone.md';

/** What is put wrong, and what is then told. */
const wrong: readonly (readonly [string, Readonly<Record<string, string | undefined>>, readonly string[]])[] = [
  [
    'a number that is none',
    changed(first, 'minutes: 4', 'minutes: a few'),
    [`${first}:4 minutes: must be a whole number`],
  ],
  [
    'a number too large',
    changed(first, 'minutes: 4', 'minutes: 400'),
    [`${first}:4 minutes: must be a whole number from 1 to 60`],
  ],
  ['a field left out', changed(first, 'minutes: 4\n', ''), [`${first}:2 minutes: is missing; add it`]],
  [
    'a field left empty',
    changed(first, 'title: Een code', 'title:'),
    [`${first}:3 title: is empty; write something or take the field away`],
  ],
  [
    'a field misspelt',
    changed(first, 'summary:', 'sumary:'),
    [
      `${first}:2 summary: is missing; add it`,
      `${first}:5 sumary: is not a field here; take it away or look for a typing mistake`,
    ],
  ],
  [
    'no head',
    { [first]: 'Zomaar tekst.\n' },
    [`${first}:1 file: must begin with a line ---, the fields of the text, and a line ---`],
  ],
  [
    'an id that is not the name of the file',
    changed(first, 'id: first', 'id: other'),
    [`${first}:2 id: must be first, as the name of the file or folder says`],
  ],
  [
    'YAML that cannot be read',
    changed(second, 'title: Grenzen', 'title: Grenzen: nooit'),
    [
      `${second}:3 yaml: Nested mappings are not allowed in compact mappings; put a text with a colon or a special sign between quotes`,
    ],
  ],
  [
    'a text that begins with a sign of YAML',
    changed(second, 'title: Grenzen', 'title: *Grenzen*'),
    [
      `${second}:3 yaml: a text cannot begin with * or & here; put a text with a colon or a special sign between quotes`,
    ],
  ],
  [
    'a text that would lose its first word',
    changed(second, 'title: Grenzen', 'title: &Onze grenzen'),
    [
      `${second}:3 yaml: a text cannot begin with * or & here; put a text with a colon or a special sign between quotes`,
    ],
  ],
  [
    'a comma that cuts a text',
    changed('facts/itsme.yaml', '{ nl: Leeftijd }', '{ nl: Leeftijd, ook elders }'),
    ['facts/itsme.yaml:12 facts.2.label.ook elders: must be text, between quotes when it has a comma or a colon'],
  ],
  [
    'an unknown block',
    changed(second, '::: may', '::: mag'),
    [
      `${second}:9 ::: mag: is no block; use situation, tip, boundary, warning, question, may, step, figure, video or check`,
    ],
  ],
  [
    'a block not closed',
    changed(phone, 'gsm?\n:::', 'gsm?'),
    [`${phone}:10 ::: step: is not closed; put ::: on a line of its own where it ends`],
  ],
  [
    'a block not closed at the end',
    changed(phone, '::: step Klaar\n:::', '::: tip Klaar\nNu.'),
    [`${phone}:22 ::: tip: is not closed; put ::: on a line of its own where it ends`],
  ],
  ['a close without a block', changed(phone, 'Vanaf', ':::\nVanaf'), [`${phone}:8 :::: closes nothing; take it away`]],
  [
    'a step without a title',
    changed(phone, '::: step Vraag', '::: step'),
    [`${phone}:10 ::: step: needs a title: ::: step Title`],
  ],
  [
    'an empty boundary',
    changed(phone, 'Kijk weg.\n', ''),
    [`${phone}:18 ::: boundary: is empty; write something in it or take it away`],
  ],
  [
    'a wrong field inside a block',
    changed(first, 'caption:', 'text:'),
    [
      `${first}:10 caption: is missing; add it`,
      `${first}:11 text: is not a field here; take it away or look for a typing mistake`,
    ],
  ],
  [
    'a check without its kind',
    changed(first, 'kind: short', 'kind: quick'),
    [`${first}:16 kind: must be one of single, multiple, order, match, short`],
  ],
  [
    'a figure without a file',
    changed(first, '::: figure keys', '::: figure locks'),
    [`${first}:9 ::: figure: locks has no file figures/locks.svg`],
  ],
  [
    'HTML in a text',
    changed(second, '## Wat mag', 'Klik <b>hier</b>'),
    [`${second}:7 text: has HTML; write it in Markdown`],
  ],
  [
    'a heading of the page',
    changed(second, '## Wat mag', '# Wat mag'),
    [`${second}:7 heading: is that of the page; headings begin at ##`],
  ],
  [
    'a heading that skips a level',
    changed(second, '## Wat mag', '### Wat mag'),
    [`${second}:7 heading: skips a level; use ##`],
  ],
  [
    'a link that runs',
    changed(second, '## Wat mag', '[druk](javascript:alert(1))'),
    [`${second}:7 link: must begin with https://, mailto:, tel:, guide: or /`],
  ],
  [
    'a guide that is not there',
    changed(second, '## Wat mag', 'Zie [](guide:itsme) en [](guide:itme).'),
    [`${second}:7 guide:itme: is no guide and no part of one; look at the names of folders and files in guides/`],
  ],
  [
    'a part that is not there, in a lesson and beside a guide',
    {
      ...changed(second, '## Wat mag', 'Zie [](guide:itsme/new-phone) en [hier](guide:itsme/old-phone).'),
      ...changed(guide, 'Een code vragen', '"[](guide:itsme/practice)"'),
    },
    [
      `${guide}:8 guide:itsme/practice: is no guide and no part of one; look at the names of folders and files in guides/`,
      `${second}:7 guide:itsme/old-phone: is no guide and no part of one; look at the names of folders and files in guides/`,
    ],
  ],
  [
    'a guide that is written otherwise',
    changed(second, '## Wat mag', '[](guide:Itsme) [](guide:itsme/new-phone/2)'),
    [
      `${second}:7 guide:Itsme: is not written right; a guide is named as guide:itsme, a part of it as guide:itsme/lost-phone`,
      `${second}:7 guide:itsme/new-phone/2: is not written right; a guide is named as guide:itsme, a part of it as guide:itsme/lost-phone`,
    ],
  ],
  [
    'a part of a guide, for citizens',
    {
      'nl/guides/itsme/citizen.md':
        '---\ntitle: Itsme\nlead: Zo doet u het.\nneeds: [gsm]\nwords: [itsme]\n---\nZie [](guide:itsme/new-phone).\n',
    },
    [
      'nl/guides/itsme/citizen.md:7 guide:itsme/new-phone: is a part, which citizens have no page of; name the guide as guide:itsme',
    ],
  ],
  [
    'a guide in a fact',
    changed('facts/itsme.yaml', '{ nl: 5 cijfers }', '{ nl: "zie [](guide:itsme)" }'),
    ['facts/itsme.yaml:5 guide:itsme: cannot stand in a fact; write it in the text'],
  ],
  [
    'a kind of fact that is none',
    changed('facts/itsme.yaml', 'status: press', 'kind: fax\n    status: press'),
    ['facts/itsme.yaml:14 facts.2.kind: must be one of phone'],
  ],
  [
    'a fact that is not there',
    changed(phone, '{{itsme.min-age}}', '{{itsme.age}}'),
    [`${phone}:8 {{itsme.age}}: is no fact; write one from facts/, or add it there`],
  ],
  [
    'a fact whose braces stay open',
    changed(phone, '{{itsme.min-age}}', '{{itsme.min-age}'),
    [`${phone}:8 {{itsme.min-age}.: has no }} at its end; a fact is written {{itsme.code-length}}`],
  ],
  [
    'a fact beside a guide that is not there',
    changed(guide, 'itsme.min-age]', 'itsme.age]'),
    [`${guide}:9 facts.2: itsme.age is no fact; use one from facts/`],
  ],
  [
    'the same fact twice',
    changed('facts/itsme.yaml', 'id: itsme.min-age', 'id: itsme.code-length'),
    [
      'facts/itsme.yaml:11 id: itsme.code-length is already the name of another fact (content/facts/itsme.yaml:3); choose another',
      `${guide}:9 facts.2: itsme.min-age is no fact; use one from facts/`,
      `${phone}:8 {{itsme.min-age}}: is no fact; write one from facts/, or add it there`,
    ],
  ],
  [
    'a status of its own',
    changed('facts/itsme.yaml', 'status: press', 'status: rumour'),
    ['facts/itsme.yaml:14 facts.2.status: must be one of official, press'],
  ],
  [
    'a day that does not exist',
    changed('facts/itsme.yaml', 'review: 2027-02-21', 'review: 2027-02-30'),
    ['facts/itsme.yaml:10 facts.1.review: must be a day of the calendar, such as 2027-02-21'],
  ],
  [
    'a source without an address',
    changed('facts/itsme.yaml', 'https://krant.example/itsme', 'krant.example'),
    ['facts/itsme.yaml:16 facts.2.source.url: must be a web address that begins with https://'],
  ],
  [
    'a label without Dutch',
    changed('facts/itsme.yaml', '{ nl: Leeftijd }', '{ fr: Âge }'),
    ['facts/itsme.yaml:12 facts.2.label: has no Dutch; add nl'],
  ],
  [
    'two right answers',
    changed(test, '{ text: Jij }', '{ text: Jij, correct: true }'),
    [`${test}:6 questions.1.options: must have exactly one with correct: true`],
  ],
  [
    'too few items',
    changed(test, 'items: [Vragen, Kijken, Tonen]', 'items: [Vragen, Kijken]'),
    [`${test}:15 questions.2.items: must be a list of 3 to 5`],
  ],
  [
    'the same option twice',
    changed(test, '{ text: Jij }', '{ text: niemand }'),
    [`${test}:6 questions.1.options: has the same text twice; make them different`],
  ],
  [
    'a question twice',
    changed(test, 'id: two', 'id: one'),
    [`${test}:11 id: one is already a question of this test (content/${test}:2); choose another`],
  ],
  [
    'a question about no part',
    changed(test, 'part: second', 'part: third'),
    [`${test}:12 questions.2.part: third is no lesson part; use one that is`],
  ],
  [
    'a question of the evaluation about no part',
    changed(`${track}/2-evaluation/test.yaml`, 'keys/second', 'locks/second'),
    [`${track}/2-evaluation/test.yaml:3 questions.1.part: locks/second is no lesson part; use one that is`],
  ],
  [
    'a draw larger than the bank',
    changed(`${track}/1-keys/module.yaml`, 'draw: 2', 'draw: 3'),
    [`${track}/1-keys/module.yaml:6 test.draw: must be at most 2, as many questions as test.yaml has`],
  ],
  [
    'a draw without a bank',
    { [test]: undefined },
    [`${track}/1-keys/module.yaml:6 test: has no test.yaml beside it; write it or take this away`],
  ],
  [
    'a bank without a draw',
    changed(`${track}/1-keys/module.yaml`, 'test: { draw: 2 }\n', ''),
    [`${track}/1-keys/module.yaml:1 test: is missing, but there is a test.yaml; add test: { draw: 10 }`],
  ],
  [
    'a part in the list without a file',
    changed(`${track}/1-keys/module.yaml`, '[first, second]', '[first, second, third]'),
    [`${track}/1-keys/module.yaml:5 parts.3: third has no file; write it or take it away`],
  ],
  [
    'a file that stands in no list',
    changed(`${track}/1-keys/module.yaml`, '[first, second]', '[first]'),
    [`${second}:1 file: is not in the list of parts in content/${track}/1-keys/module.yaml; add second`],
  ],
  [
    'a part twice in a list',
    changed(`${track}/1-keys/module.yaml`, '[first, second]', '[first, second, first]'),
    [`${track}/1-keys/module.yaml:5 parts.3: first stands here twice; take one away`],
  ],
  [
    'a module in the list without a folder',
    changed(`${track}/track.yaml`, '[keys, evaluation]', '[keys, evaluation, more]'),
    [`${track}/track.yaml:9 modules.3: more has no file; write it or take it away`],
  ],
  [
    'an app without facts',
    changed(`${track}/1-keys/module.yaml`, 'app: itsme', 'app: ebox'),
    [`${track}/1-keys/module.yaml:3 app: ebox has no facts; write facts/ebox.yaml`],
  ],
  [
    'a colour that is none',
    changed(guide, 'colour: orange', 'colour: pink'),
    [`${guide}:4 colour: must be one of orange, petrol, purple, blue, ochre, green, raspberry, olive`],
  ],
  ['a guide without its file', { [guide]: undefined }, [`${guide}:1 file: is missing; write it`]],
  [
    'a file with a wrong name',
    { [`${track}/1-keys/tets.yaml`]: 'questions: []' },
    [`${track}/1-keys/tets.yaml:1 file: is not a file of content; move or rename it`],
  ],
  [
    'a file that is not UTF-8',
    changed(first, 'Daarna', 'Daarn\uFFFD'),
    [`${first}:22 text: is not UTF-8; save the file as UTF-8`],
  ],
  [
    'a drawing that runs',
    changed('nl/figures/keys.svg', '<rect', '<rect onload="x()"'),
    ['nl/figures/keys.svg:1 svg: may not hold event handlers (on…=); take it away'],
  ],
  [
    'a drawing that fetches',
    changed('nl/figures/keys.svg', '<rect', '<image href="https://x.example/a.png"/><rect'),
    ['nl/figures/keys.svg:1 svg: may not point outside itself; take the address away'],
  ],
  [
    'a drawing without a size',
    changed('nl/figures/keys.svg', ' viewBox="0 0 400 200"', ''),
    ['nl/figures/keys.svg:1 svg: must begin with <svg …> and have viewBox="0 0 width height"'],
  ],
];

describe('a mistake is told with file, line, field and what to do', () => {
  it.each(wrong)('%s', (_what, changes, told) => {
    expect(mistakesOf(someContent(changes))).toEqual(told.map((line) => `content/${line}`));
  });

  it('and all of them at once, sorted', () => {
    const changes = { ...changed(test, 'part: second', 'part: third'), ...changed(first, 'minutes: 4', 'minutes: x') };
    expect(mistakesOf(someContent(changes))).toEqual([
      `content/${first}:4 minutes: must be a whole number`,
      `content/${test}:12 questions.2.part: third is no lesson part; use one that is`,
    ]);
  });
});

describe('a folder that someone damaged in any way', () => {
  it('is read or answered with mistakes at lines that exist, never with anything else', () => {
    const paths = [...someContent().keys()];
    const pieces = fc.constantFrom(
      ':::',
      '---',
      '{{',
      ': ',
      '- ',
      '[',
      '"',
      '::: check',
      '\t',
      '&a',
      '*a',
      '<b>',
      '# ',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.nat(40),
        fc.oneof(pieces, fc.string()),
        (path, at, length, piece) => {
          const text = someContent().get(path) ?? '';
          const start = at % (text.length + 1);
          const damaged = text.slice(0, start) + piece + text.slice(start + length);
          const files = someContent({ [path]: damaged });
          try {
            read(files);
          } catch (error) {
            if (!(error instanceof ContentError)) throw error;
            for (const { file, line, message } of error.mistakes) {
              const lines = (files.get(file.slice('content/'.length)) ?? '').split('\n').length;
              expect(line).toBeGreaterThanOrEqual(1);
              expect(line).toBeLessThanOrEqual(lines);
              expect(message).not.toBe('');
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
