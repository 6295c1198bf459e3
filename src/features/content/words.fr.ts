/** The words around content, in French. */
import type { Translation } from '#shared/words/catalogue.ts';
import type { nl } from './words.nl.ts';

export const fr: Translation<typeof nl> = {
  may: { yes: 'Vous pouvez', no: 'Vous ne pouvez pas', instead: 'La personne n’y arrive pas seule ?' },
  video: {
    captions: 'Sous-titres',
    watch: (title: string) => `Regarder le film : ${title}`,
    read: 'Lire ce qui est dit',
  },
  localFor: (name) => `Propre à ${name}`,
  sources: {
    title: 'Sources',
    seenIn: (yearOrMonth: string) => `vu en ${yearOrMonth}`,
    seenOn: (day: string) => `vu le ${day}`,
    confirmed: (day: string) => `vérifié le ${day}`,
    press: 'source non officielle',
    toCheck: 'à vérifier',
  },
};
