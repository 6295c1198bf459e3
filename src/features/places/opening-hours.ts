/** Opening hours of a week: read as people write them, written back, and whether a place is open now. */
import { addDays, dayOf } from '#shared/clock.ts';
import { clockTimeOf } from './clock-time.ts';

/** From and to, in minutes after midnight of Belgian time; to is at most 1440. */
export type Span = readonly [from: number, to: number];
/** Seven days, Monday first. */
export type Week = readonly (readonly Span[])[];

const endOfDay = 24 * 60;
const mostSpans = 2;

export type HoursRead =
  | { readonly kind: 'good'; readonly spans: readonly Span[] }
  | { readonly kind: 'wrong'; readonly problem: 'unreadable' | 'backwards' | 'overlap' | 'tooMany' };

const time = String.raw`(\d{1,2})(?:\s*[:.uh]\s*(\d{2}))?(?:\s*(?:uur|u|h)\b\.?)?`;
const spanForm = new RegExp(
  String.raw`(?:\b(?:van|vanaf|de)\s+)?${time}\s*(?:-|\btot\b|(?<=[\s\d])à(?=[\s\d])|\ba\b)\s*${time}`,
  'g',
);
const between = /^(?:[\s,;/+&.]|\ben\b|\bet\b)*$/;
const closedForm = /^(?:-|gesloten|dicht|toe|ferm[ée])?\.?$/;

/** “9:00-12:00, 13:00-17:00”, also as 9u tot 12u30 en 13.00–17.00, or 9h à 12h. Empty or “gesloten” is closed. */
export function readHours(text: string): HoursRead {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(/[‐-―−]/g, '-');
  if (closedForm.test(plain)) return { kind: 'good', spans: [] };
  const spans: Span[] = [];
  for (const [, fromHour, fromMinute, toHour, toMinute] of plain.matchAll(spanForm)) {
    const from = minutesOf(fromHour, fromMinute);
    const to = minutesOf(toHour, toMinute);
    if (from === undefined || to === undefined) return { kind: 'wrong', problem: 'unreadable' };
    spans.push([from, to]);
  }
  if (spans.length === 0 || !between.test(plain.replaceAll(spanForm, ','))) {
    return { kind: 'wrong', problem: 'unreadable' };
  }
  if (spans.length > mostSpans) return { kind: 'wrong', problem: 'tooMany' };
  if (spans.some(([from, to]) => from >= to)) return { kind: 'wrong', problem: 'backwards' };
  spans.sort((one, other) => one[0] - other[0]);
  const overlap = spans.some(([from], index) => from < (spans[index - 1]?.[1] ?? 0));
  return overlap ? { kind: 'wrong', problem: 'overlap' } : { kind: 'good', spans };
}

/** Undefined when there is no such time: 25:00, 9:75. */
function minutesOf(hour = '', minute = '0'): number | undefined {
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && minutes <= endOfDay ? minutes : undefined;
}

/** “9:00-12:00, 13:00-17:00”, as readHours reads it. */
export function writeHours(spans: readonly Span[]): string {
  return spans.map((span) => span.map(writeTime).join('-')).join(', ');
}

function writeTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

export type OpenState =
  /** No hours are known. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'always' }
  /** In minutes after midnight; 1440 is midnight. inDays: 0 is today. */
  | { readonly kind: 'open'; readonly until: number; readonly inDays: number }
  | { readonly kind: 'closed'; readonly opens: Opening };

/** A day, how far off it is, and from which minute after midnight. */
export type Opening = { readonly inDays: number; readonly day: string; readonly at: number };

/** Whether a place is open at this moment by the clock on the wall in Belgium, which summer time moves too. */
export function openState(week: Week, now: Date): OpenState {
  const { today, minutes, coming } = lookAhead(week, now);
  const span = coming.find(([, to]) => minutes < to);
  if (!span) return { kind: 'unknown' };
  const [from, to] = span;
  if (from > minutes) return { kind: 'closed', opens: openingAt(from, today) };
  const inDays = Math.floor((to - 1) / endOfDay);
  return inDays >= 7 ? { kind: 'always' } : { kind: 'open', until: to - inDays * endOfDay, inDays };
}

/** When it opens after this moment, within eight days; while it is open, when it opens again. */
export function opensNext(week: Week, now: Date): Opening | undefined {
  const { today, minutes, coming } = lookAhead(week, now);
  const span = coming.find(([from]) => from > minutes);
  return span && openingAt(span[0], today);
}

/** @param from minutes after today's midnight */
function openingAt(from: number, today: string): Opening {
  const inDays = Math.floor(from / endOfDay);
  return { inDays, day: addDays(today, inDays), at: from - inDays * endOfDay };
}

function lookAhead(week: Week, now: Date) {
  const today = dayOf(now);
  const [hour = 0, minute = 0] = clockTimeOf(now).split(':').map(Number);
  return { today, minutes: hour * 60 + minute, coming: comingSpans(week, weekdayOf(today)) };
}

/** The spans of the next eight days, in minutes after today's midnight; those that touch are one. */
function comingSpans(week: Week, weekday: number): readonly Span[] {
  const coming: [number, number][] = [];
  for (let inDays = 0; inDays <= 7; inDays++) {
    for (const [from, to] of week[(weekday + inDays) % 7] ?? []) {
      const [start, end] = [from + inDays * endOfDay, to + inDays * endOfDay];
      const before = coming.at(-1);
      if (before?.[1] === start) before[1] = end;
      else coming.push([start, end]);
    }
  }
  return coming;
}

/** 0 is Monday. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}
