/** Time, as something given: tests stop it and the demo moves it. */
export type Clock = { readonly now: () => Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that the demo can move: the real time, plus so many milliseconds. */
export type MovableClock = Clock & {
  readonly move: (milliseconds: number) => void;
  readonly offset: () => number;
};

export function movableClock(): MovableClock {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    move: (milliseconds) => {
      offset += milliseconds;
    },
    offset: () => offset,
  };
}

const belgianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The day it is in Belgium at this moment, as 2026-11-21. */
export function dayOf(moment: Date): string {
  return belgianDay.format(moment);
}

/** The day so many days after a day, both as 2026-11-21. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The Monday of the week in which a day lies, both as 2026-11-21. */
export function weekOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The day so many months after a day; the last of the month where that day does not exist. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0, 12)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last), 12)).toISOString().slice(0, 10);
}
