/** The words around what citizens read, in their four languages. */
import { citizenCatalogue } from '#shared/words/catalogue.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';
import { nl } from './words.nl.ts';

export const words = citizenCatalogue(nl, { fr, de, en });
