/** When a place is open, in the four languages that citizens read. */
import { citizenCatalogue } from '#shared/words/catalogue.ts';
import { de } from './hours-words.de.ts';
import { en } from './hours-words.en.ts';
import { fr } from './hours-words.fr.ts';
import { nl } from './hours-words.nl.ts';

export const hoursWords = citizenCatalogue(nl, { fr, de, en });
