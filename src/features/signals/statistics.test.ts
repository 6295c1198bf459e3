/** The statistics behind signals: against published values, on flat data that must stay silent, on planted rises that must be found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialTail, binomialTail } from './binomial-tail.ts';
import { dispersionIn, rawDispersion, sum } from './dispersion.ts';
import { verdictOf } from './effect.ts';
import { standOut } from './false-discovery.ts';
import { findReferred } from './find-referred.ts';
import { flatWeeks, lastingWeeks, numbers, risingWeeks, someOf, splitWeeks } from './made-weeks.test-data.ts';
import { isWorthTelling, riseOf } from './rise.ts';
import { difference, wilson } from './share-interval.ts';

describe('the tail of the binomial', () => {
  it('is what counting every case gives', () => {
    // Eight coins: 1, 8, 28, 56, 70, 56, 28, 8, 1 of 256.
    expect(binomialTail(6, 8, 0.5)).toBeCloseTo(37 / 256, 12);
    expect(binomialTail(0, 8, 0.5)).toBe(1);
    expect(binomialTail(8, 8, 0.25)).toBeCloseTo(0.25 ** 8, 14);
    // A beta-binomial with weights 1 and 1 gives every count the same chance.
    expect(betaBinomialTail(3, 9, 1, 1)).toBeCloseTo(0.7, 12);
  });

  it('is near the other one when its weights are large, and falls with every moment more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.02, max: 0.9, noNaN: true }),
        fc.nat(),
        (all, chance, seed) => {
          const some = 1 + (seed % all);
          const weights = [chance * 1e6, (1 - chance) * 1e6] as const;
          const p = binomialTail(some, all, chance);
          expect(betaBinomialTail(some, all, ...weights)).toBeCloseTo(p, 3);
          expect(p).toBeLessThanOrEqual(binomialTail(some - 1, all, chance) + 1e-12);
          // Counts that differ more make the same count less surprising once it is far from what is expected.
          if (p < 1e-3) expect(betaBinomialTail(some, all, chance * 20, (1 - chance) * 20)).toBeGreaterThan(p * 0.999);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the rate of false discoveries', () => {
  it('is kept as Benjamini and Hochberg did with the fifteen tests of their paper', () => {
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(standOut(ps, 0.05).filter(Boolean)).toHaveLength(4);
    expect(standOut([], 0.05)).toEqual([]);
    expect(standOut([0.2, 0.9], 0.05)).toEqual([false, false]);
  });
});

describe('the interval of a share', () => {
  it('is Wilson’s: 81 of 263, 15 of 148, 0 of 20 and 1 of 29, as Newcombe gives them', () => {
    const interval = (some: number, all: number) => {
      const { low, high } = wilson({ some, all });
      return [low.toFixed(4), high.toFixed(4)];
    };
    expect(interval(81, 263)).toEqual(['0.2553', '0.3662']);
    expect(interval(15, 148)).toEqual(['0.0624', '0.1605']);
    expect(interval(0, 20)).toEqual(['0.0000', '0.1611']);
    expect(interval(1, 29)).toEqual(['0.0061', '0.1718']);
  });

  it('of a difference is Newcombe’s: 56 of 70 and 48 of 80 differ by 0.20, from 0.0524 to 0.3339', () => {
    const { by, low, high } = difference({ some: 48, all: 80 }, { some: 56, all: 70 });
    expect([by, low, high].map((value) => value.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339']);
  });

  it('holds what was counted, and turns around when the two change places', () => {
    const counted = fc
      .integer({ min: 1, max: 300 })
      .chain((all) => fc.record({ some: fc.nat(all), all: fc.constant(all) }));
    fc.assert(
      fc.property(counted, counted, (one, other) => {
        const { low, high } = wilson(one);
        expect(low).toBeLessThanOrEqual(one.some / one.all);
        expect(high).toBeGreaterThanOrEqual(one.some / one.all);
        const [there, back] = [difference(one, other), difference(other, one)];
        expect(there.low).toBeCloseTo(-back.high, 10);
        expect(there.low).toBeLessThanOrEqual(there.by + 1e-12);
        expect(there.high).toBeGreaterThanOrEqual(there.by - 1e-12);
      }),
    );
  });
});

describe('a rise', () => {
  it('of 34 in four weeks after 12 in every four is beyond doubt; of 8 after 6 it is not', () => {
    const before = Array.from({ length: 24 }, () => 3);
    const clear = riseOf([8, 9, 8, 9], before);
    expect(clear.p).toBeLessThan(1e-5);
    expect(clear.ratio).toBeCloseTo(34 / 12, 10);
    expect(
      riseOf(
        [2, 2, 2, 2],
        before.map((_, week) => 1 + (week % 2)),
      ).p,
    ).toBeGreaterThan(0.1);
  });

  it('is none when all else rose as much', () => {
    const before = Array.from({ length: 24 }, (_, week) => 4 + (week % 3));
    expect(riseOf([12, 9, 11, 10], before).p).toBeLessThan(1e-4);
    const paced = riseOf([12, 9, 11, 10], before, { pace: 2 });
    expect(paced.p).toBeGreaterThan(0.2);
    expect(isWorthTelling([12, 9, 11, 10], paced)).toBe(false);
  });

  it('is found of what was never asked before', () => {
    const never = Array.from({ length: 24 }, () => 0);
    expect(riseOf([2, 3, 2, 3], never).p).toBeLessThan(1e-6);
    expect(riseOf([2, 3, 2, 3], never, { dispersion: 1.3 }).p).toBeLessThan(1e-4);
    expect(riseOf([0, 0, 0, 0], never, { dispersion: 2 }).p).toBe(1);
  });

  it('needs more where the weeks before differ much', () => {
    const calm = Array.from({ length: 24 }, (_, week) => 9 + (week % 3));
    const wild = Array.from({ length: 24 }, (_, week) => (week % 4 === 0 ? 28 : 4));
    expect(rawDispersion(wild)).toBeGreaterThan(8);
    expect(riseOf([18, 18, 18, 18], calm).p).toBeLessThan(1e-4);
    expect(riseOf([18, 18, 18, 18], wild).p).toBeGreaterThan(0.01);
  });
});

type Weeks = ReturnType<typeof flatWeeks>;

/** Which of a town's problems are told. */
function toldOf(problems: readonly Weeks[]): readonly boolean[] {
  const dispersionOf = dispersionIn(problems.map(({ baseline }) => baseline));
  const rises = problems.map(({ window, baseline }) =>
    riseOf(window, baseline, { dispersion: dispersionOf(baseline) }),
  );
  const stands = standOut(
    rises.map(({ p }) => p),
    0.05,
  );
  return problems.map(({ window }, index) => {
    const rise = rises[index];
    return stands[index] === true && rise !== undefined && isWorthTelling(window, rise);
  });
}

/** The share of so many towns of which this is true; other towns with every seed. */
function shareOf(towns: number, seed: number, isTrue: (chance: () => number) => boolean): number {
  const chance = numbers(seed);
  return Array.from({ length: towns }, () => isTrue(chance)).filter(Boolean).length / towns;
}

const problems = <Made>(make: (index: number) => Made) => Array.from({ length: 60 }, (_, index) => make(index));

describe('on made data', () => {
  // 0.05 is promised; of 150 silent towns chance may make 0.05 look like 0.10 (three standard deviations).
  const most = 0.1;

  const seeds = [1940, 4711, 20261121];

  it.each([
    { mean: 0.7, dispersion: 1, weeks: 24 },
    { mean: 2, dispersion: 2, weeks: 24 },
    { mean: 5, dispersion: 1, weeks: 12 },
    { mean: 5, dispersion: 2, weeks: 12 },
    { mean: 15, dispersion: 3, weeks: 24 },
  ])('flat weeks of about $mean with dispersion $dispersion over $weeks weeks stay silent', (given) => {
    for (const seed of seeds)
      expect(
        shareOf(150, seed, (chance) => toldOf(problems(() => flatWeeks(chance, given))).includes(true)),
      ).toBeLessThanOrEqual(most);
  });

  it.each([
    { mean: 5, lasting: { by: 0.3, keeps: 0.8 } },
    { mean: 5, lasting: { by: 0.5, keeps: 0.5 } },
    { mean: 15, lasting: { by: 0.3, keeps: 0.5 } },
  ])(
    'weeks of about $mean that hang together ($lasting.keeps) stay silent: a good month is no rise',
    ({ mean, lasting }) => {
      const made = { mean, dispersion: 1, weeks: 24 };
      for (const seed of seeds)
        expect(
          shareOf(150, seed, (chance) => toldOf(problems(() => lastingWeeks(chance, made, lasting))).includes(true)),
        ).toBeLessThanOrEqual(most);
    },
  );

  it.each([
    { mean: 5, dispersion: 1, weeks: 24, times: 2.5, least: 0.75 },
    { mean: 15, dispersion: 1, weeks: 24, times: 2, least: 0.9 },
    { mean: 15, dispersion: 2, weeks: 12, times: 2.5, least: 0.75 },
  ])('$times times as many as $mean a week are found, dispersion $dispersion', ({ times, least, ...given }) => {
    for (const seed of seeds)
      expect(
        shareOf(
          60,
          seed,
          (chance) => toldOf(problems((index) => risingWeeks(chance, given, index === 0 ? times : 1)))[0] === true,
        ),
      ).toBeGreaterThanOrEqual(least);
  });

  /** A town of which the problems are asked from about once to ten times a week. */
  const town = (chance: () => number, shareOfProblem: (index: number) => number, alike: number) =>
    problems((index) => splitWeeks(chance, `g${index}`, 1 + (index % 10), shareOfProblem(index), alike));

  it.each([
    { share: 0.1, alike: 0 },
    { share: 0.1, alike: 0.15 },
    { share: 0.4, alike: 0.15 },
  ])(
    'a town that leaves $share of everything unsolved is told of no problem ($alike alike in a week)',
    ({ share, alike }) => {
      for (const seed of seeds)
        expect(
          shareOf(150, seed, (chance) => findReferred(town(chance, () => share, alike)).length > 0),
        ).toBeLessThanOrEqual(most);
    },
  );

  it('a problem that is left unsolved two and a half times as often as all else is found', () => {
    for (const seed of seeds)
      expect(
        shareOf(60, seed, (chance) =>
          findReferred(town(chance, (index) => (index === 8 ? 0.5 : 0.2), 0)).some(({ weeks }) => weeks.guide === 'g8'),
        ),
      ).toBeGreaterThanOrEqual(0.9);
  });

  it('what was picked for its high share and then left alone is rarely said to be better; what was helped is', () => {
    const after = (chance: () => number, mean: number, share: number) => {
      const all = 12 * mean;
      return { all, some: all - someOf(chance, all, share) };
    };
    const verdicts = (seed: number, helped: boolean) => {
      const chance = numbers(seed);
      const found = Array.from({ length: 120 }, () => {
        const shares = problems(() => 0.1 + 0.3 * chance() ** 2);
        return findReferred(town(chance, (index) => shares[index] ?? 0, 0)).map(({ weeks, townShare }) => {
          const index = Number(weeks.guide.slice(1));
          const [all, left] = [sum(weeks.momentsAt(8, 1)), sum(weeks.unsolvedAt(8, 1))];
          const share = (shares[index] ?? 0) * (helped ? 0.25 : 1);
          const counts = {
            before: { all, some: all - left },
            after: after(chance, 1 + (index % 10), share),
            weeks: 12,
          };
          return verdictOf({ ...counts, townShare: 1 - townShare });
        });
      }).flat();
      expect(found.length).toBeGreaterThan(30);
      return found.filter((verdict) => verdict === 'better').length / found.length;
    };
    for (const seed of seeds) {
      expect(verdicts(seed, false)).toBeLessThanOrEqual(0.06);
      expect(verdicts(seed, true)).toBeGreaterThanOrEqual(0.75);
    }
  });

  it('says nothing of what was taken up less than four weeks ago', () => {
    const clear = { before: { some: 10, all: 100 }, after: { some: 90, all: 100 }, townShare: undefined };
    expect(verdictOf({ ...clear, weeks: 3 })).toBe('unclear');
    expect(verdictOf({ ...clear, weeks: 4 })).toBe('better');
  });
});
