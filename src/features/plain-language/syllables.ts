/** Counts the syllables of a word, as readability formulas ask: by its groups of vowels, with the rules of its language. */
import type { CitizenLang } from '#shared/words/catalogue.ts';

/** The sounds of a language that are written with vowels, the longest first; a sign on a vowel begins a new sound. */
const sounds: Readonly<Record<CitizenLang, RegExp>> = {
  nl: /aai|aau|eeu|ieu|oei|ooi|aa|ae|ai|au|ee|ei|eu|ie|ij|oe|oi|oo|ou|ui|uu|ey|[aeiouyáéíóúàèëïöüêôûî]/g,
  fr: /eaux?|œu|oeu|oui|ouï|ieu|ail|eil|ai|aî|au|ei|eu|oi|oî|ou|où|oû|ui|ie|io|ia|oe|[aeiouyàâéèêëîïôùûüœæ]/g,
  de: /aa|ee|oo|ie|ei|ai|au|äu|eu|ey|[aeiouyäöüéà]/g,
  en: /[aeiouy]+/g,
};

/** At least one: a number or a name of consonants is read as something. */
export function syllables(word: string, lang: CitizenLang): number {
  const small = word.toLowerCase();
  // The u of qui and guide is not heard.
  const plain = lang === 'fr' ? small.replace(/qu|gu(?=[eéèêi])/g, 'g') : small;
  return Math.max(1, plain.match(sounds[lang])?.length ?? 0) - silent(plain, lang);
}

/** A last e that is not heard, where the word has another vowel. */
function silent(word: string, lang: CitizenLang): number {
  const count = word.match(sounds[lang])?.length ?? 0;
  if (count < 2) return 0;
  if (lang === 'fr') return /[^aeiouyàâéèêëîïôùûü]es?$/.test(word) ? 1 : 0;
  if (lang === 'en') return /[^aeiouyl]e$|[^aeiouydt]ed$|[aeiouy]le$/.test(word) ? 1 : 0;
  return 0;
}
