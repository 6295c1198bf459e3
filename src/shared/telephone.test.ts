/** A number that a telephone can dial, from what people write. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { telephoneHref } from './telephone.ts';

it.each([
  ['078 170 170', 'tel:+3278170170'],
  ['02 740 79 91', 'tel:+3227407991'],
  ['+32 2 505 08 80', 'tel:+3225050880'],
  ['+32 (0)2 505 08 80', 'tel:+3225050880'],
  ['0475/12.34.56', 'tel:+32475123456'],
  ['00800 2123 2123', 'tel:+80021232123'],
  ['1765', 'tel:1765'],
  ['4411', 'tel:4411'],
  ['112', 'tel:112'],
])('%s is dialled as %s', (written, href) => {
  expect(telephoneHref(written)).toBe(href);
});

it.each(['', 'gratis', '078 170 170 (dag en nacht)', '1765 of 1766', '+', 'bel 112'])(
  '“%s” is no number alone',
  (said) => {
    expect(telephoneHref(said)).toBeUndefined();
  },
);

it('is an address that nothing can be hidden in, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (written) => {
      expect(telephoneHref(written) ?? 'tel:1').toMatch(/^tel:\+?\d+$/);
    }),
  );
});
