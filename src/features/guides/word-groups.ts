/** Words that mean the same to a citizen, as terms: every word of a group stands for the group. */
import { wordsOf } from './words-of-text.ts';

export type WordGroups = {
  /** The groups of a word, by its plain form. */
  readonly ofWord: (word: string) => readonly string[];
  /** The groups of the expressions of two to five words that stand in a row of words, such as “nieuwe gsm”. */
  readonly inRow: (words: readonly string[]) => readonly string[];
  /** Every single word of every group. */
  readonly words: readonly string[];
};

const longestExpression = 5;

export function wordGroups(groups: readonly (readonly string[])[]): WordGroups {
  const single = new Map<string, string[]>();
  const rows = new Map<string, string[]>();
  for (const [index, group] of groups.entries()) {
    for (const entry of group) {
      const parts = wordsOf(entry);
      const known = parts.length > 1 ? rows : single;
      const key = parts.join(' ');
      known.set(key, [...(known.get(key) ?? []), `§${index}`]);
    }
  }
  return {
    ofWord: (word) => single.get(word) ?? [],
    inRow: (words) => [...expressionsIn(words)].flatMap((expression) => rows.get(expression) ?? []),
    words: [...single.keys()],
  };
}

/** Every row of two to five words, once each. */
function expressionsIn(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let length = 2; length <= longestExpression && from + length <= words.length; length++) {
      found.add(words.slice(from, from + length).join(' '));
    }
  }
  return found;
}
