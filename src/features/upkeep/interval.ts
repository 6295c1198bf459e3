/** How often a fact is looked at again, and when that is. */
import type { Fact } from '#features/content/index.ts';
import { addMonths } from '#shared/clock.ts';

export const intervals = ['month', 'quarter', 'year'] as const;
export type Interval = (typeof intervals)[number];

/** As the sheets of facts propose (app-facts.md, 3.3); every other app once a year. */
const byApp: Readonly<Record<string, Interval>> = {
  mygov: 'month',
  ebox: 'month',
  paying: 'month',
  itsme: 'quarter',
  csam: 'quarter',
  mijngezondheid: 'quarter',
  irisbox: 'quarter',
  'parking-4411': 'quarter',
};

const months: Readonly<Record<Interval, number>> = { month: 1, quarter: 3, year: 12 };

/** Deadlines for taxes are looked at before the first of May, when the declarations begin. */
const beforeMay = '04-15';
const deadlines = 'myminfin';

/** Telephone numbers change most: every month, whatever their app. */
export function intervalOf(fact: Pick<Fact, 'app' | 'value' | 'every'>): Interval {
  return fact.every ?? (isPhone(fact.value.nl ?? '') ? 'month' : (byApp[fact.app] ?? 'year'));
}

/** The day to look again for a fact that was looked at today. Days as 2026-11-21. */
export function nextReview(fact: Pick<Fact, 'app' | 'value' | 'every'>, today: string): string {
  const every = intervalOf(fact);
  if (every !== 'year' || fact.app !== deadlines) return addMonths(today, months[every]);
  const thisYear = `${today.slice(0, 4)}-${beforeMay}`;
  return thisYear > today ? thisYear : addMonths(thisYear, 12);
}

function isPhone(value: string): boolean {
  return /^\+?[\d /.()-]{8,}$/.test(value) && value.replaceAll(/\D/g, '').length >= 8;
}
