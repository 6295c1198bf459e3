/** Finds words of offices in a sentence, and says what people say instead. */
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { de } from './hard-words.de.ts';
import { en } from './hard-words.en.ts';
import { fr } from './hard-words.fr.ts';
import { nl } from './hard-words.nl.ts';

/** Written by us: words that guidance on plain language warns for, and those that our own writers used. */
export const hardWords = { nl, fr, de, en } as const satisfies Readonly<
  Record<CitizenLang, readonly (readonly [string, string])[]>
>;

export type HardWord = { readonly word: string; readonly plain: string };

type Finder = { readonly sign: RegExp; readonly plain: readonly string[] };
const finders = new Map<CitizenLang, Finder>();

/** Each word once, as it stands in the sentence. */
export function hardWordsIn(sentence: string, lang: CitizenLang): readonly HardWord[] {
  const { sign, plain } = finderOf(lang);
  const found = new Map<string, HardWord>();
  for (const match of sentence.replaceAll("'", '’').matchAll(sign)) {
    const at = match.slice(1).findIndex((one) => one !== undefined);
    const [word] = match;
    found.set(word.toLowerCase(), { word, plain: plain[at] ?? '' });
  }
  return [...found.values()];
}

function finderOf(lang: CitizenLang): Finder {
  const known = finders.get(lang);
  if (known) return known;
  const longestFirst = [...hardWords[lang]].sort(([one], [other]) => other.length - one.length);
  const signs = longestFirst.map(([word]) => `(${word.replaceAll('*', '[\\p{L}]*')})`);
  const made = {
    sign: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${signs.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
    plain: longestFirst.map(([, plain]) => plain),
  };
  finders.set(lang, made);
  return made;
}
