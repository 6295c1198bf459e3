/** The words of the list of forms and pages, in every language. */
import { catalogue } from '#shared/words/catalogue.ts';
import { fr } from './words.fr.ts';
import { nl } from './words.nl.ts';

export const words = catalogue(nl, { fr });
