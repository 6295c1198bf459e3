/** The words around content, in German. */
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

export const de: Translation<typeof nl> = {
  may: { yes: 'Das dürfen Sie', no: 'Das dürfen Sie nicht', instead: 'Klappt es nicht allein?' },
  video: { captions: 'Untertitel', watch: (title: string) => `Film ansehen: ${title}`, read: 'Lesen, was gesagt wird' },
  localFor: (name) => `Nur für ${name}`,
  sources: {
    title: 'Quellen',
    seenIn: (yearOrMonth: string) => `gesehen ${/^\d/.test(yearOrMonth) ? '' : 'im '}${yearOrMonth}`,
    seenOn: (day: string) => `gesehen am ${day}`,
    confirmed: (day: string) => `geprüft am ${day}`,
    press: 'keine amtliche Quelle',
    toCheck: 'noch zu prüfen',
  },
};
