/** Takes a text apart into plain words, the same way for guides and for what someone types. */

/** The dictionary of PostgreSQL that knows the forms of words in a language, and which words say nothing. */
const dictionaries: Readonly<Record<string, string>> = {
  nl: 'dutch_stem',
  fr: 'french_stem',
  de: 'german_stem',
  en: 'english_stem',
};

/** Languages without a dictionary are searched word by word. */
export function dictionaryOf(lang: string): string {
  return dictionaries[lang] ?? 'simple';
}

/** Words that the dictionary takes for empty, but that say much in a question: “geen gsm”. */
const telling: Readonly<Record<string, readonly string[]>> = {
  nl: ['geen', 'zonder'],
  fr: ['sans'],
  de: ['kein', 'keine', 'ohne'],
  en: ['no', 'without'],
};

export function tellingWords(lang: string): readonly string[] {
  return telling[lang] ?? [];
}

const longestQuestion = 200;

/** What French puts before a vowel says nothing: “j'ai” is ai, “l'eBox” is ebox. */
const elision = /(^|[^\p{L}])(?:j|l|d|n|s|c|m|t|qu)['’](?=\p{L})/giu;

/** Small letters without accents: “Financiën” is financien, and “foto's” is fotos, “weiß” is weiss. */
export function plain(text: string): string {
  return text
    .replaceAll(elision, '$1')
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

/** The words of a text in their order: “tax-on-web” is three. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}€@]+/gu) ?? [];
}

/** Words that a hyphen ties together, as one: “e-box” is also ebox. */
export function tiedWords(text: string): readonly string[] {
  const tied = plain(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return tied.map((word) => word.replaceAll('-', ''));
}

/** What someone typed, no longer than a question needs to be. */
export function wordsOfQuestion(text: string): readonly string[] {
  return wordsOf(text.slice(0, longestQuestion)).slice(0, 24);
}
