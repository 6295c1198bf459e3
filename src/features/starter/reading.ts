/** What the readers of a content folder share: its files, where mistakes go, and what was found. */

import type { Report, StoredDocument } from '#features/content/index.ts';
import type { Folder } from './folder.ts';

export type Reading = {
  readonly folder: Folder;
  readonly report: Report;
  readonly add: (document: StoredDocument) => void;
  /** Marks a file as known; at the end the others are reported. */
  readonly take: (path: string) => { readonly file: string; readonly text: string } | undefined;
};

/** A file's path as people see it in messages. */
export function shown(reading: Reading, path: string): string {
  return `${reading.folder.name}/${path}`;
}

/** The names directly inside a folder (or files, or folders), in order, each once. */
export function namesIn(reading: Reading, path: string): readonly string[] {
  const names = new Set<string>();
  for (const file of reading.folder.files.keys()) {
    if (!file.startsWith(`${path}/`)) continue;
    names.add(file.slice(path.length + 1).replace(/\/.*/s, '/'));
  }
  return [...names];
}

/** Reports ids that stand in a list without a file, stand there twice, or have a file without standing in the list. */
export function compareList(
  reading: Reading,
  list: {
    readonly file: string;
    readonly field: string;
    readonly ids: readonly string[];
    readonly line: (index: number) => number;
  },
  found: ReadonlyMap<string, string>,
): void {
  for (const [index, id] of list.ids.entries()) {
    const field = `${list.field}.${index + 1}`;
    if (list.ids.indexOf(id) !== index)
      reading.report(list.file, list.line(index), field, `${id} stands here twice; take one away`);
    else if (!found.has(id))
      reading.report(list.file, list.line(index), field, `${id} has no file; write it or take it away`);
  }
  for (const [id, path] of found) {
    if (!list.ids.includes(id))
      reading.report(shown(reading, path), 1, 'file', `is not in the list of ${list.field} in ${list.file}; add ${id}`);
  }
}

/** Reports an id that is not the one in the file's or folder's name. */
export function checkId(
  reading: Reading,
  sheet: {
    readonly file: string;
    readonly data: { readonly id: string };
    readonly line: (...path: string[]) => number;
  },
  name: string,
): void {
  if (sheet.data.id !== name)
    reading.report(sheet.file, sheet.line('id'), 'id', `must be ${name}, as the name of the file or folder says`);
}

/** Reports the second of two things with the same id. */
export function checkOnce(
  reading: Reading,
  things: readonly { readonly id: string; readonly file: string; readonly line: number }[],
  what: string,
): void {
  const seen = new Map<string, string>();
  for (const { id, file, line } of things) {
    const before = seen.get(id);
    if (before !== undefined) reading.report(file, line, 'id', `${id} is already ${what} (${before}); choose another`);
    else seen.set(id, `${file}:${line}`);
  }
}

/** `1-four-reasons.md` and `1-four-reasons/` are four-reasons: the number only puts files in order. */
export function withoutNumber(name: string): string {
  return name.replace(/^\d+-/, '').replace(/\.md$|\/$/, '');
}
