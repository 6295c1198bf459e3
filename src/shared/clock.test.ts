/** Days in Belgium, and counting them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf } from './clock.ts';

describe('a day', () => {
  it('begins at midnight in Belgium, in winter and in summer', () => {
    expect(dayOf(new Date('2026-11-20T22:59:59Z'))).toBe('2026-11-20');
    expect(dayOf(new Date('2026-11-20T23:00:00Z'))).toBe('2026-11-21');
    expect(dayOf(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  });

  it('is found again by counting forth and back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.integer({ min: -4000, max: 4000 }),
        (date, days) => {
          const day = dayOf(date);
          expect(addDays(addDays(day, days), -days)).toBe(day);
        },
      ),
    );
  });

  it('of a month that is too short is its last', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 36)).toBe('2027-02-28');
    expect(addMonths('2026-11-21', 36)).toBe('2029-11-21');
  });
});
