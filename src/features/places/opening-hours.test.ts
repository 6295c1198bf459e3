/** Opening hours: read as people write them, and whether a place is open at a moment, also when summer time begins. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openState, opensNext, readHours, type Span, type Week, writeHours } from './opening-hours.ts';
import { nowAndNext } from './say-hours.ts';

const spansOf = (text: string) => {
  const read = readHours(text);
  return read.kind === 'good' ? read.spans : read.problem;
};

/** One or two spans of a day, in order and apart. */
const someSpans = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 4 })
  .filter((times) => times.length % 2 === 0)
  .map((times): readonly Span[] => {
    const [a = 0, b = 1, c, d] = times.sort((one, other) => one - other);
    return c === undefined || d === undefined
      ? [[a, b]]
      : [
          [a, b],
          [c, d],
        ];
  });

describe('hours of a day', () => {
  it.each([
    [
      '9:00-12:00, 13:00-17:00',
      [
        [540, 720],
        [780, 1020],
      ],
    ],
    [
      '9u tot 12u30 en 13.00–17.00',
      [
        [540, 750],
        [780, 1020],
      ],
    ],
    ['van 9 tot 12', [[540, 720]]],
    [
      '9h à 12h et 13h30 à 17h',
      [
        [540, 720],
        [810, 1020],
      ],
    ],
    ['de 9h00 a 12h00', [[540, 720]]],
    [
      '9-12 13-17',
      [
        [540, 720],
        [780, 1020],
      ],
    ],
    [
      '13:00-17:00; 9:00-12:00',
      [
        [540, 720],
        [780, 1020],
      ],
    ],
    ['8.30 u. - 16 uur', [[510, 960]]],
    ['0:00-24:00', [[0, 1440]]],
    ['gesloten', []],
    ['Fermé', []],
    ['', []],
    ['-', []],
  ])('“%s” is understood', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });

  it.each([
    ['17:00-9:00', 'backwards'],
    ['9:00-13:00, 12:00-17:00', 'overlap'],
    ['8-9, 10-11, 12-13', 'tooMany'],
    ['op afspraak', 'unreadable'],
    ['9:00-12:00 op afspraak', 'unreadable'],
    ['25:00-26:00', 'unreadable'],
    ['9:75-12:00', 'unreadable'],
    ['9:00', 'unreadable'],
  ])('“%s” is refused as %s', (text, problem) => {
    expect(spansOf(text)).toBe(problem);
  });

  it('are read back as they were written, in any of the usual ways', () => {
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.replaceAll(':', 'u'),
      (text) => text.replaceAll(':', '.').replaceAll('-', ' – '),
      (text) => text.replaceAll('-', ' tot ').replaceAll(', ', ' en '),
      (text) => text.replaceAll(':', 'h').replaceAll('-', ' à ').replaceAll(', ', ' et '),
      (text) => `  ${text.toUpperCase()} `,
    );
    fc.assert(
      fc.property(someSpans, dress, (spans, change) => {
        expect(spansOf(change(writeHours(spans)))).toEqual(spans);
      }),
    );
  });

  it('never break on whatever is typed, and what is accepted is in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9:., \-uhàtoen]{0,40}$/)), (text) => {
        const read = readHours(text);
        if (read.kind === 'wrong') return;
        const times = read.spans.flat();
        expect([...times].sort((one, other) => one - other)).toEqual(times);
        expect(times.every((time) => time >= 0 && time <= 1440)).toBe(true);
      }),
    );
  });
});

const office: readonly Span[] = [
  [540, 720],
  [780, 1080],
];
const weekdaysOnly: Week = [office, office, office, office, office, [], []];

describe('open now', () => {
  // In November Belgium is one hour ahead of UTC, in July two.
  it('says until when, and at lunch when it opens again', () => {
    expect(openState(weekdaysOnly, new Date('2026-11-20T15:00:00Z'))).toEqual({ kind: 'open', until: 1080, inDays: 0 });
    expect(openState(weekdaysOnly, new Date('2026-07-17T15:00:00Z'))).toEqual({ kind: 'open', until: 1080, inDays: 0 });
    expect(openState(weekdaysOnly, new Date('2026-11-20T11:00:00Z'))).toEqual({
      kind: 'closed',
      opens: { inDays: 0, day: '2026-11-20', at: 780 },
    });
  });

  it('opens at the first minute and is closed at the last', () => {
    expect(openState(weekdaysOnly, new Date('2026-11-20T08:00:00Z')).kind).toBe('open');
    expect(openState(weekdaysOnly, new Date('2026-11-20T17:00:00Z')).kind).toBe('closed');
  });

  it('looks over the weekend, and over midnight in Belgium', () => {
    expect(openState(weekdaysOnly, new Date('2026-11-20T18:00:00Z'))).toEqual({
      kind: 'closed',
      opens: { inDays: 3, day: '2026-11-23', at: 540 },
    });
    // 23:30 UTC on Sunday is Monday in Belgium already.
    expect(openState(weekdaysOnly, new Date('2026-11-22T23:30:00Z'))).toEqual({
      kind: 'closed',
      opens: { inDays: 0, day: '2026-11-23', at: 540 },
    });
  });

  it('keeps the clock on the wall when summer time begins and ends', () => {
    const sunday: Week = [[], [], [], [], [], [], [[600, 720]]];
    // On 29 March 2026 it is 10:00 in Belgium at 8:00 UTC, a week before at 9:00.
    expect(openState(sunday, new Date('2026-03-29T07:59:00Z')).kind).toBe('closed');
    expect(openState(sunday, new Date('2026-03-29T08:00:00Z')).kind).toBe('open');
    expect(openState(sunday, new Date('2026-03-22T08:30:00Z')).kind).toBe('closed');
    expect(openState(sunday, new Date('2026-10-25T08:30:00Z')).kind).toBe('closed');
    expect(openState(sunday, new Date('2026-10-25T09:00:00Z')).kind).toBe('open');
  });

  it('goes on over midnight where one day ends as the next begins', () => {
    const night: Week = [[[1200, 1440]], [[0, 120]], [], [], [], [], []];
    expect(openState(night, new Date('2026-11-23T21:00:00Z'))).toEqual({ kind: 'open', until: 120, inDays: 1 });
    const always: Week = Array.from({ length: 7 }, () => [[0, 1440]] as const);
    expect(openState(always, new Date('2026-11-23T21:00:00Z'))).toEqual({ kind: 'always' });
  });

  it('knows nothing without hours, and finds a day that comes once a week', () => {
    expect(openState([], new Date())).toEqual({ kind: 'unknown' });
    const mondayMorning: Week = [[[540, 600]], [], [], [], [], [], []];
    expect(openState(mondayMorning, new Date('2026-11-23T10:00:00Z'))).toEqual({
      kind: 'closed',
      opens: { inDays: 7, day: '2026-11-30', at: 540 },
    });
  });

  it('is open exactly within the spans of the day, for any week and minute', () => {
    const week = fc.array(fc.oneof(fc.constant<readonly Span[]>([]), someSpans), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(week, fc.integer({ min: 0, max: 1439 }), (days, minutes) => {
        // 23 November 2026 is a Monday; Belgium is at UTC+1.
        const now = new Date(Date.UTC(2026, 10, 23, 0, minutes - 60));
        const isOpen = (days[0] ?? []).some(([from, to]) => from <= minutes && minutes < to);
        const { kind } = openState(days, now);
        expect(kind === 'open' || kind === 'always').toBe(isOpen);
      }),
    );
  });
});

describe('open next', () => {
  it('is after lunch, after the weekend, or never where hours are unknown or have no end', () => {
    const friday = new Date('2026-11-20T09:00:00Z');
    expect(opensNext(weekdaysOnly, friday)).toEqual({ inDays: 0, day: '2026-11-20', at: 780 });
    expect(opensNext(weekdaysOnly, new Date('2026-11-20T15:00:00Z'))).toEqual({
      inDays: 3,
      day: '2026-11-23',
      at: 540,
    });
    expect(opensNext([], friday)).toBeUndefined();
    expect(
      opensNext(
        Array.from({ length: 7 }, () => [[0, 1440]] as const),
        friday,
      ),
    ).toBeUndefined();
  });

  it('is what “closed” says too, for any week and minute', () => {
    const week = fc.array(fc.oneof(fc.constant<readonly Span[]>([]), someSpans), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(week, fc.integer({ min: 0, max: 7 * 1440 }), (days, minutes) => {
        const now = new Date(Date.UTC(2026, 10, 23, 0, minutes));
        const state = openState(days, now);
        if (state.kind === 'closed') expect(opensNext(days, now)).toEqual(state.opens);
        if (state.kind === 'unknown' || state.kind === 'always') expect(opensNext(days, now)).toBeUndefined();
      }),
    );
  });

  it('is said beside now, in the language of who reads', () => {
    const said = (lang: 'nl' | 'fr' | 'de' | 'en') => {
      const now = new Date('2026-11-20T09:00:00Z');
      return nowAndNext(weekdaysOnly, now, lang);
    };
    expect(said('nl')).toBe('nu open, tot 12 u. Daarna: open vandaag om 13 u.');
    expect(said('fr')).toBe('ouvert maintenant, jusqu’à 12 h. Ensuite : ouvre aujourd’hui à 13 h');
    expect(said('de')).toBe('jetzt offen, bis 12 Uhr. Danach: öffnet heute um 13 Uhr');
    expect(said('en')).toBe('open now, until 12:00. After that: opens today at 13:00');
  });
});
