/** Finds what a town or network wrote over the guides itself: those few texts are looked through in memory. */
import {
  type Block,
  type CitizenPage,
  factsOf,
  fillFacts,
  type Guide,
  type GuidePart,
  type Library,
  plainText,
} from '#features/content/index.ts';
import type { CitizenLang, Lang } from '#shared/words/catalogue.ts';
import { isSmallWord } from './language-of-question.ts';
import { wordsOf, wordsOfQuestion } from './words-of-text.ts';

export type OwnAnswer = { readonly guide: Guide; readonly part: GuidePart; readonly askedIn: CitizenLang };
type OwnText<Of> = {
  readonly of: Of;
  /** What the town says there. */
  readonly words: ReadonlySet<string>;
  /** What the guide and the part are called, by everyone. */
  readonly names: ReadonlySet<string>;
};
type OwnPart = Omit<OwnAnswer, 'askedIn'>;

/** The parts whose own text holds what was asked: every word that says something, if not in the name of the part. */
export function ownAnswers(content: Library, lang: Lang, question: string): readonly OwnAnswer[] {
  return thatHold(question, ownParts(content, lang)).map((one) => ({ ...one, askedIn: lang }));
}

/** The citizens' pages whose own text holds what was asked. */
export function ownPages(content: Library, lang: CitizenLang, question: string): readonly CitizenPage[] {
  return thatHold(question, ownTextsOfPages(content, lang));
}

function thatHold<Of>(question: string, texts: readonly OwnText<Of>[]): readonly Of[] {
  if (texts.length === 0) return [];
  const asked = wordsOfQuestion(question).filter(saysSomething);
  return texts
    .filter(({ words }) => asked.some((word) => word.length >= leastTelling && holds(words, word)))
    .filter(({ words, names }) => asked.every((word) => holds(words, word) || holds(names, word)))
    .map(({ of }) => of);
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

const ownParts = onceForLibrary<Lang, OwnPart>((content, lang) =>
  content.guides(lang).flatMap((guide) =>
    guide.parts.flatMap((part) => {
      const said = ownWords(content, guide.lang, part.blocks, part.summary);
      const names = [guide.title, part.title, ...part.words].join('\n');
      return said ? [{ of: { guide, part }, words: said, names: new Set(wordsOf(names)) }] : [];
    }),
  ),
);

const ownTextsOfPages = onceForLibrary<CitizenLang, CitizenPage>((content, lang) =>
  content.citizenPages(lang).flatMap((page) => {
    const said = ownWords(content, page.lang, page.blocks, page.lead, ...page.needs);
    return said ? [{ of: page, words: said, names: new Set(wordsOf(page.title)) }] : [];
  }),
);

/** Made at the first question and kept with the library, which is another one after each change. */
function onceForLibrary<L extends string, Of>(make: (content: Library, lang: L) => readonly OwnText<Of>[]) {
  const kept = new WeakMap<Library, Map<L, readonly OwnText<Of>[]>>();
  return (content: Library, lang: L): readonly OwnText<Of>[] => {
    if (!content.laid?.length) return [];
    const byLang = kept.get(content) ?? new Map<L, readonly OwnText<Of>[]>();
    kept.set(content, byLang);
    const texts = byLang.get(lang) ?? make(content, lang);
    byLang.set(lang, texts);
    return texts;
  };
}

/** What the town says in blocks of its own, and in facts of its own; undefined where it says nothing. */
function ownWords(
  content: Library,
  lang: string,
  blocks: readonly Block[],
  ...lines: readonly string[]
): ReadonlySet<string> | undefined {
  const own = blocks.filter(({ localFor }) => localFor !== undefined);
  const facts = factsOf(content, [...lines, ...blocks]).filter(({ localFor }) => localFor !== undefined);
  if (own.length === 0 && facts.length === 0) return undefined;
  const said = [plainText(own), ...facts.map(({ id }) => `{{${id}}}`)].join('\n');
  return new Set(wordsOf(fillFacts(said, content, lang)));
}
