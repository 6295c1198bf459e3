/** When a place is open, in English. */
import type { Translation } from '#shared/words/catalogue.ts';
import { clockTime } from './clock-time.ts';
import type { nl } from './hours-words.nl.ts';

const at = (minutes: number) => clockTime('en', minutes);

export const en: Translation<typeof nl> = {
  open: {
    now: 'open now',
    closed: 'closed now',
    allDayClosed: 'closed',
    always: 'open day and night',
    until: (minutes: number) => `until ${at(minutes)}`,
    untilTomorrow: (minutes: number) => `until tomorrow at ${at(minutes)}`,
    opensToday: (minutes: number) => `opens today at ${at(minutes)}`,
    opensTomorrow: (minutes: number) => `opens tomorrow at ${at(minutes)}`,
    opensOn: (day: string, minutes: number) => `opens on ${day} at ${at(minutes)}`,
    between: (from: number, to: number) => `${at(from)} to ${at(to)}`,
    next: (when: string) => `After that: ${when}`,
    holidays: 'On public holidays it may be different.',
  },
  day: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
};
