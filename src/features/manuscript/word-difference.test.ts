/** The difference of two texts, word by word. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDifference } from './word-difference.ts';

const text = fc
  .array(fc.constantFrom('de', 'oude', 'gsm', 'ligt', ' ', ' ', '\n', '.', '{{itsme.cost}}', 'é'))
  .map((all) => all.join(''));

it('holds both texts whole, whatever they are', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDifference(before, after);
      const made = (left: string) =>
        runs
          .filter(({ kind }) => kind !== left)
          .map((run) => run.text)
          .join('');
      expect([made('added'), made('removed')]).toEqual([before, after]);
      expect(runs.every((run) => run.text !== '')).toBe(true);
    }),
  );
});

it('is nothing but what stayed for a text and itself', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(wordDifference(one, one).filter(({ kind }) => kind !== 'same')).toEqual([]);
    }),
  );
});

it('reads as a person would say it: whole words, what went before what came', () => {
  expect(wordDifference('De oude gsm ligt thuis.', 'De nieuwe tablet ligt thuis.')).toEqual([
    { kind: 'same', text: 'De ' },
    { kind: 'removed', text: 'oude gsm' },
    { kind: 'added', text: 'nieuwe tablet' },
    { kind: 'same', text: ' ligt thuis.' },
  ]);
});

it('takes two long texts without a word in common in its stride', () => {
  const [one, other] = [Array(5000).fill('ja').join(' '), Array(5000).fill('neen').join('. ')];
  expect(wordDifference(one, other).length).toBeGreaterThan(0);
});
