/** Reads figures/: drawings (.svg), which may hold nothing that runs or fetches, and photos (.png, .jpg, .webp). */
import { pictureBytes, readPicture, svgMistakes } from '#features/content/index.ts';
import { fileBytes, isPhoto } from './folder.ts';
import { namesIn, type Reading } from './reading.ts';

/** The names of the pictures of a language. All are added as documents; what is wrong is reported. */
export function readFigures(reading: Reading, lang: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const fileName of namesIn(reading, `${lang}/figures`)) {
    if (!fileName.endsWith('.svg') && !isPhoto(fileName)) continue;
    const source = reading.take(`${lang}/figures/${fileName}`);
    if (!source) continue;
    const name = fileName.replace(/\.[a-z]+$/, '');
    if (names.has(name))
      reading.report(source.file, 1, 'file', `is the picture ${name} once more; keep one of the two`);
    names.add(name);
    if (!/^[a-z0-9-]+$/.test(name))
      reading.report(source.file, 1, 'file', 'must have a name of small letters, digits and hyphens');
    if (isPhoto(fileName)) readPhoto(reading, source, { name, lang });
    else {
      for (const { line, message } of svgMistakes(source.text)) reading.report(source.file, line, 'svg', message);
      reading.add({ kind: 'figure', key: name, lang, body: { svg: source.text.trim() } });
    }
  }
  return names;
}

function readPhoto(
  reading: Reading,
  { file, text }: { readonly file: string; readonly text: string },
  { name, lang }: { readonly name: string; readonly lang: string },
): void {
  const read = readPicture(fileBytes(file, text));
  if (read.kind === 'good' && 'image' in read.body) {
    reading.add({ kind: 'figure', key: name, lang, body: read.body });
    return;
  }
  const isLarge = read.kind === 'wrong' && read.mistake === 'too-large';
  const message = isLarge
    ? `must be at most ${pictureBytes / 1024} kB; make it smaller`
    : 'must be a PNG, JPEG or WebP';
  reading.report(file, 1, 'file', message);
}
