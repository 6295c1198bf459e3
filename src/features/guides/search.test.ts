/** The search, on questions as citizens ask them at a counter, typing errors and all. */

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library } from '#features/content/index.ts';
import { inTown, row } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aWorld } from '#tests/support/world.ts';
import { indexGuides } from './index-guides.ts';
import { type AskedQuestion, questions } from './questions.test-data.ts';
import { type Answer, search } from './search.ts';

const world = await aWorld();
const content = await library(world.services);

function ask(question: string): Promise<readonly Answer[]> {
  return inTown(world.services.database, { townId: newId(), memberId: null }, (db) =>
    search(db, content, 'nl', question),
  );
}

const nameOf = ({ guide, part }: Answer) => `${guide.id}/${part?.id ?? ''}`;

const guideOf = (name: string) => name.split('/')[0];
const isGuide = ({ answers }: AskedQuestion, answer: Answer) =>
  answers.some((name) => guideOf(name) === answer.guide.id);
const isPart = ({ answers }: AskedQuestion, answer: Answer) =>
  answers.includes(nameOf(answer)) || answers.includes(`${answer.guide.id}/*`);

describe('the search', async () => {
  const asked = await Promise.all(questions.map(async (one) => ({ ...one, found: await ask(one.asked) })));
  const share = (fits: (one: (typeof asked)[number]) => boolean) => asked.filter(fits).length / asked.length;

  it('puts the right guide first in at least 90 % of the questions', () => {
    expect(share((one) => one.found.slice(0, 1).some((answer) => isGuide(one, answer)))).toBeGreaterThanOrEqual(0.9);
  });

  it('has the right guide among the first three in at least 98 %', () => {
    expect(share((one) => one.found.slice(0, 3).some((answer) => isGuide(one, answer)))).toBeGreaterThanOrEqual(0.98);
  });

  it('puts the very part that answers on top in at least 85 %', () => {
    expect(share((one) => one.found.slice(0, 1).some((answer) => isPart(one, answer)))).toBeGreaterThanOrEqual(0.85);
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

describe('the index', () => {
  it('is made once for a release of the content, and again when that changes', async () => {
    const { database } = world.services;
    const stamp = () => row(database.door, sql<{ made: string }>`select xmin::text as made from guide_search limit 1`);
    const before = await stamp();
    await indexGuides(world.services);
    expect(await stamp()).toEqual(before);
    await sql`update guide_index set release = 0`.execute(database.door);
    await indexGuides(world.services);
    expect(await stamp()).not.toEqual(before);
    expect((await ask('itsme')).map(nameOf)[0]).toBe('itsme/');
  });
});
