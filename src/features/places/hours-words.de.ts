/** When a place is open, in German. */
import type { Translation } from '#shared/words/catalogue.ts';
import { clockTime } from './clock-time.ts';
import type { nl } from './hours-words.nl.ts';

const at = (minutes: number) => clockTime('de', minutes);

export const de: Translation<typeof nl> = {
  open: {
    now: 'jetzt offen',
    closed: 'jetzt geschlossen',
    allDayClosed: 'geschlossen',
    always: 'Tag und Nacht offen',
    until: (minutes: number) => `bis ${at(minutes)}`,
    untilTomorrow: (minutes: number) => `bis morgen um ${at(minutes)}`,
    opensToday: (minutes: number) => `öffnet heute um ${at(minutes)}`,
    opensTomorrow: (minutes: number) => `öffnet morgen um ${at(minutes)}`,
    opensOn: (day: string, minutes: number) => `öffnet am ${day} um ${at(minutes)}`,
    between: (from: number, to: number) => `${at(from)} bis ${at(to)}`,
    next: (when: string) => `Danach: ${when}`,
    holidays: 'An Feiertagen kann es anders sein.',
  },
  day: {
    monday: 'Montag',
    tuesday: 'Dienstag',
    wednesday: 'Mittwoch',
    thursday: 'Donnerstag',
    friday: 'Freitag',
    saturday: 'Samstag',
    sunday: 'Sonntag',
  },
};
