/** The personal card: code and PIN, for staff without a mailbox. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGoodPin, newCardCode, readCardCode } from './card.ts';

describe('a card code', () => {
  it('is read however someone types it', () => {
    expect(readCardCode('ZIL-4KQ7-M2XP')).toBe('ZIL-4KQ7-M2XP');
    expect(readCardCode(' zil 4kq7 m2xp ')).toBe('ZIL-4KQ7-M2XP');
    expect(readCardCode('zil4kq7m2xp')).toBe('ZIL-4KQ7-M2XP');
  });

  it('comes back as it was made, for every town', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{3,4}$/), (town) => {
        const code = newCardCode(town);
        expect(readCardCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
      }),
    );
  });

  it('never throws on what is no code', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = readCardCode(text);
        expect(code === undefined || readCardCode(code) === code).toBe(true);
      }),
    );
  });
});

describe('a PIN', () => {
  it.each(['11111', '12345', '98765', '1234', '123456789', 'abcde', ''])('may not be %s', (pin) => {
    expect(isGoodPin(pin)).toBe(false);
  });
  it.each(['48205', '112233', '90210'])('may be %s', (pin) => {
    expect(isGoodPin(pin)).toBe(true);
  });
});
