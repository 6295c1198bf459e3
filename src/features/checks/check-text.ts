/** Checks one text: what makes it hard to read, and what is not in it yet. It helps who writes, and stops nobody. */
import { fillFacts, type Library } from '#features/content/index.ts';
import type { EditableKind, Place, TypedDocument } from '#features/manuscript/index.ts';
import {
  type HardWord,
  hardWordsIn,
  type Level,
  longestWord,
  type Reading,
  readingOf,
  type Sentence,
  sentenceLimits,
  sentencesOf,
} from '#features/plain-language/index.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { textsToCheck } from './checked-texts.ts';
import { type Unmarked, unmarkedTouches } from './touch-words.ts';

/** `field`: where in the form it stands. */
type At = { readonly place: Place; readonly field: string };

/** Citizens read at A2, who works at a counter at B1. */
function levelOf(kind: EditableKind): Level {
  return kind === 'citizen-page' ? 'A2' : 'B1';
}

export type Finding = At &
  (
    | { readonly kind: 'long-sentence'; readonly sentence: string; readonly words: number; readonly most: number }
    | ({ readonly kind: 'hard-word'; readonly sentence: string } & HardWord)
    | { readonly kind: 'long-word'; readonly word: string }
    | { readonly kind: 'no-alt' }
    | { readonly kind: 'thin-alt' }
    | { readonly kind: 'no-captions' }
    | ({ readonly kind: 'no-touch' } & Unmarked)
  );
export type FindingKind = Finding['kind'];

export type Checked = { readonly level: Level; readonly reading: Reading; readonly findings: readonly Finding[] };

/** An alternative text says what there is to see: that takes at least so many words. */
const leastAltWords = 3;

export function checkText(
  { kind, lang }: { readonly kind: EditableKind; readonly lang: CitizenLang },
  typed: TypedDocument,
  library: Pick<Library, 'fact' | 'guide' | 'citizenPage'>,
): Checked {
  const level = levelOf(kind);
  const findings: Finding[] = [];
  const all: Sentence[] = [];
  const longSeen = new Set<string>();
  for (const { text, ...at } of textsToCheck(kind, typed)) {
    for (const sentence of sentencesOf(fillFacts(text, library, lang), lang)) {
      all.push(sentence);
      const { words } = sentence;
      const { most } = sentenceLimits[level];
      if (words.length > most)
        findings.push({ kind: 'long-sentence', sentence: sentence.text, words: words.length, most, ...at });
      for (const hard of hardWordsIn(sentence.text, lang))
        findings.push({ kind: 'hard-word', sentence: sentence.text, ...hard, ...at });
      for (const word of words.filter((one) => isLong(one, longestWord[level][lang]) && !longSeen.has(one))) {
        longSeen.add(word);
        findings.push({ kind: 'long-word', word, ...at });
      }
    }
  }
  return { level, reading: readingOf(all, lang), findings: [...findings, ...inBlocks(typed, lang)] };
}

/** Addresses and numbers are no words; of a word with hyphens each part counts by itself. */
function isLong(word: string, most: number): boolean {
  return !/[@/.\d]/.test(word) && word.split(/[-’']/).some((part) => part.length > most);
}

function inBlocks({ blocks }: TypedDocument, lang: CitizenLang): readonly Finding[] {
  return blocks.flatMap((block, at): readonly Finding[] => {
    const here = (field: string): At => ({
      place: { kind: 'block', block: block.kind, number: at + 1 },
      field: `b${at}.${field}`,
    });
    const { alt = '', caption = '', captions = '' } = block.fields;
    switch (block.kind) {
      case 'figure':
        if (alt.trim() === '') return [{ kind: 'no-alt', ...here('alt') }];
        return alt.trim() === caption.trim() || alt.trim().split(/\s+/).length < leastAltWords
          ? [{ kind: 'thin-alt', ...here('alt') }]
          : [];
      case 'video':
        return captions.trim() === '' ? [{ kind: 'no-captions', ...here('captions') }] : [];
      default:
        return unmarkedTouches(block, lang).map((found) => ({ kind: 'no-touch', ...found, ...here('title') }));
    }
  });
}
