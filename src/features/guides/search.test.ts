/** The search, on questions as citizens ask them at a counter, typing errors and all. */

import { describe, expect, it } from 'vitest';
import { library } from '#features/content/index.ts';
import { inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { type CitizenLang, citizenLanguages, isLang, type Lang } from '#shared/words/catalogue.ts';
import { aWorld } from '#tests/support/world.ts';
import { type AskedQuestion, questions } from './questions.test-data.ts';
import { questionsDe } from './questions-de.test-data.ts';
import { questionsEn } from './questions-en.test-data.ts';
import { questionsFr } from './questions-fr.test-data.ts';
import { freshQuestions } from './questions-fresh.test-data.ts';
import { heldOutQuestions } from './questions-held-out.test-data.ts';
import { type Answer, search, searchCitizenPages } from './search.ts';

const world = await aWorld();
const content = await library(world.services);

function ask(question: string, lang: Lang = 'nl'): Promise<readonly Answer[]> {
  return inTown(world.services.database, { townId: newId(), memberId: null }, (db) =>
    search(db, content, lang, question),
  );
}

/** The guides that citizens find, in their own language. */
function askAsCitizen(question: string, lang: CitizenLang): Promise<readonly string[]> {
  return inTown(world.services.database, { townId: newId(), memberId: null }, async (db) =>
    (await searchCitizenPages(db, content, lang, question)).map((page) => page.guide),
  );
}

const nameOf = ({ guide, part }: Answer) => `${guide.id}/${part?.id ?? ''}`;

const guideOf = (name: string) => name.split('/')[0] ?? '';
const isPart = ({ answers }: AskedQuestion, answer: Answer) =>
  answers.includes(nameOf(answer)) || answers.includes(`${answer.guide.id}/*`);

type Found = AskedQuestion & { readonly guides: readonly string[] };
const rightAmong = (found: readonly Found[], first: number) =>
  found.filter(({ answers, guides }) => guides.slice(0, first).some((guide) => answers.map(guideOf).includes(guide)))
    .length / found.length;

const perLanguage: readonly (readonly [CitizenLang, readonly AskedQuestion[]])[] = [
  ['nl', questions],
  ['fr', questionsFr],
  ['de', questionsDe],
  ['en', questionsEn],
];

describe('the search', async () => {
  const asked = await Promise.all(questions.map(async (one) => ({ ...one, found: await ask(one.asked) })));

  const foundFor = (all: readonly AskedQuestion[], lang: CitizenLang): Promise<readonly Found[]> =>
    Promise.all(
      all.map(async (one) => ({
        ...one,
        guides: isLang(lang)
          ? (await ask(one.asked, lang)).map(({ guide }) => guide.id)
          : await askAsCitizen(one.asked, lang),
      })),
    );

  it.each(perLanguage)('in %s puts the right guide first in 90 %, and in the top three in 98 %', async (lang, all) => {
    const found = await foundFor(all, lang);
    expect(rightAmong(found, 1)).toBeGreaterThanOrEqual(0.9);
    expect(rightAmong(found, 3)).toBeGreaterThanOrEqual(0.98);
  });

  // What is promised, 90 % and 98 %, is not quite kept where nobody tuned: what is, stands here, and in those files.
  it.each([
    ['written by someone who knew no guide', heldOutQuestions, 0.85, 0.96],
    ['that nothing was tuned on', freshQuestions, 0.9, 0.96],
  ])('among questions %s puts the one right guide first, or at least high', async (_, questionsOf, first, top) => {
    const found = await Promise.all(citizenLanguages.map((lang) => foundFor(questionsOf[lang], lang)));
    expect(rightAmong(found.flat(), 1)).toBeGreaterThanOrEqual(first);
    expect(rightAmong(found.flat(), 3)).toBeGreaterThanOrEqual(top);
  });

  it('hears what a question is about, however many words of every day stand around it', async () => {
    for (const [question, name] of [
      ['kheb da nu overal nekeer zitten vragen maar mijn pincode is vergeten', 'eid/pin-forgotten'],
      ['waar moet ik gaan of zijn om eens te weten wanneer ik op pensioen mag gaan', 'mypension/'],
    ] as const) {
      expect((await ask(question)).map(nameOf)[0]).toContain(name);
    }
  });

  it('finds at a Dutch counter what a citizen asks in another language, and says in which', async () => {
    for (const [lang, all] of perLanguage.filter(([lang]) => lang !== 'nl')) {
      const answers = await Promise.all(all.map(async (one) => ({ ...one, found: await ask(one.asked) })));
      const found = answers.map((one) => ({ ...one, guides: one.found.map(({ guide }) => guide.id) }));
      expect(rightAmong(found, 3), lang).toBeGreaterThanOrEqual(0.85);
    }
    expect((await ask('ich habe eine Buße bekommen'))[0]?.askedIn).toBe('de');
  });

  it('puts the very part that answers on top in at least 80 %', () => {
    const parts = asked.filter((one) => one.found.slice(0, 1).some((answer) => isPart(one, answer)));
    expect(parts.length / asked.length).toBeGreaterThanOrEqual(0.8);
  });

  it('leaves one of the first three places to another guide', () => {
    for (const { found } of asked) {
      const guides = found.slice(0, 3).map(({ guide }) => guide.id);
      if (new Set(found.map(({ guide }) => guide.id)).size > 1) expect(new Set(guides).size).toBeGreaterThan(1);
    }
  });

  it.each([
    ['itsme', 'itsme/'],
    ['ITSME', 'itsme/'],
    ['  csam ', 'csam/'],
    ['My eBox', 'ebox/'],
    ['MyMinfin', 'myminfin/'],
    ['mypension.be', 'mypension/'],
    ['nieuwe gsm', 'itsme/new-phone'],
    ['pincode vergeten', 'eid/pin-forgotten'],
    ['brief van de belastingen', 'myminfin/tax-letter'],
  ])('answers “%s” with %s', async (question, name) => {
    expect((await ask(question)).map(nameOf)[0]).toBe(name);
  });

  it('finds while the last word is still being typed', async () => {
    for (const question of ['pincode verg', 'kaart geblok', 'nieuwe gs']) expect(await ask(question)).not.toEqual([]);
    expect((await ask('pincode verge')).map(nameOf)[0]).toBe('eid/pin-forgotten');
  });

  it('finds nothing for nothing, and for words that no guide has', async () => {
    for (const question of ['', '   ', '?!', 'de het een', 'xyzzyplugh']) expect(await ask(question)).toEqual([]);
  });

  it('gives each answer once', async () => {
    const names = (await ask('kaart')).map(nameOf);
    expect(new Set(names).size).toBe(names.length);
  });
});
