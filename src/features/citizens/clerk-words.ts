/** The words of the forms that clerks use: the sheet for the counter, the practice, the list of forms. */
import { catalogue } from '#shared/words/catalogue.ts';
import { fr } from './clerk-words.fr.ts';
import { nl } from './clerk-words.nl.ts';

export const clerkWords = catalogue(nl, { fr });
