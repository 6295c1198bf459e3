/** Reads guides/<guide>/ of a language: the guide and its parts. */
import { guideFormat, guidePartFormat } from './formats.ts';
import { readPart } from './read-parts.ts';
import type { Surroundings } from './read-tracks.ts';
import { checkId, compareList, namesIn, type Reading, withoutNumber } from './reading.ts';
import { readYaml } from './yaml-file.ts';

export function readGuides(reading: Reading, around: Surroundings): void {
  for (const name of namesIn(reading, `${around.lang}/guides`)) {
    if (name.endsWith('/')) readGuide(reading, around, `${around.lang}/guides/${name.slice(0, -1)}`);
  }
}

function readGuide(reading: Reading, around: Surroundings, path: string): void {
  const { lang } = around;
  const guideId = path.slice(path.lastIndexOf('/') + 1);
  const names = namesIn(reading, path).filter((name) => name.endsWith('.md'));
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
