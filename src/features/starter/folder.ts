/** Reads the files of a content folder as texts, by their path inside it. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';

export type Folder = {
  /** What the folder is called in messages, such as content. */
  readonly name: string;
  /** Texts by path, such as nl/words.yaml; line ends are \n. */
  readonly files: ReadonlyMap<string, string>;
};

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
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
