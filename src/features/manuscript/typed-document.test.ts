/** From a document to its form and back: all that stands in the starter content comes back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, type StoredDocument } from '#features/content/index.ts';
import { readFolder } from '#features/starter/folder.ts';
import { readContent } from '#features/starter/read-content.ts';
import { root } from '#shared/root.ts';
import { difference, hasChanged } from './difference.ts';
import { type DocumentName, documentName } from './document-name.ts';
import { pressed, readEditForm } from './edit-form.ts';
import { skeleton } from './skeleton.ts';
import { toContent } from './to-content.ts';
import { blockKinds, emptyBlock, type TypedDocument } from './typed-document.ts';
import { contentOf, typedFrom } from './typed-from.ts';

const documents = readContent(await readFolder(`${root}/content`));
const library = assemble(1, documents);
const around = { library, lang: 'nl' } as const;
const editable = documents.flatMap((document) => nameOf(document) ?? []);

function nameOf(document: StoredDocument): { name: DocumentName; body: StoredDocument['body'] } | undefined {
  const name = documentName(document.kind, document.key.replace('/', '.'), document.lang);
  return name && { name, body: document.body };
}

function typedOf({ name, body }: (typeof editable)[number]): TypedDocument {
  const content = contentOf(name, body);
  return content ? typedFrom(content) : { head: {}, blocks: [] };
}

/** As a browser posts it. */
function formOf({ head, blocks }: TypedDocument, press: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(head)) form.set(`h.${field}`, value.replaceAll('\n', '\r\n'));
  for (const [at, { kind, fields, touches }] of blocks.entries()) {
    form.set(`b${at}.kind`, kind);
    for (const [field, value] of Object.entries(fields)) form.set(`b${at}.${field}`, value.replaceAll('\n', '\r\n'));
    for (const touch of touches) form.append(`b${at}.touches[]`, touch);
  }
  for (const [field, value] of Object.entries(press)) form.set(field, value);
  return form;
}

describe('the starter content', () => {
  it('comes through the form as it went in, to the letter, without a mistake', () => {
    expect(editable.length).toBeGreaterThan(60);
    for (const one of editable) {
      const posted = readEditForm(one.name, formOf(typedOf(one))).typed;
      const { content, mistakes } = toContent(one.name, posted, around);
      expect([one.name, mistakes]).toEqual([one.name, []]);
      expect(JSON.stringify(content.body)).toBe(JSON.stringify(one.body));
    }
  });

  it('differs from itself in nothing, and from another text in something', () => {
    const [one, other] = editable.filter(({ name }) => name.kind === 'guide-part').map(typedOf);
    if (!one || !other) throw new Error('There are no parts.');
    expect(hasChanged(difference(one, one))).toBe(false);
    expect(hasChanged(difference(one, other))).toBe(true);
  });

  it('says of a block that was moved only that', () => {
    const text = editable
      .filter(({ name }) => name.kind === 'guide-part')
      .map(typedOf)
      .find((one) => one.blocks.length > 3);
    if (!text) throw new Error('There is no such part.');
    const [first, ...rest] = text.blocks;
    const pieces = difference(text, { ...text, blocks: first ? [...rest, first] : [] });
    expect(pieces.filter(({ kind }) => kind !== 'same').map(({ kind }) => kind)).toEqual(['moved']);
  });

  it('leaves a frame without words for another language', () => {
    for (const one of editable) {
      const frame = skeleton(typedOf(one));
      expect(frame.blocks.map(({ kind }) => kind)).toEqual(typedOf(one).blocks.map(({ kind }) => kind));
      expect(frame.head.title).toBeUndefined();
    }
  });
});

const part = documentName('guide-part', 'itsme.new-phone', 'nl');
if (!part) throw new Error('This is a name.');
const mistakesOf = (typed: TypedDocument) => toContent(part, typed, around).mistakes;
const good: TypedDocument = {
  head: { kind: 'task', title: 'Titel', summary: 'Kort', words: 'een\ntwee' },
  blocks: [{ kind: 'step', fields: { title: 'Doe dit', text: 'Zo.' }, touches: ['pin'] }],
};
const withBlock = (block: TypedDocument['blocks'][number]) => ({ ...good, blocks: [...good.blocks, block] });

describe('a mistake', () => {
  it('is none in a good text', () => {
    expect(mistakesOf(good)).toEqual([]);
  });

  it.each([
    ['no title', { ...good, head: { ...good.head, title: '  ' } }, 'h.title', 'missing'],
    ['a title without end', { ...good, head: { ...good.head, title: 'x'.repeat(200) } }, 'h.title', 'tooLong'],
    ['another kind', { ...good, head: { ...good.head, kind: 'kasteel' } }, 'h.kind', 'choose'],
    [
      'a fact that is not there',
      withBlock({ ...emptyBlock('text'), fields: { text: '{{no.such}}' } }),
      'b1.text',
      'fact',
    ],
    [
      'a guide that is not there',
      withBlock({ ...emptyBlock('text'), fields: { text: 'Kijk bij [](guide:itsme/no-such).' } }),
      'b1.text',
      'guide',
    ],
    ['a step without title', withBlock(emptyBlock('step')), 'b1.title', 'missing'],
    [
      'a picture that is not there',
      withBlock({ ...emptyBlock('figure'), fields: { name: 'x', alt: 'a', caption: 'b' } }),
      'b1.name',
      'picture',
    ],
    [
      'a picture without alternative',
      withBlock({ ...emptyBlock('figure'), fields: { name: 'itsme-two-ways', caption: 'b' } }),
      'b1.alt',
      'missing',
    ],
    [
      'a film from anywhere',
      withBlock({
        ...emptyBlock('video'),
        fields: { title: 'x', url: 'http://x.be/a.mp4', captions: 'WEBVTT\n\n00:00.000 --> 00:01.000\nx' },
      }),
      'b1.url',
      'film',
    ],
    [
      'a film without captions',
      withBlock({ ...emptyBlock('video'), fields: { title: 'x', url: 'https://x.be/a.mp4', captions: 'WEBVTT' } }),
      'b1.captions',
      'captions',
    ],
    ['no blocks at all', { ...good, blocks: [] }, '', 'blocks'],
  ] as const)('is told at its field: %s', (_what, typed, field, key) => {
    expect(mistakesOf(typed)).toContainEqual(expect.objectContaining({ field, key }));
  });

  it('is told of tags that are half there, and of one that is in no list', () => {
    const guide = editable.find(({ name }) => name.kind === 'guide');
    if (!guide) throw new Error('There is no guide.');
    const { head } = typedOf(guide);
    const mistakes = (tags: TypedDocument['head']) =>
      toContent(guide.name, { head: { ...head, ...tags }, blocks: [] }, around).mistakes;
    expect(mistakes({ domain: '', audience: '', digcomp: '', level: '', licence: '' })).toEqual([]);
    expect(mistakes({ domain: '' })).toContainEqual({ field: 'h.domain', key: 'choose' });
    expect(mistakes({ digcomp: '2.6\n9.9' })).toContainEqual({ field: 'h.digcomp', key: 'unknown', said: '9.9' });
    expect(mistakes({ level: 'veel' })).toContainEqual({ field: 'h.level', key: 'level' });
  });

  it.each([
    ['HTML', '<b>vet</b>'],
    ['the end of a block', 'tekst\n:::\nmeer'],
    ['a heading of the page', '# Kop'],
    ['a link to a script', '[klik](javascript:alert(1))'],
  ])('in Markdown is told at its block: %s', (_what, text) => {
    const wrong = mistakesOf(withBlock({ ...emptyBlock('tip'), fields: { title: 'Tip', text } }));
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong[0]?.field).toMatch(/^b1\./);
  });

  it('is never an error, whatever is typed in whatever field', () => {
    const odd = fc.oneof(
      fc.string(),
      fc.constantFrom(':::', '::: step x', '---', 'id: [', '{{', '<svg', '\r\n', 'a: b: c'),
    );
    const block = fc.record({
      kind: fc.constantFrom(...blockKinds),
      fields: fc.dictionary(
        fc.constantFrom(
          'title',
          'text',
          'stopTitle',
          'stopText',
          'yes',
          'no',
          'name',
          'alt',
          'caption',
          'url',
          'captions',
          'source',
        ),
        odd,
      ),
      touches: fc.array(odd, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('title', 'kind', 'words', 'summary'), odd),
        fc.array(block, { maxLength: 4 }),
        (head, blocks) => {
          const typed = { head, blocks };
          const posted = readEditForm(part, formOf(typed)).typed;
          toContent(part, posted, around);
          expect(hasChanged(difference(posted, posted))).toBe(false);
          difference(good, posted);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a button', () => {
  const three = { head: {}, blocks: ['a', 'b', 'c'].map((text) => ({ ...emptyBlock('text'), fields: { text } })) };
  const pressing = (press: Readonly<Record<string, string>>) => {
    const read = readEditForm(part, formOf(three, press));
    const { typed, at } = pressed(read.typed, read.press);
    return [typed.blocks.map(({ fields }) => fields.text ?? '').join(' '), at];
  };

  it('moves, takes away and adds, and says where to go on', () => {
    expect(pressing({ do: 'up.1' })).toEqual(['b a c', 0]);
    expect(pressing({ do: 'down.1' })).toEqual(['a c b', 2]);
    expect(pressing({ do: 'up.0' })).toEqual(['a b c', 0]);
    expect(pressing({ do: 'remove.2' })).toEqual(['a b', 1]);
    expect(pressing({ do: 'add', addKind: 'text', addAt: '1' })).toEqual(['a  b c', 1]);
    expect(pressing({ do: 'add', addKind: 'text', addAt: '' })).toEqual(['a b c ', 3]);
    expect(pressing({ do: 'fact', fact: 'itsme.cost', factInto: '1' })).toEqual(['a b {{itsme.cost}} c', 1]);
  });

  it.each(['up.9', 'remove.-1', 'remove.x', 'nothing', 'add', 'fact', 'picture.7'])(
    'that is none keeps what was typed: %s',
    (press) => {
      expect(pressing({ do: press })[0]).toBe('a b c');
    },
  );
});
