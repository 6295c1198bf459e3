/** Words that mean the same to a citizen, as terms: every word of a group stands for the group. */
import { wordsOf } from './words-of-text.ts';

export type WordGroups = {
  /** The groups of a word, by its plain form. */
  readonly ofWord: (word: string) => readonly string[];
  /** The groups of the expressions of several words that stand in a row of words, such as “nieuwe gsm”. */
  readonly inRow: (words: readonly string[]) => readonly string[];
  /** Every single word of every group. */
  readonly words: readonly string[];
};

type Expression = { readonly words: readonly string[]; readonly groups: string[] };

export function wordGroups(groups: readonly (readonly string[])[]): WordGroups {
  const single = new Map<string, string[]>();
  const byFirst = new Map<string, Expression[]>();
  for (const [index, group] of groups.entries()) {
    for (const entry of group) {
      const parts = wordsOf(entry);
      const known = parts.length > 1 ? expressionOf(byFirst, parts).groups : atKey(single, parts.join(' '));
      known.push(`§${index}`);
    }
  }
  // The shortest first, as they are met in a row of words.
  for (const known of byFirst.values()) known.sort((one, other) => one.words.length - other.words.length);
  return {
    ofWord: (word) => single.get(word) ?? [],
    inRow: (words) => [...expressionsIn(words, byFirst)].flatMap((expression) => expression.groups),
    words: [...single.keys()],
  };
}

function atKey<Row>(map: Map<string, Row[]>, key: string): Row[] {
  const known = map.get(key) ?? [];
  map.set(key, known);
  return known;
}

function expressionOf(byFirst: Map<string, Expression[]>, words: readonly string[]): Expression {
  const known = atKey(byFirst, words[0] ?? '');
  const before = known.find((one) => one.words.join(' ') === words.join(' '));
  if (before) return before;
  const made = { words, groups: [] };
  known.push(made);
  return made;
}

/** The expressions that stand in a row of words, once each. Few words begin one, so only there is looked further. */
function expressionsIn(
  words: readonly string[],
  byFirst: ReadonlyMap<string, readonly Expression[]>,
): ReadonlySet<Expression> {
  const found = new Set<Expression>();
  for (const [from, first] of words.entries()) {
    for (const expression of byFirst.get(first) ?? []) {
      if (expression.words.every((word, place) => words[from + place] === word)) found.add(expression);
    }
  }
  return found;
}
