/** The words of the checks that help a writer, in every language. */
import { catalogue } from '#shared/words/catalogue.ts';
import { fr } from './check-words.fr.ts';
import { nl } from './check-words.nl.ts';

export const checkWords = catalogue(nl, { fr });
