/** The words that say that a town or a network says something itself. */
import { wordsFor } from './inline-html.ts';

/** “Eigen aan Zilverbeke”, in the language of the document. */
export function localMark(name: string, lang: string): string {
  return wordsFor(lang).localFor(name);
}
