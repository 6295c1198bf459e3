/** The work list of facts: reported first, then what counters use most; and when to look again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, type Fact } from '#features/content/index.ts';
import { intervalOf, nextReview } from './interval.ts';
import { keyOf, neverConfirmed, onePage, reasonsFor, workList } from './work-list.ts';

const today = '2026-11-21';
const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
  id,
  app: id.split('.')[0] ?? '',
  label: { nl: id },
  value: { nl: '5' },
  status: 'official',
  changes: false,
  local: false,
  source: { name: 'x', url: 'https://x.example' },
  seen: '2025',
  review: '2027-01-01',
  ...more,
});
const guide = (id: string, facts: readonly string[]) => ({
  kind: 'guide' as const,
  key: id,
  lang: 'nl',
  body: {
    id,
    title: id,
    letter: 'x',
    colour: 'blue' as const,
    purpose: '',
    operator: '',
    needs: [],
    never: [],
    facts,
    help: [],
    words: [],
    order: [],
  },
});
const library = (facts: readonly Fact[], guides: Readonly<Record<string, readonly string[]>> = {}) =>
  assemble(1, [
    ...facts.map((body) => ({ kind: 'fact' as const, key: body.id, lang: 'all', body })),
    ...Object.entries(guides).map(([id, named]) => guide(id, named)),
  ]);
const all = { app: '', owner: '', show: 'due' } as const;

describe('the work list', () => {
  it('names what is overdue, never confirmed or told otherwise elsewhere, and leaves out what is in order', () => {
    const other = {
      value: { nl: '6' },
      status: 'press',
      source: { name: 'y', url: 'https://y.example' },
      seen: '2022',
    };
    const facts = [
      fact('a.fine'),
      fact('a.old', { review: '2026-11-20' }),
      fact('a.today', { review: today }),
      fact('a.open', { changes: true }),
      fact('a.told', { changes: true, confirmed: '2026-11-01' }),
      fact('a.two', { disagree: [{ ...other, status: 'press' }] }),
    ];
    const list = workList(library(facts), { today, reported: new Set(['a.fine']), use: new Map() }, all);
    expect(list.map(({ fact: { id }, reasons }) => [id, ...reasons])).toEqual([
      ['a.fine', 'reported'],
      ['a.old', 'overdue'],
      ['a.two', 'disagree'],
      ['a.open', 'unconfirmed'],
    ]);
    expect(neverConfirmed(list)).toBe(1);
    const now = workList(library(facts), { today, reported: new Set(), use: new Map() }, { ...all, show: 'now' });
    expect(now.map(({ fact: { id } }) => id)).toEqual(['a.old', 'a.two']);
    expect(reasonsFor(fact('a.b'), today, new Set())).toEqual([]);
  });

  it('puts first what counters use most, over all guides that name the fact', () => {
    const facts = ['a.x', 'a.y', 'b.z'].map((id) => fact(id, { review: '2020-01-01' }));
    const content = library(facts, { one: ['a.y'], two: ['a.y', 'b.z'] });
    const use = new Map([
      ['one', 3],
      ['two', 9],
    ]);
    const list = workList(content, { today, reported: new Set(), use }, all);
    expect(list.map(({ fact: { id }, moments }) => [id, moments])).toEqual([
      ['a.y', 12],
      ['b.z', 9],
      ['a.x', 0],
    ]);
    expect(workList(content, { today, reported: new Set(), use }, { ...all, app: 'b' })).toHaveLength(1);
  });

  it('comes page after page without losing or repeating any, whatever is used how much', () => {
    const uses = fc.array(
      fc.record({ moments: fc.nat(3), late: fc.boolean(), open: fc.boolean(), reported: fc.boolean() }),
      {
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(uses, fc.integer({ min: 1, max: 7 }), (given, size) => {
        const facts = given.map(({ late, open }, index) =>
          fact(`a.n${index}`, { changes: open, ...(late ? { review: '2020-01-01' } : {}) }),
        );
        const guides = Object.fromEntries(given.map((_, index) => [`g${index}`, [`a.n${index}`]]));
        const use = new Map(given.map(({ moments }, index) => [`g${index}`, moments]));
        const reported = new Set(given.flatMap((one, index) => (one.reported ? [`a.n${index}`] : [])));
        const list = workList(library(facts, guides), { today, reported, use }, { ...all, show: 'all' });
        const seen: string[] = [];
        let after: string | undefined;
        do {
          const { shown, next } = onePage(list, after, size);
          seen.push(...shown.map(keyOf));
          after = next;
        } while (after !== undefined);
        expect(seen).toEqual(list.map(keyOf));
      }),
      { numRuns: 40 },
    );
    expect(onePage([], "'; drop table", 5)).toEqual({ shown: [], next: undefined });
  });
});

describe('the day to look again', () => {
  it.each([
    ['mygov', '5', 'month', '2026-12-21'],
    ['itsme', '5', 'quarter', '2027-02-21'],
    ['eid', '5', 'year', '2027-11-21'],
    ['eid', '078 170 170', 'month', '2026-12-21'],
    ['eid', '719 000 mensen', 'year', '2027-11-21'],
    ['myminfin', '5', 'year', '2027-04-15'],
  ])('of %s saying “%s” is a %s on', (app, nl, every, day) => {
    const one = { app, value: { nl } };
    expect(intervalOf(one)).toBe(every);
    expect(nextReview(one, today)).toBe(day);
  });

  it('is what the fact says itself where it does, and always later than today', () => {
    expect(intervalOf({ app: 'mygov', value: { nl: '5' }, every: 'year' })).toBe('year');
    expect(nextReview({ app: 'myminfin', value: { nl: '5' } }, '2027-04-15')).toBe('2028-04-15');
  });
});
