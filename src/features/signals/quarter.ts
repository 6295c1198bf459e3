/** The periods of “where people get stuck”: quarters, of whole weeks that begin in them; they never overlap. */
import { addDays, addMonths, weekOf } from '#shared/clock.ts';

/** 0 is the quarter that goes on, 4 the same of a year ago. */
export const quarters = [0, 1, 2, 3, 4] as const;
export type Back = (typeof quarters)[number];

export type Quarter = {
  readonly back: Back;
  readonly year: number;
  /** 1 to 4 */
  readonly number: number;
  /** Mondays: the first week, and the first one after it that does not count. The same where no week is over yet. */
  readonly from: string;
  readonly before: string;
};

export function readBack(text: string | undefined): Back {
  return quarters.find((back) => String(back) === text) ?? 0;
}

/** The quarter in which the week of today begins, or one so many quarters before it. */
export function quarterOf(today: string, back: Back): Quarter {
  const thisWeek = weekOf(today);
  const month = Number(thisWeek.slice(5, 7));
  const begin = `${thisWeek.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  const first = addMonths(begin, -3 * back);
  const { from, before } = weeksOf(first);
  const over = before < thisWeek ? before : thisWeek;
  return {
    back,
    year: Number(first.slice(0, 4)),
    number: Math.ceil(Number(first.slice(5, 7)) / 3),
    from,
    before: over < from ? from : over,
  };
}

/** The weeks of the whole quarter before. */
export function quarterBefore({ year, number }: Quarter): Pick<Quarter, 'from' | 'before'> {
  return weeksOf(addMonths(`${year}-${String(number * 3 - 2).padStart(2, '0')}-01`, -3));
}

/** @param first the first day of a quarter */
function weeksOf(first: string): Pick<Quarter, 'from' | 'before'> {
  return { from: firstMonday(first), before: firstMonday(addMonths(first, 3)) };
}

export function weeksIn({ from, before }: Pick<Quarter, 'from' | 'before'>): number {
  return Math.round((Date.parse(before) - Date.parse(from)) / (7 * 24 * 3600_000));
}

/** The first Monday on or after a day. */
function firstMonday(day: string): string {
  const monday = weekOf(day);
  return monday === day ? day : addDays(monday, 7);
}
