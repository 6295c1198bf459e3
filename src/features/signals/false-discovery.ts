/** Many problems looked at at once: which stand out so much that at most a share of them is chance. */

/**
 * The step-up procedure of Benjamini and Hochberg (Controlling the False Discovery Rate, Journal of the Royal Statistical
 * Society B 57, 1995): of m tests in order of p, all up to the last k with p(k) ≤ k·rate/m are kept. Among those kept, at
 * most this share is there by chance, on average.
 * @param rate such as 0.05
 * @returns for each test, in the given order, whether it stands out
 */
export function standOut(ps: readonly number[], rate: number): readonly boolean[] {
  const ordered = [...ps].sort((one, other) => one - other);
  const last = ordered.findLastIndex((p, index) => p <= ((index + 1) * rate) / ps.length);
  const limit = ordered[last];
  return ps.map((p) => limit !== undefined && p <= limit);
}
