/** Finds the guide, or the part of one, that answers a question in a citizen's words. */
import type { CitizenPage, Guide, GuidePart, Library } from '#features/content/index.ts';
import type { Db } from '#shared/database/database.ts';
import type { CitizenLang, Lang } from '#shared/words/catalogue.ts';
import { everydayWords } from './everyday-words.ts';
import { isSmallWord, languageOfQuestion } from './language-of-question.ts';
import { type OwnAnswer, ownAnswers, ownPages } from './own-words.ts';
import { type Found, findGuides } from './queries.ts';
import { type WordGroups, wordGroups } from './word-groups.ts';
import { dictionaryOf, tellingWords, tiedWords, wordsOfQuestion } from './words-of-text.ts';

/** A guide, or one of its parts, in the language of who searches; `askedIn` is the language of the question. */
export type Answer = {
  readonly guide: Guide;
  readonly part: GuidePart | undefined;
  readonly score: number;
  readonly askedIn: CitizenLang;
};

const groupsOfLibrary = new WeakMap<Library, Map<string, WordGroups>>();

function groupsFor(content: Library, lang: string): WordGroups {
  // A town adds no words of its own.
  const shared = content.under ?? content;
  const byLang = groupsOfLibrary.get(shared) ?? new Map<string, WordGroups>();
  groupsOfLibrary.set(shared, byLang);
  const groups = byLang.get(lang) ?? wordGroups(content.words(lang));
  byLang.set(lang, groups);
  return groups;
}

/** So many answers are always shown; further ones only when they say at least this share of what the best one says. */
const alwaysShown = 3;
const worthShowing = 0.5;
const mostShown = 6;
/** Among the first three at most so many of one guide: what is meant may be another one. */
const mostOfOneGuide = 2;
const mostOwn = 2;

/**
 * The best answers, best first; at most six, none for a question without words. A question in another of the four
 * languages is looked up in that one. One statement.
 */
export async function search(db: Db, content: Library, lang: Lang, question: string): Promise<readonly Answer[]> {
  const askedIn = languageOfQuestion(content, lang, question);
  const found = await find(db, content, askedIn, question);
  const enough = (found[0]?.score ?? 0) * worthShowing;
  const shown = notAllOfOneGuide(found)
    .slice(0, mostShown)
    .filter(({ score }, index) => index < alwaysShown || score >= enough);
  const answers = shown.flatMap(({ guide: guideId, part: partId, score }) => {
    const guide = content.guide(guideId, lang);
    const part = guide?.parts.find(({ id }) => id === partId);
    return guide && (partId === '' || part) ? [{ guide, part, score, askedIn }] : [];
  });
  return withOwn(answers, ownAnswers(content, lang, question));
}

/** What the town wrote itself is in no index: where its words say what was asked, it stands in the third place. */
function withOwn(answers: readonly Answer[], own: readonly OwnAnswer[]): readonly Answer[] {
  const first = answers.slice(0, alwaysShown - 1);
  const third = own
    .filter(({ part }) => !first.some((known) => known.part === part))
    .slice(0, mostOwn)
    .map((one): Answer => ({ ...one, score: 0 }));
  const rest = answers.slice(alwaysShown - 1).filter((known) => !third.some(({ part }) => part === known.part));
  return [...first, ...third, ...rest].slice(0, mostShown);
}

/** In the same order, but the third place goes to another guide than the first two share. */
function notAllOfOneGuide(found: readonly Found[]): readonly Found[] {
  const first: Found[] = [];
  const later: Found[] = [];
  for (const one of found) {
    const sameGuide = first.filter(({ guide }) => guide === one.guide).length;
    if (first.length < alwaysShown && sameGuide < mostOfOneGuide) first.push(one);
    else later.push(one);
  }
  return [...first, ...later];
}

/** For who reads citizens' pages: the guides that answer best, in the language that was chosen. One statement. */
export async function searchCitizenPages(
  db: Db,
  content: Library,
  lang: CitizenLang,
  question: string,
): Promise<readonly CitizenPage[]> {
  const found = await find(db, content, lang, question);
  const guides = [...new Set(found.map(({ guide }) => guide))];
  const pages = guides.flatMap((guide) => content.citizenPage(guide, lang) ?? []);
  const first = pages.slice(0, alwaysShown - 1);
  const own = ownPages(content, lang, question).slice(0, mostOwn);
  // One in a set: what stands there already stays where it is.
  return [...new Set([...first, ...own, ...pages])].slice(0, mostShown);
}

async function find(db: Db, content: Library, lang: CitizenLang, question: string): Promise<readonly Found[]> {
  const words = wordsOfQuestion(question);
  if (words.length === 0) return [];
  const groups = groupsFor(content, lang);
  return findGuides(db, {
    lang,
    dictionary: dictionaryOf(lang),
    telling: tellingWords(lang),
    everyday: everydayWords(lang),
    words,
    joined: joinedWords(question, words, lang),
    terms: [`=${words.join(' ')}`, ...groups.inRow(words)],
  });
}

/** Words that may have been meant as one, unless both say nothing: “met een” is not meteen, nor “est-ce” a word. */
function joinedWords(question: string, words: readonly string[], lang: CitizenLang): readonly string[] {
  const everyday = new Set(everydayWords(lang));
  const saysNothing = (word: string) => everyday.has(word) || isSmallWord(word);
  const pairs = words.slice(1).flatMap((word, index) => {
    const before = words[index] ?? '';
    return saysNothing(before) && saysNothing(word) ? [] : [`${before}${word}`];
  });
  return [...tiedWords(question).filter((word) => !saysNothing(word)), ...pairs, words.join('')];
}
