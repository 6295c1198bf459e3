/** Ids: valid UUIDs of version 7, in the order in which they were made. */
import { describe, expect, it } from 'vitest';
import { isId, newId } from './id.ts';

describe('an id', () => {
  it('is a UUID of version 7 and unlike every other', () => {
    const made = Array.from({ length: 5000 }, () => newId());
    expect(made.every((id) => isId(id))).toBe(true);
    expect(new Set(made).size).toBe(made.length);
  });

  it('sorts by time, also within one millisecond', () => {
    const made = Array.from({ length: 1000 }, () => newId(1_800_000_000_000));
    expect([...made].sort()).toEqual(made);
  });

  it('is not just any text', () => {
    for (const text of [undefined, '', 'x', '01900000-0000-4000-8000-000000000000', "' or 1=1"])
      expect(isId(text)).toBe(false);
  });
});
