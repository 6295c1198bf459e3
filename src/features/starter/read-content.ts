/** Reads a whole content folder: every document in it, or every mistake. */
import type { z } from 'zod';
import { readYaml, type StoredDocument, sourceLanguage } from '#features/content/index.ts';
import { checkGuideNames } from './check-guide-names.ts';
import type { Folder } from './folder.ts';
import { boundariesFormat, conversationFormat, wordsFormat } from './formats.ts';
import { ContentError, type Mistake } from './mistakes.ts';
import { checkFactNames, readFacts } from './read-facts.ts';
import { readFigures } from './read-figures.ts';
import { readGuides } from './read-guides.ts';
import { readTracks } from './read-tracks.ts';
import { type Reading, shown } from './reading.ts';

/**
 * The documents of a folder, all checked, by themselves and against each other.
 * @throws ContentError with every mistake
 */
export function readContent(folder: Folder): readonly StoredDocument[] {
  const mistakes: Mistake[] = [];
  const documents: StoredDocument[] = [];
  const taken = new Set<string>();
  const reading: Reading = {
    folder,
    report: (file, line, field, message) => mistakes.push({ file, line, field, message }),
    add: (document) => documents.push(document),
    take: (path) => {
      taken.add(path);
      const text = folder.files.get(path);
      const file = `${folder.name}/${path}`;
      if (text === undefined) mistakes.push({ file, line: 1, field: 'file', message: 'is missing; write it' });
      return text === undefined ? undefined : { file, text };
    },
  };

  const facts = readFacts(reading);
  checkFactNames(reading, facts);
  checkGuideNames(reading);
  const dutchFigures = readFigures(reading, sourceLanguage);
  for (const lang of languagesIn(reading)) {
    const own = lang === sourceLanguage ? [] : readFigures(reading, lang);
    const around = { lang, facts, figures: new Set([...dutchFigures, ...own]) };
    readTracks(reading, around);
    readGuides(reading, around);
    for (const read of sheets) read(reading, lang);
  }
  for (const [path, text] of folder.files) {
    checkEncoding(reading, path, text);
    if (!taken.has(path))
      reading.report(shown(reading, path), 1, 'file', 'is not a file of content; move or rename it');
  }
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return documents;
}

/** What is not UTF-8 was read as these two signs. */
function checkEncoding(reading: Reading, path: string, text: string): void {
  const line = text.split('\n').findIndex((one) => /[\0\uFFFD]/.test(one));
  if (line >= 0) reading.report(shown(reading, path), line + 1, 'text', 'is not UTF-8; save the file as UTF-8');
}

function languagesIn(reading: Reading): readonly string[] {
  const folders = [...reading.folder.files.keys()].filter((path) => /^[a-z]{2}\//.test(path));
  return [...new Set([`${sourceLanguage}/`, ...folders].map((path) => path.slice(0, 2)))];
}

/** What a language has once, each in a sheet of its own; a language without it uses the Dutch one. */
const sheets: readonly ((reading: Reading, lang: string) => void)[] = [
  (reading, lang) => {
    const sheet = readSheet(reading, `${lang}/words.yaml`, wordsFormat);
    if (sheet) reading.add({ kind: 'words', key: 'words', lang, body: sheet });
  },
  (reading, lang) => {
    const sheet = readSheet(reading, `${lang}/boundaries.yaml`, boundariesFormat);
    if (sheet) reading.add({ kind: 'boundaries', key: 'boundaries', lang, body: sheet });
  },
  (reading, lang) => {
    const sheet = readSheet(reading, `${lang}/conversation.yaml`, conversationFormat);
    if (sheet) reading.add({ kind: 'conversation', key: 'conversation', lang, body: sheet });
  },
];

function readSheet<Data>(reading: Reading, path: string, format: z.ZodType<Data>): Data | undefined {
  if (!reading.folder.files.has(path)) return undefined;
  const source = reading.take(path);
  return source && readYaml({ ...source, firstLine: 1 }, format, reading.report)?.data;
}
