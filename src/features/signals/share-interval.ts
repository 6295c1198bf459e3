/** How sure a share is that was counted on few: intervals for one share, and for the difference of two. */

/** The normal quantile of 97.5 %: intervals hold the truth 95 times in a hundred. */
const z = 1.959963984540054;

export type Interval = { readonly low: number; readonly high: number };

export type Counted = {
  /** How many of `all` count. */
  readonly some: number;
  readonly all: number;
};

/**
 * The score interval of Wilson (Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22, 1927), of 95 %. Of nothing it is 0 to 1.
 */
export function wilson({ some, all }: Counted): Interval {
  if (all === 0) return { low: 0, high: 1 };
  const share = some / all;
  const middle = share + (z * z) / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  // Rounding must not leave 0 and 1 out where nothing or everything was counted.
  return {
    low: some === 0 ? 0 : (middle - reach) / whole,
    high: some === all ? 1 : (middle + reach) / whole,
  };
}

/**
 * How much higher the second share is than the first, with the hybrid score interval of Newcombe (Interval estimation
 * for the difference between independent proportions, Statistics in Medicine 17, 1998, method 10), of 95 %.
 */
export function difference(first: Counted, second: Counted): Interval & { readonly by: number } {
  const [one, other] = [wilson(first), wilson(second)];
  const share = ({ some, all }: Counted) => (all === 0 ? 0 : some / all);
  const [was, is] = [share(first), share(second)];
  const by = is - was;
  return {
    by,
    low: by - Math.hypot(is - other.low, one.high - was),
    high: by + Math.hypot(other.high - is, was - one.low),
  };
}
