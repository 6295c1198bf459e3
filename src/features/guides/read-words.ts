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

export function readWords(texts: readonly Fields[]): readonly ReadFields[] {
  const known = new Map<string, ReadText>();
  const read = (text: string): ReadText => {
    const before = known.get(text);
    if (before) return before;
    const words = wordsOf(text);
    const tied = tiedWords(text);
    const made = { words, all: tied.length === 0 ? words : [...words, ...tied] };
    known.set(text, made);
    return made;
  };
  return texts.map(({ guide, part, fields, names, aliases }) => ({
    guide,
    part,
    fields: fields.map(({ text, weight, whole = false }) => ({ text: read(text), weight, whole })),
    names: names.map(read),
    aliases: aliases.map(read),
  }));
}
