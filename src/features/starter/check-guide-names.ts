/** Looks up every guide and part that a text names, as [](guide:itsme/lost-phone): each must be there. */
import { namedGuide, sourceLanguage } from '#features/content/index.ts';
import { type Reading, shown, withoutNumber } from './reading.ts';

const link = /\[[^\]]*\]\(\s*(guide:[^)\s]*)/gi;

/** Reports each name that is no guide or part, in the language of the text nor in Dutch. */
export function checkGuideNames(reading: Reading): void {
  const there = namesOfFolder(reading);
  for (const [path, text] of reading.folder.files) {
    if (!/\.(md|yaml)$/.test(path) || !text.includes('guide:')) continue;
    for (const [index, line] of text.split('\n').entries()) {
      for (const [, name = ''] of line.matchAll(link)) {
        const message = mistakeIn(name, path, there);
        if (message) reading.report(shown(reading, path), index + 1, name, message);
      }
    }
  }
}

function mistakeIn(name: string, path: string, there: ReadonlySet<string>): string | undefined {
  if (path.startsWith('facts/')) return 'cannot stand in a fact; write it in the text';
  const named = namedGuide(name);
  if (!named) return 'is not written right; a guide is named as guide:itsme, a part of it as guide:itsme/lost-phone';
  const { guide, part } = named;
  if (path.endsWith('/citizen.md') && part !== undefined)
    return `is a part, which citizens have no page of; name the guide as guide:${guide}`;
  const own = path.slice(0, 2);
  // A language that has a guide has all of its parts; another shows the Dutch one.
  const lang = there.has(`${own}:${guide}`) ? own : sourceLanguage;
  return there.has(`${lang}:${part === undefined ? guide : `${guide}/${part}`}`)
    ? undefined
    : 'is no guide and no part of one; look at the names of folders and files in guides/';
}

/** nl:itsme and nl:itsme/lost-phone, for each that the folder has; a file with mistakes counts, they are told by themselves. */
function namesOfFolder({ folder }: Reading): ReadonlySet<string> {
  const names = [...folder.files.keys()].flatMap((path) => {
    const [, lang = '', guide = '', file = ''] = /^([a-z]{2})\/guides\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    if (file === 'guide.yaml') return [`${lang}:${guide}`];
    const isPart = file.endsWith('.md') && file !== 'citizen.md' && file !== 'practice.md';
    return isPart ? [`${lang}:${guide}/${withoutNumber(file)}`] : [];
  });
  return new Set(names);
}
