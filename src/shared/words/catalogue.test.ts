/** Days as people say them, in four languages. */
import { expect, it } from 'vitest';
import { citizenLanguages, longDate, shortDate } from './catalogue.ts';

it('says the first of a month as each language does', () => {
  expect(citizenLanguages.map((lang) => longDate(lang, '2027-01-01'))).toEqual([
    '1 januari 2027',
    '1er janvier 2027',
    '1. Januar 2027',
    '1 January 2027',
  ]);
  expect(shortDate('fr', '2027-01-01')).toBe('1er janvier');
  expect([shortDate('fr', '2027-01-11'), longDate('fr', '2027-01-21')]).toEqual(['11 janvier', '21 janvier 2027']);
});
