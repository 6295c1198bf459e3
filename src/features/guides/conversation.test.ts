/** From answers to how to help: more help never follows from more skill. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standings } from '#features/content/index.ts';
import { standingFrom } from './conversation.ts';

const answers = fc.array(fc.constantFrom(0, 1, 2), { minLength: 3, maxLength: 5 });
const rank = (given: readonly number[]) => standings.indexOf(standingFrom(given) ?? 'never');

describe('where a citizen stands', () => {
  it('is never, with help or alone when all answers say so', () => {
    expect([0, 1, 2].map((points) => standingFrom([points, points, points, points]))).toEqual(standings);
  });

  it('is the one with more help in doubt', () => {
    expect(standingFrom([0, 0, 1, 1])).toBe('never');
    expect(standingFrom([2, 2, 1, 1])).toBe('with-help');
    expect(standingFrom([2, 2, 2, 1])).toBe('alone');
  });

  it('is not known while a question is open', () => {
    expect(standingFrom([1, undefined, 2])).toBeUndefined();
    expect(standingFrom([])).toBeUndefined();
  });

  it('never falls when one answer rises', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (given, at) => {
        const index = at % given.length;
        const more = given.map((points, place) => (place === index ? Math.min(2, points + 1) : points));
        expect(rank(more)).toBeGreaterThanOrEqual(rank(given));
      }),
    );
  });
});
