/** Takes a text of content apart into the sentences and words that a reader sees. */
import type { CitizenLang } from '#shared/words/catalogue.ts';

export type Sentence = { readonly text: string; readonly words: readonly string[] };

/** A point after these ends no sentence. */
const shortened: Readonly<Record<CitizenLang, readonly string[]>> = {
  nl: [
    'bv',
    'bijv',
    'enz',
    'nr',
    'tel',
    'o.a',
    'd.w.z',
    'm.a.w',
    'max',
    'min',
    'blz',
    'art',
    'ca',
    'mevr',
    'dhr',
    'st',
  ],
  fr: ['p.ex', 'ex', 'etc', 'n°', 'tél', 'max', 'min', 'art', 'env', 'mme', 'm', 'c.-à-d', 'st'],
  de: ['z.b', 'bzw', 'usw', 'nr', 'tel', 'd.h', 'u.a', 'max', 'min', 'art', 'ca', 'str', 'evtl'],
  en: ['e.g', 'i.e', 'etc', 'no', 'tel', 'max', 'min', 'art', 'mr', 'mrs', 'ms', 'st'],
};

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.,@/-]*[\p{L}\p{N}])?/gu;

/** The sentences of Markdown, facts filled in. Each line of a list and each heading is one by itself. */
export function sentencesOf(markdown: string, lang: CitizenLang): readonly Sentence[] {
  const plain = markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '\n')
    .replace(/[*_`]+/g, '');
  return plain
    .split(/\n\s*\n|\n(?=\s*$)|\n{2,}/)
    .flatMap((piece) => inPiece(piece.replaceAll(/\s+/g, ' ').trim(), lang));
}

function inPiece(text: string, lang: CitizenLang): readonly Sentence[] {
  const found: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?…]+(?:\s?["”’»)])*\s+(?=["“‘«(]?\s?[\p{Lu}\p{N}])/gu)) {
    const before = /(\S+)$/.exec(text.slice(start, index))?.[1]?.toLowerCase() ?? '';
    if (mark.startsWith('.') && shortened[lang].includes(before.replace(/^[("“«]/, ''))) continue;
    found.push(text.slice(start, index + mark.length));
    start = index + mark.length;
  }
  found.push(text.slice(start));
  return found.flatMap((sentence) => {
    const words = sentence.match(word) ?? [];
    return words.length > 0 ? [{ text: sentence.trim(), words }] : [];
  });
}
