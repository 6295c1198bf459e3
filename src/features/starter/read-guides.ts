/** Reads guides/<guide>/ of a language: the guide and its parts. */
import { readYaml } from '#features/content/index.ts';
import { citizenFormat, guideFormat, guidePartFormat, practiceFormat } from './formats.ts';
import { readPart, readWithBlocks } from './read-parts.ts';
import type { Surroundings } from './read-tracks.ts';
import { checkId, compareList, namesIn, type Reading, withoutNumber } from './reading.ts';

const citizenFile = 'citizen.md';
const practiceFile = 'practice.md';

export function readGuides(reading: Reading, around: Surroundings): void {
  for (const name of namesIn(reading, `${around.lang}/guides`)) {
    if (name.endsWith('/')) readGuide(reading, around, `${around.lang}/guides/${name.slice(0, -1)}`);
  }
}

function readGuide(reading: Reading, around: Surroundings, path: string): void {
  const { lang } = around;
  const guideId = path.slice(path.lastIndexOf('/') + 1);
  const all = namesIn(reading, path);
  readCitizenPage(reading, around, guideId, path, all);
  // A language may have the citizen's page alone.
  if (all.every((name) => name === citizenFile)) return;
  const names = all.filter((name) => name.endsWith('.md') && name !== citizenFile && name !== practiceFile);
  const files = new Map(names.map((name) => [withoutNumber(name), `${path}/${name}`]));
  for (const [partId, file] of files) {
    const part = readPart(reading, file, guidePartFormat, around.figures);
    if (part)
      reading.add({
        kind: 'guide-part',
        key: `${guideId}/${partId}`,
        lang,
        body: { ...part.head, blocks: part.blocks },
      });
  }
  const source = reading.take(`${path}/guide.yaml`);
  const sheet = source && readYaml({ ...source, firstLine: 1 }, guideFormat, reading.report);
  if (!sheet) return;
  checkId(reading, sheet, guideId);
  if (all.includes(practiceFile)) readPractice(reading, around, guideId, path, files);
  const line = (index: number) => sheet.line('order', index);
  compareList(reading, { file: sheet.file, field: 'order', ids: sheet.data.order, line }, files);
  for (const [index, fact] of sheet.data.facts.entries()) {
    if (!around.facts.has(fact))
      reading.report(
        sheet.file,
        sheet.line('facts', index),
        `facts.${index + 1}`,
        `${fact} is no fact; use one from facts/`,
      );
  }
  reading.add({ kind: 'guide', key: guideId, lang, body: sheet.data });
}

function readCitizenPage(
  reading: Reading,
  { lang, figures }: Surroundings,
  guideId: string,
  path: string,
  names: readonly string[],
): void {
  if (!names.includes(citizenFile)) return;
  const page = readWithBlocks(reading, `${path}/${citizenFile}`, citizenFormat, figures);
  if (page) reading.add({ kind: 'citizen-page', key: guideId, lang, body: { ...page.head, blocks: page.blocks } });
}

function readPractice(
  reading: Reading,
  { lang, figures }: Surroundings,
  guideId: string,
  path: string,
  parts: ReadonlyMap<string, string>,
): void {
  const practice = readPart(reading, `${path}/${practiceFile}`, practiceFormat, figures);
  if (!practice) return;
  const { id: _, ...head } = practice.head;
  for (const task of head.tasks) {
    if (!parts.has(task))
      reading.report(`${reading.folder.name}/${path}/${practiceFile}`, 1, 'tasks', `${task} is no part of this guide`);
  }
  reading.add({ kind: 'practice', key: guideId, lang, body: { ...head, blocks: practice.blocks } });
}
