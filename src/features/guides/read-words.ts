/** The texts that are searched, taken apart into words: each different text once, for many parts share some. */
import type { Fields } from './searched-texts.ts';
import { tiedWords, wordsOf } from './words-of-text.ts';

export type ReadText = {
  readonly words: readonly string[];
  /** Also those that hyphens tie together. */
  readonly all: readonly string[];
};

export type ReadField = { readonly text: ReadText; readonly weight: number; readonly whole: boolean };

export type ReadFields = {
  readonly guide: string;
  readonly part: string;
  readonly fields: readonly ReadField[];
  readonly names: readonly ReadText[];
  readonly aliases: readonly ReadText[];
};

/** Texts that were taken apart before. */
export type KnownTexts = ReadonlyMap<string, ReadText>;

/** @returns also what to give along the next time */
export function readWords(
  texts: readonly Fields[],
  before: KnownTexts = new Map(),
): { readonly read: readonly ReadFields[]; readonly known: KnownTexts } {
  const known = new Map<string, ReadText>();
  const read = (text: string): ReadText => {
    const made = known.get(text) ?? before.get(text) ?? takenApart(text);
    known.set(text, made);
    return made;
  };
  const all = texts.map(({ guide, part, fields, names, aliases }) => ({
    guide,
    part,
    fields: fields.map(({ text, weight, whole = false }) => ({ text: read(text), weight, whole })),
    names: names.map(read),
    aliases: aliases.map(read),
  }));
  return { read: all, known };
}

function takenApart(text: string): ReadText {
  const words = wordsOf(text);
  const tied = tiedWords(text);
  return { words, all: tied.length === 0 ? words : [...words, ...tied] };
}
