/** The words of export, import and translation, in every language. */
import { catalogue } from '#shared/words/catalogue.ts';
import { fr } from './exchange-words.fr.ts';
import { nl } from './exchange-words.nl.ts';

export const exchangeWords = catalogue(nl, { fr });
