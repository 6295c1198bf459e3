/** What the search index of one language holds: documents, their terms with weights, and the words that lead to terms. */
import { partsOfCompound } from './compound.ts';
import type { ReadField, ReadFields, ReadText } from './read-words.ts';
import type { WordGroups } from './word-groups.ts';

/** A guide, or with `part` one of its parts. */
export type SearchDocument = { readonly id: number; readonly guide: string; readonly part: string };
export type SearchTerm = { readonly term: string; readonly document: number; readonly weight: number };
export type SearchWord = { readonly word: string; readonly stem: string; readonly terms: readonly string[] };
export type SearchIndex = {
  readonly documents: readonly SearchDocument[];
  readonly terms: readonly SearchTerm[];
  readonly words: readonly SearchWord[];
};

/** How much less a word says through its group, or as a piece of a compound, than by itself. */
const throughGroup = 0.7;
const throughCompound = 0.5;
/** What it says that a question names the guide, or calls it as citizens do. */
const byName = 2;
const byAlias = 0.7;
/** From here on, saying a word more often adds little (the k of BM25). */
const saturation = 2;
/** So many documents a term leads to: enough to find the best eight among. */
const documentsOfTerm = 200;

/** How much rarity counts is the same until so many documents more: a new part then leaves the weights of all others. */
const stepOfDocuments = 25;
/** Documents are numbered by guide, so that a new part leaves the numbers of other guides. */
const mostPartsOfGuide = 1000;

/** Every different word of the texts and the groups, so that their stems can be asked for at once. */
export function vocabularyOf(texts: readonly ReadFields[], groups: WordGroups): readonly string[] {
  const found = new Set(groups.words);
  for (const { fields } of texts) {
    for (const { text } of fields) for (const word of text.all) found.add(word);
  }
  return [...found];
}

/** @param stems the stem of each word; words that say nothing, such as “de”, have none */
export function makeIndex(
  texts: readonly ReadFields[],
  groups: WordGroups,
  stems: ReadonlyMap<string, string>,
): SearchIndex {
  const said = [...stems].map(([word, stem]) => ({ word, stem, terms: termsOfWord(word, stem, groups, stems) }));
  const termsByWord = new Map(said.map(({ word, terms }) => [word, terms]));
  const guidesByStem = guidesNamedBy(texts, stems);
  const words = said.map(({ word, stem, terms }) => ({
    word,
    stem,
    terms: [...terms, ...(guidesByStem.get(stem) ?? [])],
  }));
  const counted = texts.map(({ guide, fields }) => {
    const counts = countTerms(fields, termsByWord, groups, stems);
    return new Map([...counts, [nameTerm(guide), byName], [aliasTerm(guide), byAlias]]);
  });
  const documents = numbered(texts);
  const rarity = rarities(counted);
  return {
    documents,
    terms: onlyTheBest(
      documents.flatMap(({ id }, place) =>
        [...(counted[place] ?? [])].map(([term, count]) => ({
          term,
          document: id,
          weight: (rarity(term) * count) / (count + saturation),
        })),
      ),
    ),
    words,
  };
}

/** By the ids of their guides, whatever those are called, and then in their order. */
function numbered(texts: readonly ReadFields[]): readonly SearchDocument[] {
  const guides = [...new Set(texts.map(({ guide }) => guide))].sort();
  const next = new Map(guides.map((guide, place) => [guide, place * mostPartsOfGuide]));
  return texts.map(({ guide, part }) => {
    const id = next.get(guide) ?? 0;
    next.set(guide, id + 1);
    return { id, guide, part };
  });
}

/** How much each term tells documents apart. */
function rarities(counted: readonly ReadonlyMap<string, number>[]): (term: string) => number {
  const documentsWith = new Map<string, number>();
  for (const counts of counted) {
    for (const term of counts.keys()) documentsWith.set(term, (documentsWith.get(term) ?? 0) + 1);
  }
  const documents = Math.ceil(counted.length / stepOfDocuments) * stepOfDocuments;
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const rarity = Math.min(...piecesOf(term).map((piece) => rarityOf(documentsWith.get(piece) ?? 1, documents)));
    known.set(term, rarity);
    return rarity;
  };
}

const nameTerm = (guide: string) => `@${guide}`;
const aliasTerm = (guide: string) => `~${guide}`;

/** In so large a part of the guides a word is too common to name one of them: “code” in “QR-codes”. */
const tooCommonToName = 0.2;

/** By the stem of a word: the guides that it names. Of a name of several words only those that are rare in guides. */
function guidesNamedBy(
  texts: readonly ReadFields[],
  stems: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const rare = rareWords(texts, stems);
  const add = ({ words, all }: ReadText, term: string) => {
    for (const word of all) {
      const stem = stems.get(word);
      if (stem === undefined || word.length <= 2) continue;
      if (words.length === 1 || !words.includes(word) || rare(stem))
        found.set(stem, (found.get(stem) ?? new Set()).add(term));
    }
  };
  for (const { guide, part, names, aliases } of texts) {
    if (part !== '') continue;
    for (const alias of aliases) add(alias, aliasTerm(guide));
    for (const name of names) add(name, nameTerm(guide));
  }
  return found;
}

function rareWords(texts: readonly ReadFields[], stems: ReadonlyMap<string, string>): (stem: string) => boolean {
  const guidesWith = new Map<string, Set<string>>();
  for (const { guide, fields } of texts) {
    for (const { text } of fields) {
      for (const word of text.words) {
        const stem = stems.get(word);
        if (stem !== undefined) guidesWith.set(stem, (guidesWith.get(stem) ?? new Set()).add(guide));
      }
    }
  }
  const guides = new Set(texts.map(({ guide }) => guide)).size;
  const most = Math.max(2, guides * tooCommonToName);
  return (stem) => (guidesWith.get(stem)?.size ?? 0) <= most;
}

/**
 * Of each term the documents that it says most about, so that a common word costs no more than a rare one when there
 * are thousands of parts; ordered by term, so that they stand together in the database.
 */
function onlyTheBest(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const byTerm = new Map<string, SearchTerm[]>();
  for (const term of terms) {
    const documents = byTerm.get(term.term);
    if (documents) documents.push(term);
    else byTerm.set(term.term, [term]);
  }
  return [...byTerm.values()].flatMap((documents) =>
    documents.length <= documentsOfTerm
      ? documents
      : documents.sort((one, other) => other.weight - one.weight).slice(0, documentsOfTerm),
  );
}

/** A pair tells documents apart no better than its commoner word: “mag wanneer” is rare, and says nothing. */
function piecesOf(term: string): readonly string[] {
  return term.startsWith('=') ? [term] : term.split(' ');
}

/** How much a term tells documents apart (the inverse document frequency of BM25). */
function rarityOf(documentsWith: number, documents: number): number {
  return Math.log(1 + (documents - documentsWith + 0.5) / (documentsWith + 0.5));
}

function termsOfWord(
  word: string,
  stem: string,
  groups: WordGroups,
  stems: ReadonlyMap<string, string>,
): readonly string[] {
  const pieces = partsOfCompound(word, (piece) => stems.has(piece));
  const ofPieces = pieces.flatMap((piece) => [stems.get(piece) ?? piece, ...groups.ofWord(piece)]);
  return [...new Set([stem, ...groups.ofWord(word), ...ofPieces])];
}

function countTerms(
  fields: readonly ReadField[],
  termsByWord: ReadonlyMap<string, readonly string[]>,
  groups: WordGroups,
  stems: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  for (const { text, weight, whole } of fields) {
    const { words } = text;
    for (const word of text.all) {
      for (const [index, term] of (termsByWord.get(word) ?? []).entries()) {
        add(term, index === 0 ? weight : weight * (term.startsWith('§') ? throughGroup : throughCompound));
      }
    }
    for (const term of groups.inRow(words)) add(term, weight * throughGroup);
    if (!whole) continue;
    add(`=${words.join(' ')}`, weight);
    for (const pair of pairsOf(words.flatMap((word) => stems.get(word) ?? []))) add(pair, weight);
  }
  return counts;
}

/** Two words that say something, one after the other. */
function pairsOf(stems: readonly string[]): readonly string[] {
  return stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`);
}
