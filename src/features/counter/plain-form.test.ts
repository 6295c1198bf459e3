/** Words brought to one form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainForm } from './plain-form.ts';

describe('the plain form of words', () => {
  it('is one for the same words, short, and the same again', () => {
    expect(plainForm('  Één brief: van de É.I.D!  ')).toBe('een brief van de e i d');
    expect(plainForm('???')).toBe('?');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const plain = plainForm(text);
        expect(plain.length).toBeGreaterThan(0);
        expect([...plain].length).toBeLessThanOrEqual(60);
        expect(plainForm(plain)).toBe(plain);
      }),
    );
  });
});
