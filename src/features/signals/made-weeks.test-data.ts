/** Weeks of counts made by chance with a known rate, the same each time: Poisson, or negative binomial where they differ more. */

/** How weeks hang together: each keeps so much of the one before, around a rate that wanders by so much (both 0 to 1). */
export type Lasting = { readonly keeps: number; readonly by: number };

export type Made = {
  readonly mean: number;
  /** Variance / mean; 1 is Poisson. */
  readonly dispersion: number;
  readonly weeks: number;
};

/** Numbers from 0 to 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** By inversion. */
function poisson(chance: () => number, mean: number): number {
  const drawn = chance();
  let count = 0;
  let term = Math.exp(-mean);
  for (let below = term; drawn > below && count < 2000; below += term) term *= mean / ++count;
  return count;
}

function normal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** Marsaglia and Tsang, A simple method for generating gamma variables, 2000. */
function gamma(chance: () => number, shape: number): number {
  if (shape < 1) return gamma(chance, shape + 1) * chance() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(chance);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - chance()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * Weeks without a rise, of which a good one is followed by a good one: a logarithm of the rate that goes back to its mean
 * (an autoregression of order one).
 */
export function lastingWeeks(chance: () => number, { mean, weeks }: Made, { keeps, by }: Lasting) {
  let now = by * normal(chance);
  const counts = Array.from({ length: weeks + 4 }, () => {
    now = keeps * now + Math.sqrt(1 - keeps * keeps) * by * normal(chance);
    return poisson(chance, mean * Math.exp(now - (by * by) / 2));
  });
  return { baseline: counts.slice(0, weeks), window: counts.slice(weeks) };
}

/**
 * The last twelve weeks of a problem as the finder reads them: so many moments a week of which such a share is left
 * unsolved. With `alike` of 0 each moment apart; more, and those of a week go together (beta-binomial).
 */
export function splitWeeks(chance: () => number, guide: string, mean: number, share: number, alike: number) {
  const size = alike === 0 ? 0 : 1 / alike - 1;
  const weeks = Array.from({ length: 12 }, () => {
    const moments = poisson(chance, mean);
    const [left, solved] =
      size === 0 ? [share, 1 - share] : [share * size, (1 - share) * size].map((a) => gamma(chance, a));
    const inWeek = (left ?? 0) / ((left ?? 0) + (solved ?? 1));
    return { moments, unsolved: someOf(chance, moments, inWeek) };
  });
  return {
    guide,
    problem: '',
    ages: weeks.map((_, index) => index + 1),
    moments: weeks.map(({ moments }) => moments),
    unsolved: weeks.map(({ unsolved }) => unsolved),
  };
}

/** How many of so many, each with this chance. */
export function someOf(chance: () => number, all: number, share: number): number {
  return Array.from({ length: all }, () => chance()).filter((drawn) => drawn < share).length;
}

function aWeek(chance: () => number, mean: number, dispersion: number): number {
  const rate = dispersion > 1 ? gamma(chance, mean / (dispersion - 1)) * (dispersion - 1) : mean;
  return poisson(chance, rate);
}

export function flatWeeks(chance: () => number, made: Made) {
  return risingWeeks(chance, made, 1);
}

/** Four last weeks at so many times the rate of those before. */
export function risingWeeks(chance: () => number, { mean, dispersion, weeks }: Made, times: number) {
  return {
    baseline: Array.from({ length: weeks }, () => aWeek(chance, mean, dispersion)),
    window: Array.from({ length: 4 }, () => aWeek(chance, mean * times, dispersion)),
  };
}
