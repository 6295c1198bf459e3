/** Whether a place is open now, and until when or when next; in one line. */
import { Badge } from '#shared/ui/badge.tsx';
import type { Lang } from '#shared/words/catalogue.ts';
import type { OpenState } from '../opening-hours.ts';
import { weekdays } from '../place.ts';
import { words } from '../words.ts';

/** The same as words alone. */
export function openText(state: OpenState, lang: Lang): string {
  const w = words(lang).open;
  switch (state.kind) {
    case 'unknown':
      return '';
    case 'always':
      return w.always;
    case 'open':
      return `${w.now} ${state.inDays === 0 ? w.until(state.until) : w.untilTomorrow(state.until)}`;
    case 'closed':
      return `${w.closed} ${opens(state.opens, lang)}`;
  }
}

type Props = { readonly state: OpenState; readonly lang: Lang };

/** Nothing when no hours are known. */
export function OpenNow({ state, lang }: Props) {
  const w = words(lang).open;
  switch (state.kind) {
    case 'unknown':
      return null;
    case 'always':
      return <Badge tone="leaf">{w.always}</Badge>;
    case 'open':
      return (
        <>
          <Badge tone="leaf">{w.now}</Badge> {state.inDays === 0 ? w.until(state.until) : w.untilTomorrow(state.until)}
        </>
      );
    case 'closed':
      return (
        <>
          <Badge tone="quiet">{w.closed}</Badge> {opens(state.opens, lang)}
        </>
      );
  }
}

function opens({ inDays, day, at }: Extract<OpenState, { kind: 'closed' }>['opens'], lang: Lang): string {
  const w = words(lang);
  if (inDays === 0) return w.open.opensToday(at);
  if (inDays === 1) return w.open.opensTomorrow(at);
  const weekday = weekdays[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7] ?? 'monday';
  return w.open.opensOn(w.day[weekday], at);
}
