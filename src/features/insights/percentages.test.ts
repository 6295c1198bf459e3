/** Shares in whole per cents. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allocatePercentages } from './percentages.ts';

const counts = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 12 });

it('gives the missing per cents to the largest remainders', () => {
  expect(allocatePercentages([1, 1, 1])).toEqual([34, 33, 33]);
  expect(allocatePercentages([614, 386, 0])).toEqual([61, 39, 0]);
  expect(allocatePercentages([0, 0])).toEqual([0, 0]);
});

it('adds to 100, is never a whole per cent off, and gives nothing to nothing', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const total = given.reduce((sum, count) => sum + count, 0);
      const shares = allocatePercentages(given);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : 100);
      for (const [index, share] of shares.entries()) {
        const exact = total === 0 ? 0 : ((given[index] ?? 0) * 100) / total;
        expect(Math.abs(share - exact)).toBeLessThan(1);
        if (given[index] === 0) expect(share).toBe(0);
      }
    }),
  );
});
