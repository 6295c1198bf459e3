/** Where people get stuck: what is told per organisation and form, that small counts stay hidden, that quarters never overlap. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTeam, outcomes } from '#features/counter/index.ts';
import { addDays } from '#shared/clock.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { signedIn } from '#tests/support/client.ts';
import { addFormWeeks } from '#tests/support/week-rows.ts';
import { aWorld } from '#tests/support/world.ts';
import { quarterBefore, quarterOf, weeksIn } from './quarter.ts';
import { type StuckSum, stuckFigures } from './stuck.ts';
import { trendOf } from './trend.ts';

const period = { weeks: 7, before: [], weeksBefore: 13 };

/** Both ways of summing the same moments. */
function sums(
  counted: readonly { organisation: string; formId: string; problem: string; outcome: number; moments: number }[],
) {
  return counted.flatMap(({ problem, outcome, ...one }): readonly StuckSum[] => [
    { ...one, guide: null, problem: null, outcome: outcomes[outcome] ?? null },
    { ...one, guide: 'itsme', problem, outcome: null },
  ]);
}

describe('figures of forms', () => {
  const someSums = fc
    .array(
      fc.record({
        organisation: fc.constantFrom('town', 'bank', 'bosa'),
        formId: fc.constantFrom(noTeam, 'a', 'b', 'c'),
        problem: fc.constantFrom('', 'new-phone', 'pin'),
        outcome: fc.integer({ min: 0, max: outcomes.length - 1 }),
        moments: fc.integer({ min: 1, max: 12 }),
      }),
      { maxLength: 20 },
    )
    .map(sums);

  it('show no count of 1 to 4, no row of fewer than five, no problem beside so small a rest', () => {
    fc.assert(
      fc.property(someSums, (given) => {
        for (const line of stuckFigures({ ...period, sums: given })) {
          const all = [line, ...line.forms];
          for (const { total, cells } of all) {
            expect(total.kind).not.toBe('few');
            for (const shown of [total, ...cells])
              expect(shown.kind === 'count' && shown.value > 0 && shown.value < 5).toBe(false);
          }
          for (const { problems } of line.forms)
            expect(problems.every(({ moments }) => moments === undefined)).toBe(true);
          const told = line.problems.reduce((sum, { moments = 0 }) => sum + moments, 0);
          if (line.problems.length > 0 && line.total.kind === 'count')
            expect([1, 2, 3, 4]).not.toContain(line.total.value - told);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of an organisation are never split further for its forms than for itself', () => {
    fc.assert(
      fc.property(someSums, (given) => {
        for (const { cells, forms } of stuckFigures({ ...period, sums: given })) {
          if (!cells.every(({ kind }) => kind === 'count') || cells.length === 0)
            expect(forms.every((form) => form.cells.length === 0)).toBe(true);
        }
      }),
    );
  });
});

describe('a quarter', () => {
  it('is whole weeks, those of the running one up to now, and follows on the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const today = addDays('2024-01-01', days);
        for (const back of [0, 1, 2, 3] as const) {
          const [quarter, earlier] = [quarterOf(today, back), quarterOf(today, (back + 1) as 1 | 2 | 3 | 4)];
          expect(earlier.before).toBe(quarter.from);
          expect(quarterBefore(quarter)).toEqual({ from: earlier.from, before: earlier.before });
          expect(quarter.before <= today && quarter.from <= quarter.before).toBe(true);
          if (back > 0) expect([12, 13, 14]).toContain(weeksIn(quarter));
        }
      }),
    );
    expect(quarterOf('2026-11-21', 0)).toEqual({
      back: 0,
      year: 2026,
      number: 4,
      from: '2026-10-05',
      before: '2026-11-16',
    });
  });
});

describe('a trend', () => {
  it('is told when chance does not explain it, in both directions', () => {
    const alone = { now: 0, before: 0 };
    const trend = (now: number, weeks: number, before: number, rest = alone) =>
      trendOf({ moments: now, weeks }, { moments: before, weeks: 13 }, rest);
    expect(trend(60, 6, 65)).toBe('rising');
    expect(trend(10, 6, 130)).toBe('falling');
    expect(trend(31, 6, 65)).toBe('level');
    expect(trend(60, 6, 4)).toBeUndefined();
    expect(trend(60, 0, 65)).toBeUndefined();
    // A town that logs twice as much, or half: no news of any one organisation.
    expect(trend(60, 6, 65, { now: 300, before: 325 })).toBe('level');
    expect(trend(10, 6, 130, { now: 150, before: 400 })).toBe('falling');
    expect(trend(30, 6, 130, { now: 92, before: 400 })).toBe('level');
  });
});

describe('the page', async () => {
  const world = await aWorld();
  const town = await aTown(world);
  const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
  const form = newId();
  await coordinator.post('/together/forms/new', { id: form, organisation: 'town', name: '=Bewonerskaart' });
  const row = (organisation: string, formId: string, outcome: string, moments: number, week = '2026-10-12') => ({
    organisation,
    formId,
    guide: 'itsme',
    problem: 'new-phone',
    outcome,
    week,
    moments,
  });
  await addFormWeeks(world.services.database, town.id, [
    row('town', form, 'helped', 10),
    row('town', form, 'referred', 20),
    row('town', form, 'no-solution', 6),
    row('town', noTeam, 'helped', 9),
    row('bank', noTeam, 'together', 12),
    row('bank', noTeam, 'referred', 7),
    row('nmbs', noTeam, 'helped', 3),
    // The week that is not over, and the quarter before.
    row('town', noTeam, 'helped', 500, '2026-11-16'),
    row('town', noTeam, 'helped', 20, '2026-08-10'),
  ]);

  it('says the sentence first, and has the same as a file', async () => {
    const page = await coordinator.get('/together/stuck');
    expect(page.text).toContain('Het vaakst bij De gemeente zelf: 45 keer, en 58% raakte niet meteen verder.');
    expect(page.screen.getByRole('row', { name: /^De gemeente zelf 45 58% Vaker/ })).toBeTruthy();
    const link = page.screen.getByRole('link', { name: 'De gemeente zelf' }).getAttribute('href') ?? '';
    const own = await coordinator.get(link);
    expect(own.screen.getByRole('heading', { level: 1, name: 'De gemeente zelf' })).toBeTruthy();
    expect(own.screen.getByRole('row', { name: /=Bewonerskaart 36 10 26 72% –/ })).toBeTruthy();
    expect(own.text).toContain('itsme: Nieuwe gsm (45)');
    const nobody = await coordinator.get('/together/stuck?organisation=nmbs');
    expect(nobody.screen.getByRole('heading', { level: 1, name: 'Waar mensen vastlopen' })).toBeTruthy();
    const file = await coordinator.get('/together/stuck.csv?quarter=0');
    expect(file.headers.get('content-disposition')).toContain('stuck-2026-q4.csv');
    const [, first = '', second = ''] = file.text.split('\r\n');
    expect(first).toBe('De gemeente zelf;Alle formulieren;45;19;26;58%;Vaker;itsme: Nieuwe gsm (45)');
    expect(second).toContain("De gemeente zelf;'=Bewonerskaart;36;10;26;72%");
    expect(file.text).not.toContain('NMBS');
  });

  it('shows an earlier quarter, and is empty without a fuss', async () => {
    expect((await coordinator.get('/together/stuck?quarter=1')).text).toContain('De gemeente zelf');
    expect((await coordinator.get('/together/stuck?quarter=3')).text).toContain('te weinig organisaties');
    expect((await coordinator.get('/together/stuck?quarter=banana')).status).toBe(200);
    const clerk = await signedIn(world, await aMember(world, town));
    expect((await clerk.get('/together/stuck')).status).toBe(403);
  });
});
