/** The words of handing in by anyone, in the four languages that citizens read. */
import { citizenCatalogue } from '#shared/words/catalogue.ts';
import { de } from './open-words.de.ts';
import { en } from './open-words.en.ts';
import { fr } from './open-words.fr.ts';
import { nl } from './open-words.nl.ts';

export const openWords = citizenCatalogue(nl, { fr, de, en });
