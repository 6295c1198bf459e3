/** The words of brevets. */
import { catalogue } from '#shared/words/catalogue.ts';
import { fr } from './words.fr.ts';
import { nl } from './words.nl.ts';

export const words = catalogue(nl, { fr });

/** The name of a level; levels that a town adds keep their own. */
export function levelName(lang: 'nl' | 'fr', level: string): string {
  const known: Readonly<Record<string, string>> = words(lang).level;
  return known[level] ?? level;
}
