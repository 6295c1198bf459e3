/** Weeks of counts made by chance with a known rate, the same each time: Poisson, or negative binomial where they differ more. */

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
