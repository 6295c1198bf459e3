/** Finds what a town or network wrote over the guides itself: those few texts are looked through in memory. */
import { factsOf, fillFacts, type Guide, type GuidePart, type Library, plainText } from '#features/content/index.ts';
import type { CitizenLang, Lang } from '#shared/words/catalogue.ts';
import { isSmallWord } from './language-of-question.ts';
import { wordsOf, wordsOfQuestion } from './words-of-text.ts';

export type OwnAnswer = { readonly guide: Guide; readonly part: GuidePart; readonly askedIn: CitizenLang };
type OwnText = {
  readonly guide: Guide;
  readonly part: GuidePart;
  /** What the town says there. */
  readonly words: ReadonlySet<string>;
  /** What the guide and the part are called, by everyone. */
  readonly names: ReadonlySet<string>;
};

const textsOfLibrary = new WeakMap<Library, Map<Lang, readonly OwnText[]>>();

/** The parts whose own text holds what was asked: every word that says something, if not in the name of the part. */
export function ownAnswers(content: Library, lang: Lang, question: string): readonly OwnAnswer[] {
  if (!content.laid?.length) return [];
  const asked = wordsOfQuestion(question).filter(saysSomething);
  return ownTexts(content, lang)
    .filter(({ words }) => asked.some((word) => word.length >= leastTelling && holds(words, word)))
    .filter(({ words, names }) => asked.every((word) => holds(words, word) || holds(names, word)))
    .map(({ guide, part }) => ({ guide, part, askedIn: lang }));
}

/** At least one word of the question is so long. */
const leastTelling = 4;

function saysSomething(word: string): boolean {
  return (word.length > 2 || /\d/.test(word)) && !isSmallWord(word);
}

/** As it is, or with an ending more or less. */
function holds(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length <= leastTelling) return false;
  return [...words].some((one) => {
    const [short, long] = one.length < word.length ? [one, word] : [word, one];
    return short.length > leastTelling && long.length - short.length <= longestEnding && long.startsWith(short);
  });
}
const longestEnding = 3;

function ownTexts(content: Library, lang: Lang): readonly OwnText[] {
  const byLang = textsOfLibrary.get(content) ?? new Map<Lang, readonly OwnText[]>();
  textsOfLibrary.set(content, byLang);
  const texts = byLang.get(lang) ?? content.guides(lang).flatMap((guide) => ownTextsOf(guide, content));
  byLang.set(lang, texts);
  return texts;
}

function ownTextsOf(guide: Guide, content: Library): readonly OwnText[] {
  return guide.parts.flatMap((part) => {
    const blocks = part.blocks.filter(({ localFor }) => localFor !== undefined);
    const facts = factsOf(content, [part.summary, ...part.blocks]).filter(({ localFor }) => localFor !== undefined);
    if (blocks.length === 0 && facts.length === 0) return [];
    const said = [plainText(blocks), ...facts.map(({ id }) => `{{${id}}}`)].join('\n');
    const names = [guide.title, part.title, ...part.words].join('\n');
    const words = new Set(wordsOf(fillFacts(said, content, guide.lang)));
    return [{ guide, part, words, names: new Set(wordsOf(names)) }];
  });
}
