/** What must be written so that the stored index of a language becomes the one that was just made: as little as can be. */
import { isDeepStrictEqual } from 'node:util';
import type { SearchDocument, SearchIndex, SearchTerm, SearchWord } from './search-index.ts';

type Difference<Row> = {
  /** Rows that go, also those that come back changed. */
  readonly gone: readonly Row[];
  readonly come: readonly Row[];
};

export type IndexDifference = {
  readonly documents: Difference<SearchDocument>;
  readonly terms: Difference<SearchTerm>;
  readonly words: Difference<SearchWord>;
};

export function indexDifference(stored: SearchIndex, made: SearchIndex): IndexDifference {
  return {
    documents: differenceOf(stored.documents, made.documents, ({ id }) => [`${id}`, 0], isDeepStrictEqual),
    terms: differenceOf(stored.terms, made.terms, ({ term, document }) => [term, document], sameWeight),
    words: differenceOf(stored.words, made.words, ({ word }) => [word, 0], sameWord),
  };
}

/** The database keeps weights as single floats. */
function sameWeight(one: SearchTerm, other: SearchTerm): boolean {
  return Math.fround(one.weight) === Math.fround(other.weight);
}

function sameWord(one: SearchWord, other: SearchWord): boolean {
  return (
    one.stem === other.stem &&
    one.terms.length === other.terms.length &&
    one.terms.every((term, place) => term === other.terms[place])
  );
}

/** @param keyOf what names a row, in two pieces: there are tens of thousands, and gluing takes longer than looking up */
function differenceOf<Row>(
  stored: readonly Row[],
  made: readonly Row[],
  keyOf: (row: Row) => readonly [string, number],
  same: (one: Row, other: Row) => boolean,
): Difference<Row> {
  const left = new Map<string, Map<number, Row>>();
  for (const row of stored) {
    const [name, number] = keyOf(row);
    const known = left.get(name);
    if (known) known.set(number, row);
    else left.set(name, new Map([[number, row]]));
  }
  const gone: Row[] = [];
  const come: Row[] = [];
  for (const row of made) {
    const [name, number] = keyOf(row);
    const known = left.get(name);
    const before = known?.get(number);
    known?.delete(number);
    if (before && same(before, row)) continue;
    if (before) gone.push(before);
    come.push(row);
  }
  return { gone: [...gone, ...[...left.values()].flatMap((rows) => [...rows.values()])], come };
}
