/** When a place is open, in Dutch. */
import { clockTime } from './clock-time.ts';

const at = (minutes: number) => clockTime('nl', minutes);

export const nl = {
  open: {
    now: 'nu open',
    closed: 'nu gesloten',
    allDayClosed: 'gesloten',
    always: 'dag en nacht open',
    until: (minutes: number) => `tot ${at(minutes)}`,
    untilTomorrow: (minutes: number) => `tot morgen om ${at(minutes)}`,
    opensToday: (minutes: number) => `open vandaag om ${at(minutes)}`,
    opensTomorrow: (minutes: number) => `open morgen om ${at(minutes)}`,
    opensOn: (day: string, minutes: number) => `open op ${day} om ${at(minutes)}`,
    between: (from: number, to: number) => `${at(from)} tot ${at(to)}`,
    next: (when: string) => `Daarna: ${when}`,
    holidays: 'Op feestdagen kan het anders zijn.',
  },
  day: {
    monday: 'maandag',
    tuesday: 'dinsdag',
    wednesday: 'woensdag',
    thursday: 'donderdag',
    friday: 'vrijdag',
    saturday: 'zaterdag',
    sunday: 'zondag',
  },
};
