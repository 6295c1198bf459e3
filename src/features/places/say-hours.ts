/** When a place is open, as people say it: now, when next, and day by day. */
import type { CitizenLang } from '#shared/words/catalogue.ts';
import { hoursWords } from './hours-words.ts';
import { type Opening, type OpenState, openState, opensNext, type Week } from './opening-hours.ts';
import { weekdays } from './place.ts';

export type KnownState = Exclude<OpenState, { kind: 'unknown' }>;

/** “nu open” or “nu gesloten”; undefined where one word says all: day and night. */
export function nowWord(state: KnownState, lang: CitizenLang): string | undefined {
  if (state.kind === 'always') return undefined;
  return hoursWords(lang).open[state.kind === 'open' ? 'now' : 'closed'];
}

/** “tot 12 u.”, “open morgen om 9 u.”, “dag en nacht open” */
export function untilWords(state: KnownState, lang: CitizenLang): string {
  const w = hoursWords(lang).open;
  switch (state.kind) {
    case 'always':
      return w.always;
    case 'open':
      return state.inDays === 0 ? w.until(state.until) : w.untilTomorrow(state.until);
    case 'closed':
      return openingWords(state.opens, lang);
  }
}

/** “nu open, tot 12 u.”; empty where no hours are known. */
export function stateWords(state: OpenState, lang: CitizenLang): string {
  if (state.kind === 'unknown') return '';
  return [nowWord(state, lang), untilWords(state, lang)].filter(Boolean).join(', ');
}

/** “nu open, tot 12 u. Daarna: open vandaag om 13 u.”: for a paper that is read later too. */
export function nowAndNext(week: Week, now: Date, lang: CitizenLang): string {
  const state = openState(week, now);
  const next = state.kind === 'open' ? opensNext(week, now) : undefined;
  const after = next && hoursWords(lang).open.next(openingWords(next, lang));
  return [stateWords(state, lang), after].filter(Boolean).join('. ').replace('.. ', '. ');
}

function openingWords({ inDays, day, at }: Opening, lang: CitizenLang): string {
  const w = hoursWords(lang);
  if (inDays === 0) return w.open.opensToday(at);
  if (inDays === 1) return w.open.opensTomorrow(at);
  const weekday = weekdays[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7] ?? 'monday';
  return w.open.opensOn(w.day[weekday], at);
}

/**
 * Every day, Monday first: “maandag”, “9 u. tot 12 u., 13 u. tot 17 u.”, “zondag”, “gesloten”. Nothing where no hours are
 * known.
 */
export function everyDay(week: Week, lang: CitizenLang): readonly { readonly day: string; readonly said: string }[] {
  const w = hoursWords(lang);
  if (week.every((spans) => spans.length === 0)) return [];
  return weekdays.map((day, index) => {
    const said = (week[index] ?? []).map(([from, to]) => w.open.between(from, to)).join(', ');
    return { day: w.day[day], said: said || w.open.allDayClosed };
  });
}
