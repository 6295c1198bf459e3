/** Reads tracks/<track>/ of a language: the track, its modules, their lesson parts and tests. */
import { readYaml, type Sheet } from '#features/content/index.ts';
import { type ModuleSheet, moduleFormat, partFormat, testFormat, trackFormat } from './formats.ts';
import type { FactNames } from './read-facts.ts';
import { type Figures, readPart } from './read-parts.ts';
import { checkId, checkOnce, compareList, namesIn, type Reading, withoutNumber } from './reading.ts';

/** What stands around the tracks. */
export type Surroundings = {
  readonly lang: string;
  readonly figures: Figures;
  readonly facts: FactNames;
};

/** The parts of each module of a track, by the id of the module. */
type PartsOfModules = ReadonlyMap<string, ReadonlySet<string>>;

export function readTracks(reading: Reading, around: Surroundings): void {
  for (const name of namesIn(reading, `${around.lang}/tracks`)) {
    if (name.endsWith('/')) readTrack(reading, around, `${around.lang}/tracks/${name.slice(0, -1)}`);
  }
}

function readTrack(reading: Reading, around: Surroundings, path: string): void {
  const trackId = path.slice(path.lastIndexOf('/') + 1);
  const folders = new Map<string, string>();
  for (const name of namesIn(reading, path)) {
    if (!name.endsWith('/')) continue;
    const id = withoutNumber(name);
    const folder = `${path}/${name.slice(0, -1)}`;
    const before = folders.get(id);
    if (before) reading.report(`${reading.folder.name}/${folder}`, 1, 'file', `is the module ${id}, as ${before} is`);
    else folders.set(id, folder);
  }
  const source = reading.take(`${path}/track.yaml`);
  const sheet = source && readYaml({ ...source, firstLine: 1 }, trackFormat, reading.report);
  if (sheet) {
    const { 'validity-months': validityMonths, 'pass-mark': passMark, 'wait-hours': waitHours, ...rest } = sheet.data;
    checkId(reading, sheet, trackId);
    const line = (index: number) => sheet.line('modules', index);
    const moduleFiles = new Map([...folders].map(([id, folder]) => [id, `${folder}/module.yaml`]));
    compareList(reading, { file: sheet.file, field: 'modules', ids: rest.modules, line }, moduleFiles);
    const body = { ...rest, validityMonths, passMark, waitHours };
    reading.add({ kind: 'track', key: trackId, lang: around.lang, body });
  }
  const parts: PartsOfModules = new Map([...folders].map(([id, folder]) => [id, partIds(reading, folder)]));
  for (const [moduleId, folder] of folders) readModule(reading, around, `${trackId}/${moduleId}`, folder, parts);
}

function partIds(reading: Reading, folder: string): ReadonlySet<string> {
  return new Set(partFiles(reading, folder).keys());
}

function partFiles(reading: Reading, folder: string): ReadonlyMap<string, string> {
  const names = namesIn(reading, folder).filter((name) => name.endsWith('.md'));
  return new Map(names.map((name) => [withoutNumber(name), `${folder}/${name}`]));
}

function readModule(reading: Reading, around: Surroundings, key: string, folder: string, parts: PartsOfModules): void {
  const moduleId = key.slice(key.indexOf('/') + 1);
  const files = partFiles(reading, folder);
  for (const [partId, path] of files) {
    const part = readPart(reading, path, partFormat, around.figures);
    if (part)
      reading.add({
        kind: 'part',
        key: `${key}/${partId}`,
        lang: around.lang,
        body: { ...part.head, blocks: part.blocks },
      });
  }
  const bank = readTest(reading, around, key, folder, parts);
  const source = reading.take(`${folder}/module.yaml`);
  const sheet = source && readYaml({ ...source, firstLine: 1 }, moduleFormat, reading.report);
  if (!sheet) return;
  const { test, ...rest } = sheet.data;
  checkId(reading, sheet, moduleId);
  const line = (index: number) => sheet.line('parts', index);
  compareList(reading, { file: sheet.file, field: 'parts', ids: rest.parts, line }, files);
  checkTest(reading, sheet, bank);
  if (rest.app !== undefined && !around.facts.hasApp(rest.app))
    reading.report(sheet.file, sheet.line('app'), 'app', `${rest.app} has no facts; write facts/${rest.app}.yaml`);
  reading.add({ kind: 'module', key, lang: around.lang, body: { ...rest, ...(test ? { draw: test.draw } : {}) } });
}

/** The bank: how many questions, 'none' without a file, 'wrong' when it could not be read. */
type Bank = number | 'none' | 'wrong';

function readTest(reading: Reading, around: Surroundings, key: string, folder: string, parts: PartsOfModules): Bank {
  if (!reading.folder.files.has(`${folder}/test.yaml`)) return 'none';
  const source = reading.take(`${folder}/test.yaml`);
  const sheet = source && readYaml({ ...source, firstLine: 1 }, testFormat, reading.report);
  if (!sheet) return 'wrong';
  const { questions } = sheet.data;
  const places = questions.map(({ id }, index) => ({
    id,
    file: sheet.file,
    line: sheet.line('questions', index, 'id'),
  }));
  checkOnce(reading, places, 'a question of this test');
  const ownModule = key.slice(key.indexOf('/') + 1);
  for (const [index, { part }] of questions.entries()) {
    const [module, id = ''] = part.includes('/') ? part.split('/') : [ownModule, part];
    if (parts.get(module ?? '')?.has(id)) continue;
    const line = sheet.line('questions', index, 'part');
    reading.report(sheet.file, line, `questions.${index + 1}.part`, `${part} is no lesson part; use one that is`);
  }
  reading.add({ kind: 'test', key, lang: around.lang, body: { questions } });
  return questions.length;
}

/** A module draws from a bank that is there and large enough, and a bank is drawn from. */
function checkTest(reading: Reading, { file, data, line }: Sheet<ModuleSheet>, bank: Bank): void {
  const draw = data.test?.draw;
  if (draw === undefined) {
    if (bank !== 'none')
      reading.report(file, 1, 'test', 'is missing, but there is a test.yaml; add test: { draw: 10 }');
  } else if (bank === 'none') {
    reading.report(file, line('test'), 'test', 'has no test.yaml beside it; write it or take this away');
  } else if (bank !== 'wrong' && draw > bank) {
    reading.report(
      file,
      line('test', 'draw'),
      'test.draw',
      `must be at most ${bank}, as many questions as test.yaml has`,
    );
  }
}
