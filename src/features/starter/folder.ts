/** The files of a content folder as texts, by their path inside it: read, and written. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Texts by path, such as nl/words.yaml; line ends are \n. A photo is its bytes in base64. */
export type Files = ReadonlyMap<string, string>;

export type Folder = {
  /** What the folder is called in messages, such as content. */
  readonly name: string;
  readonly files: Files;
};

/** How the file of a photo ends. */
export const photoEnding = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' } as const;

export function isPhoto(path: string): boolean {
  return /\.(png|jpg|webp)$/.test(path);
}

/** A file of content by its name: words between slashes, never one that leads out of the folder. */
export function isContentPath(path: string): boolean {
  const steps = path.split('/');
  const file = steps.pop() ?? '';
  return (
    path.length <= 300 &&
    steps.every((step) => /^[a-z0-9][a-z0-9-]*$/.test(step)) &&
    /^[a-z0-9][a-z0-9-]*\.(md|yaml|svg|png|jpg|webp)$/.test(file)
  );
}

/**
 * Reads all files but README.md and those that editors and systems leave behind (.swp, ~).
 * @throws Error when the folder is not there
 */
export async function readFolder(folder: string): Promise<Folder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !/^\.|~$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter((path) => path !== 'README.md')
    .sort();
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await readOne(join(folder, path))]),
  );
  return { name: basename(resolve(folder)), files: new Map(files) };
}

async function readOne(path: string): Promise<string> {
  return fileText(path, await readFile(path));
}

/** The text of a file as content reads it, whatever system wrote it. */
export function fileText(path: string, bytes: Uint8Array): string {
  if (isPhoto(path)) return Buffer.from(bytes).toString('base64');
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}

/** The bytes of a file of content. */
export function fileBytes(path: string, text: string): Uint8Array {
  return Buffer.from(text, isPhoto(path) ? 'base64' : 'utf8');
}

/**
 * Writes these files into a folder and takes away the files of content that it held and these do not; what stands
 * beside them, such as README.md and .git, stays.
 * @returns how many files changed
 */
export async function writeFolder(folder: string, files: Files): Promise<number> {
  await mkdir(folder, { recursive: true });
  const before = (await readFolder(folder)).files;
  const changed = [...files].filter(([path, text]) => before.get(path) !== text);
  for (const [path, text] of changed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), fileBytes(path, text));
  }
  const gone = [...before.keys()].filter((path) => !files.has(path) && isContentPath(path));
  for (const path of gone) await rm(join(folder, path));
  return changed.length + gone.length;
}
