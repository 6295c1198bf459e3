/** Reads a whole content folder: every document in it, or every mistake. */
import { type StoredDocument, sourceLanguage } from '#features/content/index.ts';
import type { Folder } from './folder.ts';
import { wordsFormat } from './formats.ts';
import { ContentError, type Mistake } from './mistakes.ts';
import { checkFactNames, readFacts } from './read-facts.ts';
import { readFigures } from './read-figures.ts';
import { readGuides } from './read-guides.ts';
import { readTracks } from './read-tracks.ts';
import { type Reading, shown } from './reading.ts';
import { readYaml } from './yaml-file.ts';

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
  const dutchFigures = readFigures(reading, sourceLanguage);
  for (const lang of languagesIn(reading)) {
    const own = lang === sourceLanguage ? [] : readFigures(reading, lang);
    const around = { lang, facts, figures: new Set([...dutchFigures, ...own]) };
    readTracks(reading, around);
    readGuides(reading, around);
    readWords(reading, lang);
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

function readWords(reading: Reading, lang: string): void {
  if (!reading.folder.files.has(`${lang}/words.yaml`)) return;
  const source = reading.take(`${lang}/words.yaml`);
  const sheet = source && readYaml({ ...source, firstLine: 1 }, wordsFormat, reading.report);
  if (sheet) reading.add({ kind: 'words', key: 'words', lang, body: sheet.data });
}
