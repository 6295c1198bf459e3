/** How likely so many of all moments, or more, fall in one stretch of weeks by chance: tails of two distributions. */

/** Lanczos' approximation with g = 7 and nine terms; about 15 digits for x > 0. */
const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;

function logGamma(x: number): number {
  const base = x + 6.5;
  const sum = lanczos.reduce((all, term, index) => all + (index === 0 ? term : term / (x - 1 + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);
const logChoose = (all: number, some: number) => -Math.log(all + 1) - logBeta(some + 1, all - some + 1);

/**
 * P(X ≥ some) for X binomial: each of `all` falls in the stretch with this chance, apart from the others.
 * @param some a whole number from 0 to `all`
 */
export function binomialTail(some: number, all: number, chance: number): number {
  if (some <= 0 || chance >= 1) return 1;
  if (chance <= 0) return 0;
  const first = logChoose(all, some) + some * Math.log(chance) + (all - some) * Math.log1p(-chance);
  const odds = chance / (1 - chance);
  return tail(some, all, first, (at) => ((all - at) / (at + 1)) * odds);
}

/**
 * P(X ≥ some) for X beta-binomial with weights `a` (the stretch) and `b` (the rest): what the binomial becomes when
 * counts are negative binomial and so differ more than chance makes them. With large weights it is the binomial.
 */
export function betaBinomialTail(some: number, all: number, a: number, b: number): number {
  if (some <= 0) return 1;
  const first = logChoose(all, some) + logBeta(some + a, all - some + b) - logBeta(a, b);
  return tail(some, all, first, (at) => ((all - at) * (at + a)) / ((at + 1) * (all - at - 1 + b)));
}

/** Adds the terms from the first on, each so many times the one before, until they no longer count. */
function tail(from: number, all: number, logFirst: number, next: (at: number) => number): number {
  let term = 1;
  let sum = 1;
  for (let at = from; at < all; at++) {
    const factor = next(at);
    term *= factor;
    sum += term;
    if (factor < 1 && term < sum * 1e-16) break;
  }
  return Math.min(1, Math.exp(logFirst + Math.log(sum)));
}
