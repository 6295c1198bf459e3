/** Files of content as one zip file, and back: what could harm is refused before it takes room or time. */
import { strToU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import { type Files, fileBytes, fileText, isContentPath } from '#features/starter/index.ts';

/** A zip file may be this large, and hold this much. Our own folder is a tenth of it. */
export const zipLimits = { file: 8 * 1024 * 1024, inside: 32 * 1024 * 1024, files: 8000, one: 1024 * 1024 } as const;

type ZipLimits = Readonly<Record<keyof typeof zipLimits, number>>;

/** So much is unpacked before what came out is counted: at most a thousand times as much. */
const slice = 8 * 1024;

/** The same day for all, so that the same content is the same file. */
const day = '2020-01-01T12:00:00';

/** `readme` says what it is to who opens it. */
export function zipContent(files: Files, readme: string): Uint8Array {
  const entries = [...files].map(([path, text]) => [`content/${path}`, fileBytes(path, text)] as const);
  return zipSync({ 'content/README.md': strToU8(readme), ...Object.fromEntries(entries) }, { mtime: day, level: 6 });
}

export type Unzipped =
  | { readonly kind: 'files'; readonly files: Files; readonly strange: readonly string[] }
  | { readonly kind: 'wrong'; readonly mistake: 'none' | 'no-zip' | 'too-large' };

/**
 * The files of content in a zip, with or without a folder around them. `strange`: names that content does not have, such
 * as one that leads out of the folder; nothing is ever written under the name of a file.
 */
export function unzipContent(bytes: Uint8Array, limits: ZipLimits = zipLimits): Unzipped {
  if (bytes.length === 0) return { kind: 'wrong', mistake: 'none' };
  if (bytes.length > limits.file) return { kind: 'wrong', mistake: 'too-large' };
  const found = unpack(bytes, limits);
  if (typeof found === 'string') return { kind: 'wrong', mistake: found };
  if (found.size === 0) return { kind: 'wrong', mistake: 'no-zip' };
  const around = folderAround([...found.keys()]);
  const files = new Map<string, string>();
  const strange: string[] = [];
  for (const [whole, content] of found) {
    const path = whole.slice(around.length);
    if (path === 'README.md') continue;
    if (isContentPath(path)) files.set(path, fileText(path, content));
    else strange.push(whole.slice(0, 120));
  }
  return { kind: 'files', files: new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1))), strange };
}

/** Unpacks a little at a time, so that a bomb is seen while it is small. */
function unpack(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Uint8Array> | 'no-zip' | 'too-large' {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'no-zip';
  const found = new Map<string, Uint8Array>();
  let size = 0;
  let broken = false;
  const unzip = new Unzip((entry) => {
    if (isLeftBehind(entry.name)) return;
    const pieces: Uint8Array[] = [];
    let own = 0;
    entry.ondata = (error, piece, last) => {
      if (error) broken = true;
      size += piece?.length ?? 0;
      own += piece?.length ?? 0;
      if (own <= limits.one) pieces.push(piece);
      else size = Number.POSITIVE_INFINITY;
      if (last) found.set(entry.name, Buffer.concat(pieces));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !broken; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
      if (size > limits.inside || found.size > limits.files) return 'too-large';
    }
  } catch {
    broken = true;
  }
  return broken ? 'no-zip' : found;
}

/** Folders themselves, and what systems leave in a zip beside the files. */
function isLeftBehind(name: string): boolean {
  return name.endsWith('/') || /(^|\/)(\.[^./]|__MACOSX\/|Thumbs\.db$)/.test(name);
}

/** `content/` when all stands in it; '' when the zip has the languages at its top. */
function folderAround(names: readonly string[]): string {
  const [first = ''] = names;
  const top = first.slice(0, first.indexOf('/') + 1);
  if (top === '' || /^([a-z]{2}|facts)\/$/.test(top)) return '';
  return names.every((name) => name.startsWith(top)) ? top : '';
}
