/** Reads figures/<name>.svg: drawings, which may hold nothing that runs or fetches. */
import { namesIn, type Reading } from './reading.ts';

const forbidden: readonly { readonly sign: RegExp; readonly message: string }[] = [
  {
    sign: /<script|<foreignObject|<iframe|<!ENTITY|<!DOCTYPE/i,
    message: 'may not hold scripts or foreign content; take it away',
  },
  { sign: /\son[a-z]+\s*=/i, message: 'may not hold event handlers (on…=); take it away' },
  {
    sign: /(?:href|src)\s*=\s*["']?\s*(?!["']?#)|url\(\s*["']?(?!#)|@import/i,
    message: 'may not point outside itself; take the address away',
  },
];

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
    checkSvg(reading, source);
    reading.add({ kind: 'figure', key: name, lang, body: { svg: source.text.trim() } });
  }
  return names;
}

function checkSvg(reading: Reading, { file, text }: { readonly file: string; readonly text: string }): void {
  if (!/^\s*<svg\s[^>]*viewBox="0 0 [\d.]+ [\d.]+"/.test(text))
    reading.report(file, 1, 'svg', 'must begin with <svg …> and have viewBox="0 0 width height"');
  if (!/^\s*<svg\s[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/.test(text))
    reading.report(file, 1, 'svg', 'must have xmlns="http://www.w3.org/2000/svg", or browsers do not draw it');
  if (!/<\/svg>\s*$/.test(text)) reading.report(file, text.trimEnd().split('\n').length, 'svg', 'must end with </svg>');
  for (const [index, line] of text.split('\n').entries())
    for (const { sign, message } of forbidden) if (sign.test(line)) reading.report(file, index + 1, 'svg', message);
}
