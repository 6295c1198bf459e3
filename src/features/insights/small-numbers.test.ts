/** Small groups stay hidden, also in the numbers beside the tables. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '#features/counter/index.ts';
import { isSmall, type Shown } from '#shared/small-numbers/suppression.ts';
import { helpFigures } from './help-figures.ts';
import { peopleFigures } from './people-figures.ts';
import { blocks, periodOf } from './period.ts';
import type { HelpSum } from './queries.ts';

const team = fc.record({
  team: fc.option(fc.constantFrom('Onthaal', 'Sport', 'Archief', 'Werf', 'Bib')),
  waiting: fc.nat(8),
  busy: fc.nat(8),
  finished: fc.nat(3),
  brevet: fc.nat(12),
  recent: fc.constant(0),
});

const countIn = (shown: Shown | undefined) => (shown?.kind === 'count' ? shown.value : undefined);
const difference = (one: Shown | undefined, other: Shown | undefined) => {
  const [a, b] = [countIn(one), countIn(other)];
  return a === undefined || b === undefined ? 0 : Math.abs(a - b);
};

describe('the numbers about people', () => {
  it('are of groups of five or more, and add up', () => {
    fc.assert(
      fc.property(fc.uniqueArray(team, { selector: (one) => one.team, maxLength: 5 }), (progress) => {
        const { rows, all } = peopleFigures(progress);
        const people = progress.reduce((sum, one) => sum + one.waiting + one.busy + one.finished + one.brevet, 0);
        for (const row of rows) expect(countIn(row.must)).toBeGreaterThanOrEqual(5);
        expect(rows.reduce((sum, row) => sum + (countIn(row.must) ?? 0), 0)).toBe(people < 5 ? 0 : people);
        expect(countIn(all?.must)).toBe(people < 5 ? undefined : people);
        const named = rows.filter(({ kind }) => kind === 'team').map(({ label }) => label);
        const small = progress.filter((one) => one.waiting + one.busy + one.finished + one.brevet < 5);
        for (const one of small) expect(named).not.toContain(one.team);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the numbers about help', () => {
  const { months } = periodOf('2026-11-21', 0);
  const moment = fc.record({
    month: fc.constantFrom(...months.slice(0, 4)),
    guide: fc.constantFrom('itsme', 'ebox', 'csam'),
    problem: fc.constantFrom('', 'new-phone', 'lost-pin'),
    outcome: fc.constantFrom(...outcomes),
    moments: fc.integer({ min: 1, max: 9 }),
  });
  const empty = { month: null, guide: null, problem: null, outcome: null };
  const sums = (
    list: readonly {
      month: string;
      guide: string;
      problem: string;
      outcome: (typeof outcomes)[number];
      moments: number;
    }[],
  ) => {
    const found = new Map<string, HelpSum>();
    const add = (one: HelpSum) => {
      const key = JSON.stringify({ ...one, moments: 0 });
      found.set(key, { ...one, moments: one.moments + (found.get(key)?.moments ?? 0) });
    };
    for (const { month, guide, problem, outcome, moments } of list) {
      add({ ...empty, guide, outcome, moments });
      add({ ...empty, month, outcome, moments });
      add({ ...empty, guide, problem, moments });
    }
    return [...found.values()];
  };

  it('leave no small rest beside the listed problems of an app, and no small share of a month', () => {
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 12 }), (list) => {
        const figures = helpFigures(sums(list), months);
        for (const { guide, total } of figures.apps) {
          const listed = figures.problems.filter((problem) => problem.guide === guide);
          for (const { moments } of listed) expect(isSmall(moments)).toBe(false);
          const rest = (countIn(total) ?? 0) - listed.reduce((sum, { moments }) => sum + moments, 0);
          if (listed.length > 0) expect(isSmall(rest)).toBe(false);
        }
        for (const { total, referred } of figures.months) {
          expect(isSmall(countIn(total) ?? 0) || isSmall(countIn(referred) ?? 0)).toBe(false);
          expect(isSmall(difference(total, referred))).toBe(false);
        }
        for (const { moments } of figures.outcomes) expect(isSmall(moments)).toBe(false);
        const shares = figures.outcomes.reduce((sum, { share }) => sum + share, 0);
        expect([0, 100]).toContain(shares);
      }),
      { numRuns: 500 },
    );
  });

  it('are of periods that never overlap', () => {
    const all = blocks.flatMap((block) => periodOf('2026-01-31', block).months);
    expect(new Set(all).size).toBe(36);
    expect(periodOf('2026-11-21', 0).months.at(-1)).toBe('2026-11-01');
  });
});
