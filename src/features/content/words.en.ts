/** The words around content, in English. */
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

export const en: Translation<typeof nl> = {
  may: { yes: 'You may', no: 'You may not', instead: 'Not able to do it alone?' },
  video: { captions: 'Captions', watch: (title: string) => `Watch the film: ${title}`, read: 'Read what is said' },
  localFor: (name) => `Only for ${name}`,
  sources: {
    title: 'Sources',
    seenIn: (yearOrMonth: string) => `seen in ${yearOrMonth}`,
    seenOn: (day: string) => `seen on ${day}`,
    confirmed: (day: string) => `checked on ${day}`,
    press: 'not an official source',
    toCheck: 'still to check',
  },
};
