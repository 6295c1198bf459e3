/** The language of a question, from its words. */
import { describe, expect, it } from 'vitest';
import { library } from '#features/content/index.ts';
import { aWorld } from '#tests/support/world.ts';
import { languageOfQuestion } from './language-of-question.ts';
import { questions } from './questions.test-data.ts';

const world = await aWorld();
const content = await library(world.services);

describe('the language of a question', () => {
  it.each([
    ['j’ai oublié mon code pin', 'fr'],
    ['je ne reçois plus de lettres sur papier', 'fr'],
    ['ich habe meinen pin vergessen', 'de'],
    ['wie komme ich in meine ebox', 'de'],
    ['i forgot my pin code', 'en'],
    ['how do i log in with my id card', 'en'],
  ])('hears at a Dutch counter that “%s” is %s', (question, lang) => {
    expect(languageOfQuestion(content, 'nl', question)).toBe(lang);
  });

  it('stays with who asks when a question says nothing of its language', () => {
    for (const question of ['', 'itsme', 'code', '4411', 'xyzzy']) {
      expect(languageOfQuestion(content, 'nl', question)).toBe('nl');
      expect(languageOfQuestion(content, 'fr', question)).toBe('fr');
    }
  });

  it('takes the questions of Dutch-speaking citizens for Dutch, typing errors and all', () => {
    const wrong = questions.filter(({ asked }) => languageOfQuestion(content, 'nl', asked) !== 'nl');
    expect(wrong.map(({ asked }) => asked)).toEqual([]);
  });
});
