/** Compounds come apart into words that are known, tied or not. */
import { describe, expect, it } from 'vitest';
import { partsOfCompound } from './compound.ts';
import { plain, tiedWords, wordsOf } from './words-of-text.ts';

const known = new Set([
  'belasting',
  'belastingen',
  'brief',
  'identiteit',
  'kaart',
  'lezer',
  'pensioen',
  'datum',
  'kaartlezer',
]);

describe('a compound', () => {
  it.each([
    ['belastingbrief', ['belasting', 'brief']],
    ['belastingsbrief', ['belasting', 'brief']],
    ['identiteitskaart', ['identiteit', 'kaart']],
    ['pensioendatum', ['pensioen', 'datum']],
    ['kaart', []],
    ['onbekendewoord', []],
  ])('%s', (word, parts) => {
    expect(partsOfCompound(word, (piece) => known.has(piece))).toEqual(parts);
  });
});

describe('words of a text', () => {
  it('are plain: no capitals, no accents, no apostrophes', () => {
    expect(plain('Financiën, FOTO’S')).toBe('financien, fotos');
    expect(wordsOf('Tax-on-web: € 5?')).toEqual(['tax', 'on', 'web', '€', '5']);
  });

  it('are also one when a hyphen ties them', () => {
    expect(tiedWords('mijn e-box en Tax-on-web')).toEqual(['ebox', 'taxonweb']);
  });
});
