/** Reads figures/<name>.svg: drawings, which may hold nothing that runs or fetches. */
import { svgMistakes } from '#features/content/index.ts';
import { namesIn, type Reading } from './reading.ts';

/** The names of the drawings of a language. All are added as documents; what is wrong is reported. */
export function readFigures(reading: Reading, lang: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const fileName of namesIn(reading, `${lang}/figures`)) {
    if (!fileName.endsWith('.svg')) continue;
    const source = reading.take(`${lang}/figures/${fileName}`);
    if (!source) continue;
    const name = fileName.slice(0, -'.svg'.length);
    names.add(name);
    if (!/^[a-z0-9-]+$/.test(name))
      reading.report(source.file, 1, 'file', 'must have a name of small letters, digits and hyphens');
    for (const { line, message } of svgMistakes(source.text)) reading.report(source.file, line, 'svg', message);
    reading.add({ kind: 'figure', key: name, lang, body: { svg: source.text.trim() } });
  }
  return names;
}
