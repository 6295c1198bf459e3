/** Finds the guide, or the part of one, that answers a question in a citizen's words. */
import type { Guide, GuidePart, Library } from '#features/content/index.ts';
import type { Db } from '#shared/database/database.ts';
import { searchLanguage } from './index-guides.ts';
import { findGuides } from './queries.ts';
import { type WordGroups, wordGroups } from './word-groups.ts';
import { dictionaryOf, tellingWords, tiedWords, wordsOfQuestion } from './words-of-text.ts';

/** A guide, or one of its parts. */
export type Answer = { readonly guide: Guide; readonly part: GuidePart | undefined; readonly score: number };

const groupsOfLibrary = new WeakMap<Library, Map<string, WordGroups>>();

function groupsFor(content: Library, lang: string): WordGroups {
  const byLang = groupsOfLibrary.get(content) ?? new Map<string, WordGroups>();
  groupsOfLibrary.set(content, byLang);
  const groups = byLang.get(lang) ?? wordGroups(content.words(lang));
  byLang.set(lang, groups);
  return groups;
}

/** So many answers are always shown; further ones only when they say at least this share of what the best one says. */
const alwaysShown = 3;
const worthShowing = 0.5;
const mostShown = 6;

/** The best answers, best first; at most six, none for a question without words. One statement. */
export async function search(db: Db, content: Library, lang: string, question: string): Promise<readonly Answer[]> {
  const words = wordsOfQuestion(question);
  if (words.length === 0) return [];
  const inLang = searchLanguage(content, lang);
  const groups = groupsFor(content, inLang);
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  const found = await findGuides(db, {
    lang: inLang,
    dictionary: dictionaryOf(inLang),
    telling: tellingWords(inLang),
    words,
    joined: [...tiedWords(question), ...pairs, words.join('')],
    terms: [`=${words.join(' ')}`, ...groups.inRow(words)],
  });
  const enough = (found[0]?.score ?? 0) * worthShowing;
  const shown = found.slice(0, mostShown).filter(({ score }, index) => index < alwaysShown || score >= enough);
  return shown.flatMap(({ guide: guideId, part: partId, score }) => {
    const guide = content.guide(guideId, inLang);
    const part = guide?.parts.find(({ id }) => id === partId);
    return guide && (partId === '' || part) ? [{ guide, part, score }] : [];
  });
}
