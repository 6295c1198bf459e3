/** Zip files that come in: read back as they were, and refused when they could harm. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzipContent, zipContent, zipLimits } from './zip-content.ts';

const files = new Map([
  ['facts/itsme.yaml', 'app: itsme\n'],
  ['nl/figures/photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]).toString('base64')],
  ['nl/words.yaml', 'groups: []\né “…”\n'],
]);
const read = (entries: Readonly<Record<string, Uint8Array>>) => unzipContent(zipSync(entries));
const text = strToU8('groups: []\n');

describe('a zip of content', () => {
  it('gives back the files that went in, photos too, and is the same every time', () => {
    const zip = zipContent(files, 'Gidsen');
    expect(unzipContent(zip)).toEqual({ kind: 'files', files, strange: [] });
    expect(Buffer.from(zipContent(files, 'Gidsen')).equals(zip)).toBe(true);
  });

  it('may have a folder around it or none, and what systems leave beside files', () => {
    const plain = { kind: 'files', files: new Map([['nl/words.yaml', 'groups: []\n']]), strange: [] };
    expect(read({ 'nl/words.yaml': text })).toEqual(plain);
    expect(read({ 'our-town/nl/words.yaml': text, 'our-town/README.md': text })).toEqual(plain);
    expect(read({ 'nl/': new Uint8Array(), 'nl/words.yaml': text, '__MACOSX/nl/._words.yaml': text })).toEqual(plain);
  });

  it('has its Windows line ends made plain', () => {
    expect(read({ 'nl/words.yaml': strToU8('\uFEFFgroups:\r\n  - [a, b]\r\n') })).toMatchObject({
      files: new Map([['nl/words.yaml', 'groups:\n  - [a, b]\n']]),
    });
  });

  it('keeps no name that leads out of its folder, nor any that is no content', () => {
    const names = [
      '../../etc/passwd',
      '/etc/words.yaml',
      'nl/../../words.yaml',
      'nl\\words.yaml',
      'nl/run.js',
      'nl/..md',
    ];
    const found = read(Object.fromEntries([...names.map((name) => [name, text] as const), ['nl/words.yaml', text]]));
    expect(found).toMatchObject({ kind: 'files', files: new Map([['nl/words.yaml', 'groups: []\n']]) });
    expect(found.kind === 'files' && [...found.strange].sort()).toEqual([...names].sort());
  });

  it('is refused when it is none, is broken, or grows without end', () => {
    expect(unzipContent(new Uint8Array())).toEqual({ kind: 'wrong', mistake: 'none' });
    expect(unzipContent(strToU8('a list of words'))).toEqual({ kind: 'wrong', mistake: 'no-zip' });
    const zip = zipContent(files, 'Gidsen');
    const half = unzipContent(zip.subarray(0, zip.length / 3));
    expect(half.kind === 'wrong' || half.files.size < files.size).toBe(true);
    expect(read({ 'nl/words.yaml': new Uint8Array(3 * zipLimits.one) })).toEqual({
      kind: 'wrong',
      mistake: 'too-large',
    });
    const small = { ...zipLimits, inside: 1000, files: 3 };
    expect(unzipContent(zipSync({ 'nl/a.md': new Uint8Array(900), 'nl/b.md': new Uint8Array(900) }), small)).toEqual({
      kind: 'wrong',
      mistake: 'too-large',
    });
    const four = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`nl/${name}.md`, text]));
    expect(unzipContent(zipSync(four), small)).toEqual({ kind: 'wrong', mistake: 'too-large' });
    expect(unzipContent(new Uint8Array(zipLimits.file + 1))).toEqual({ kind: 'wrong', mistake: 'too-large' });
  });
});
