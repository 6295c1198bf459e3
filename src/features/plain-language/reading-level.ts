/** How hard a text is to read: the length of its sentences beside a limit, and a formula of its language. */
import type { CitizenLang } from '#shared/words/catalogue.ts';
import type { Sentence } from './sentences.ts';
import { syllables } from './syllables.ts';

/** B1 for who works at a counter, A2 for citizens. */
export type Level = 'A2' | 'B1';

/**
 * Words a sentence: what it may have at most, and on average. Guidance says ten on average and fifteen at most for B1 in
 * Dutch, sixteen to twenty at most in plain French, twelve at most in easy French (FALC): see docs/decisions/0026.
 */
export const sentenceLimits: Readonly<Record<Level, { readonly most: number; readonly mean: number }>> = {
  A2: { most: 13, mean: 10 },
  B1: { most: 20, mean: 15 },
};

/** Letters of a word, parts between hyphens counted alone. Compounds make words longer in Dutch and German: our own choice. */
export const longestWord: Readonly<Record<Level, Readonly<Record<CitizenLang, number>>>> = {
  A2: { nl: 18, fr: 16, de: 22, en: 15 },
  B1: { nl: 22, fr: 18, de: 26, en: 17 },
};

/**
 * From 0 (very hard) to 100 (very easy), by words a sentence and syllables a word: Flesch 1948 (en), Douma 1960 (nl),
 * Kandel and Moles 1958 (fr), Amstad 1978 (de). Each counts in its own language; scores of two languages say nothing of
 * each other.
 */
const formulas: Readonly<Record<CitizenLang, (sentence: number, word: number) => number>> = {
  nl: (sentence, word) => 206.84 - 0.93 * sentence - 77 * word,
  fr: (sentence, word) => 207 - 1.015 * sentence - 73.6 * word,
  de: (sentence, word) => 180 - sentence - 58.5 * word,
  en: (sentence, word) => 206.835 - 1.015 * sentence - 84.6 * word,
};

/** A formula says nothing of a text with fewer words than this. */
const leastWords = 60;

export type Reading = {
  readonly sentences: number;
  readonly words: number;
  /** Words a sentence. */
  readonly mean: number;
  /** Undefined for a short text. */
  readonly ease: number | undefined;
};

export function readingOf(sentences: readonly Sentence[], lang: CitizenLang): Reading {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return { sentences: 0, words: 0, mean: 0, ease: undefined };
  const mean = words.length / sentences.length;
  const sounds = words.reduce((sum, word) => sum + syllables(word, lang), 0);
  const ease = Math.max(0, Math.min(100, formulas[lang](mean, sounds / words.length)));
  return { sentences: sentences.length, words: words.length, mean, ease: words.length < leastWords ? undefined : ease };
}

/** Douma's own bands, rounded to three that say something to who writes. */
export function easeBand(ease: number): 'easy' | 'middle' | 'hard' {
  return ease >= 70 ? 'easy' : ease >= 50 ? 'middle' : 'hard';
}
