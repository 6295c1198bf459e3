/** The words of the sheet that a citizen takes home, in the four languages that citizens read. */
import { citizenCatalogue } from '#shared/words/catalogue.ts';
import { de } from './take-home-words.de.ts';
import { en } from './take-home-words.en.ts';
import { fr } from './take-home-words.fr.ts';
import { nl } from './take-home-words.nl.ts';

export const takeHomeWords = citizenCatalogue(nl, { fr, de, en });
