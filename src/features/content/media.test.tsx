/** Photos and films: what is taken for one, and how they stand on a page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { readBlockText, writeBlockText } from './block-text.ts';
import { Blocks } from './blocks.tsx';
import type { Block } from './document.ts';
import { readPicture } from './picture.ts';
import { captionsMark, isCaptions, transcript, videoType } from './video.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );
const png = bytes(
  [0x89],
  'PNG\r\n',
  [0x1a],
  '\n',
  [0, 0, 0, 13],
  'IHDR',
  [0, 0, 3, 0x20, 0, 0, 2, 0x58, 8, 6, 0, 0, 0],
);
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 2, 0x58, 3, 0x20, 3]);
const webp = bytes('RIFF', [30, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0x1f, 3, 0, 0x57, 2, 0]);

describe('a picture', () => {
  it.each([
    ['image/png', png],
    ['image/jpeg', jpeg],
    ['image/webp', webp],
  ])('is known by its bytes, with its size: %s', (type, given) => {
    const read = readPicture(given);
    expect(read).toMatchObject({ kind: 'good', body: { type } });
    if (read.kind !== 'good') return;
    const shelf = assemble(1, [{ kind: 'figure', key: 'foto', lang: 'nl', body: read.body }]);
    expect(shelf.picture('fr', 'foto')).toMatchObject({ width: '800', height: '600', type });
    expect(shelf.figure('nl', 'foto')).toBeUndefined();
  });

  it('may be a drawing that runs and fetches nothing', () => {
    const svg = (inside: string) =>
      `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
    const read = (text: string) => readPicture(new TextEncoder().encode(text)).kind;
    expect(read(svg('<path d="M0 0h9"/>'))).toBe('good');
    for (const inside of [
      '<script/>',
      '<a href="https://x.be"/>',
      '<g\nonclick="x"/>',
      '<g/onclick="x"/>',
      '<style>@import "x"</style>',
      '<s:script xmlns:s="http://www.w3.org/2000/svg">x()</s:script>',
      '<a href="#"><animate attributeName="href" values="#x"/></a>',
      '<set to="x()"\nattributeName = "onload"/>',
      '<style>g{fill:u\\72l(https://x.be)}</style>',
      '<style>g{background:image-set("https://x.be/a.png" 1x)}</style>',
      '<?xml-stylesheet HREF="x"?>',
      '<é:script xmlns:é="http://www.w3.org/2000/svg">x()</é:script>',
      '<h:meta xmlns:h="http://www.w3.org/1999/xhtml" http-equiv="refresh"/>',
      '<form/>',
      '<set id=">" attributeName="href"/>',
    ])
      expect([inside, read(svg(inside))]).toEqual([inside, 'wrong']);
  });

  it.each([' onx=', '<set ', '<set x ', 'href=', '<'])(
    'made only of “%s” it is refused as soon as another',
    (piece) => {
      const inside = piece.repeat(350_000 / piece.length);
      const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><set ${inside}`;
      expect(readPicture(new TextEncoder().encode(text)).kind).toBe('wrong');
    },
  );

  it('is never trouble, whatever the bytes', () => {
    const head = fc.constantFrom(png, jpeg, webp, bytes('<svg '), bytes());
    fc.assert(
      fc.property(head, fc.nat(30), fc.uint8Array({ maxLength: 40 }), (start, length, rest) => {
        const read = readPicture(Uint8Array.from([...start.slice(0, length), ...rest]));
        if (read.kind === 'good')
          assemble(1, [{ kind: 'figure', key: 'x', lang: 'nl', body: read.body }]).picture('nl', 'x');
      }),
    );
  });
});

const captions =
  'WEBVTT\n\n1\n00:00.000 --> 00:02.500\n<v An>Dag.\n\n00:00:03.000 --> 00:00:04.000\nHou uw kaart bij u.';
const film: Block = { kind: 'video', title: 'Zo meldt u zich aan', url: 'https://media.example/film.mp4', captions };

describe('a film', () => {
  it('comes from an https address of a film, with captions that have times', () => {
    expect(videoType('https://media.example/a.webm?x=1')).toBe('video/webm');
    for (const url of ['http://media.example/a.mp4', 'https://media.example/a', 'javascript:a.mp4', 'a.mp4', ''])
      expect(videoType(url)).toBeUndefined();
    expect(isCaptions(captions)).toBe(true);
    for (const text of ['', 'WEBVTT', 'Dag', 'WEBVTTX\n\n00:00.000 --> 00:01.000\nx'])
      expect(isCaptions(text)).toBe(false);
    expect(transcript(captions)).toEqual(['Dag.', 'Hou uw kaart bij u.']);
  });

  it('is written in the files as it stands in the form', () => {
    const read = readBlockText(writeBlockText([film]));
    expect(read).toEqual({ blocks: [film], mistakes: [] });
    expect(readBlockText('::: video\nhttps://x.be\n:::').mistakes.length).toBeGreaterThan(1);
  });

  it('plays where its origin is allowed, and is a link elsewhere; what is said can always be read', () => {
    const body = { id: 'x', kind: 'task', title: 'x', summary: 'x', words: [], blocks: [film] } as const;
    const library = assemble(1, [{ kind: 'guide-part', key: 'itsme/x', lang: 'nl', body }]);
    const show = (mediaSources: readonly string[], blocks: readonly Block[]) =>
      String(<Blocks blocks={blocks} lang="nl" today="2026-11-21" facts={{ ...library, mediaSources }} />);
    const played = show(['https://media.example'], [film]);
    expect(played).toContain('<video controls="" preload="none"');
    expect(played).toContain(`/captions/${captionsMark(captions)}.vtt`);
    const linked = show([], [{ ...film }]);
    expect(linked).not.toContain('<video');
    expect(linked).toContain('href="https://media.example/film.mp4"');
    for (const html of [played, linked]) expect(html).toContain('Hou uw kaart bij u.');
    expect(library.captions(captionsMark(captions))).toBe(captions);
    expect(library.captions('0'.repeat(16))).toBeUndefined();
  });
});
