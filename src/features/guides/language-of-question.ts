/** In which language a question was typed: at a Dutch counter a citizen may ask in French, German or English. */
import type { Library } from '#features/content/index.ts';
import { type CitizenLang, citizenLanguages } from '#shared/words/catalogue.ts';
import { wordsOf, wordsOfQuestion } from './words-of-text.ts';

/** Small words that stand in almost every sentence of one of the languages, and in no other of the four. */
const telltales: Readonly<Record<CitizenLang, readonly string[]>> = {
  nl: wordsOf('ik mijn het een niet hoe met van heb geen op naar wil moet mij waar wordt krijg deze voor bij nog'),
  fr: wordsOf('je mon ma mes le la les un une ne pas comment avec du des ai suis sur pour est puis dois veux ou mot'),
  de: wordsOf('ich mein meine meinen meinem der das ein eine nicht wie mit kann habe kein keine auf zu ist wo und für'),
  en: wordsOf('i the not how what with of can have no to where do does am it for and from cannot dont'),
};
/** Whether a word stands in almost every sentence, so that it says nothing about a subject. */
export function isSmallWord(word: string): boolean {
  return citizenLanguages.some((lang) => telltales[lang].includes(word));
}

/** So much more does a telltale say than a word of the trade: “code” and “app” are the same everywhere. */
const telltaleSays = 2;
/** One word of the trade alone is no proof: names of apps look like words of any language. */
const leastToSwitch = 2;

const vocabularies = new WeakMap<Library, ReadonlyMap<CitizenLang, ReadonlySet<string>>>();

/** The words that guides and citizen's pages of a language are called by, and that no other language has. */
function vocabulariesOf(content: Library): ReadonlyMap<CitizenLang, ReadonlySet<string>> {
  const known = vocabularies.get(content);
  if (known) return known;
  const all = citizenLanguages.map((lang): [CitizenLang, ReadonlySet<string>] => {
    const guides = content.guides(lang).filter((guide) => guide.lang === lang);
    const pages = content.citizenPages(lang).filter((page) => page.lang === lang);
    const said = [
      ...guides.flatMap((guide) => [...guide.words, ...guide.parts.flatMap((part) => [part.title, ...part.words])]),
      ...pages.flatMap((page) => [page.title, ...page.words]),
    ];
    return [lang, new Set(said.flatMap(wordsOf))];
  });
  const own = all.map(([lang, words]): [CitizenLang, ReadonlySet<string>] => {
    const others = all.filter(([other]) => other !== lang);
    return [lang, new Set([...words].filter((word) => others.every(([, theirs]) => !theirs.has(word))))];
  });
  const made = new Map(own);
  vocabularies.set(content, made);
  return made;
}

/** @param own the language of who asks: it stands unless another says clearly more */
export function languageOfQuestion(content: Library, own: CitizenLang, question: string): CitizenLang {
  const words = wordsOfQuestion(question);
  const vocabulary = vocabulariesOf(content.under ?? content);
  const says = (lang: CitizenLang) =>
    words.reduce((sum, word) => {
      if (telltales[lang].includes(word)) return sum + telltaleSays;
      return vocabulary.get(lang)?.has(word) ? sum + 1 : sum;
    }, 0);
  const best = citizenLanguages.reduce((one, other) => (says(other) > says(one) ? other : one), own);
  return says(best) >= leastToSwitch && says(best) > says(own) * 1.5 ? best : own;
}
