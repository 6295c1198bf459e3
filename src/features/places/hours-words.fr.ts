/** When a place is open, in French. */
import type { Translation } from '#shared/words/catalogue.ts';
import { clockTime } from './clock-time.ts';
import type { nl } from './hours-words.nl.ts';

const at = (minutes: number) => clockTime('fr', minutes);

export const fr: Translation<typeof nl> = {
  open: {
    now: 'ouvert maintenant',
    closed: 'fermé maintenant',
    allDayClosed: 'fermé',
    always: 'ouvert jour et nuit',
    until: (minutes: number) => `jusqu’à ${at(minutes)}`,
    untilTomorrow: (minutes: number) => `jusqu’à demain à ${at(minutes)}`,
    opensToday: (minutes: number) => `ouvre aujourd’hui à ${at(minutes)}`,
    opensTomorrow: (minutes: number) => `ouvre demain à ${at(minutes)}`,
    opensOn: (day: string, minutes: number) => `ouvre ${day} à ${at(minutes)}`,
    between: (from: number, to: number) => `${at(from)} à ${at(to)}`,
    next: (when: string) => `Ensuite : ${when}`,
    holidays: 'Les jours fériés, cela peut être différent.',
  },
  day: {
    monday: 'lundi',
    tuesday: 'mardi',
    wednesday: 'mercredi',
    thursday: 'jeudi',
    friday: 'vendredi',
    saturday: 'samedi',
    sunday: 'dimanche',
  },
};
