/** A town may choose its colours, as long as people can read them. */
import { describe, expect, test } from 'vitest';
import { contrast, demoLooks, lookSchema, themeCss } from './theme.ts';

describe('contrast', () => {
  test('is 21 for black on white, and the same the other way round', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  });

  test('is 1 for a colour on itself', () => {
    expect(contrast('#0b5c57', '#0b5c57')).toBe(1);
  });

  test('agrees with a known value', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('the look of a town', () => {
  test.each(Object.entries(demoLooks))('%s is readable', (_name, look) => {
    expect(lookSchema.safeParse(look).success).toBe(true);
  });

  test('is refused when its brand cannot be read on a card', () => {
    const answer = lookSchema.safeParse({ brand: '#f2b33d' });
    expect(answer.error?.issues.map(({ path }) => path.join('.'))).toContain('brand');
    expect(() => themeCss({ brand: '#f2b33d' })).toThrow();
  });

  test('is refused when it is no colour at all', () => {
    expect(lookSchema.safeParse({ brand: 'red;}body{display:none' }).success).toBe(false);
  });

  test('needs only a brand: the rest follows from it', () => {
    expect(lookSchema.safeParse({ brand: '#7a1f5c' }).success).toBe(true);
  });

  test('becomes a stylesheet with a dark counterpart that reads on a dark card', () => {
    const css = themeCss(demoLooks.inkBlue);
    expect(css).toContain(':root{--dm-brand:#3b3f9c;');
    const dark = /prefers-color-scheme:dark\)\{:root\{--dm-brand:(#[0-9a-f]{6})/.exec(css)?.[1] ?? '';
    expect(contrast(dark, '#182624')).toBeGreaterThanOrEqual(4.5);
  });
});
