/** What found nothing reaches editors as words, and never as anything about a person. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTown } from '#shared/database/database.ts';
import { aMember, aTown, type TestTown } from '#tests/support/builders.ts';
import { signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { forgetOldMisses, missedWords } from './missed.ts';
import { oftenMissed } from './queries.ts';

const world = await aWorld();

async function someClerks(town: TestTown) {
  const aClerk = async () => signedIn(world, await aMember(world, town));
  return [await aClerk(), await aClerk(), await aClerk()] as const;
}

describe('words that found nothing', () => {
  it('hold no number and no address', () => {
    expect(missedWords('rijbewijs 12-34 vernieuwen 93051822361')).toBe('rijbewijs vernieuwen');
    expect(missedWords('jan@voorbeeld.be rijbewijs')).toBeUndefined();
    expect(missedWords('0470 12 34 56')).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(missedWords(typed) ?? '').not.toMatch(/[\d@]/);
      }),
    );
  });

  it('are seen by editors once three people asked them, without a town or a name', async () => {
    const town = await aTown(world);
    const [clerk, ...others] = await someClerks(town);
    const editor = await signedIn(world, await aMember(world, await aTown(world), { roles: ['content-editor'] }));
    const seen = async () => (await editor.get('/together/searches')).document.querySelector('main')?.textContent ?? '';
    await clerk.get('/counter?q=zwembad');
    // Again and again by one person, week after week, such as the name of a visitor, it stays hidden.
    for (let times = 0; times < 4; times++) {
      await clerk.post('/counter/search/missed', { q: 'Zwembad' });
      world.clock.move(7 * 86_400_000);
    }
    await others[0].post('/counter/search/missed', { q: 'Zwembad' });
    expect(await seen()).not.toContain('zwembad');
    await others[1].post('/counter/search/missed', { q: 'zwembad?' });
    expect(await seen()).toContain('zwembad');
    expect((await clerk.get('/together/searches')).status).toBe(403);
  });

  it('are not counted when something was found after all', async () => {
    const town = await aTown(world);
    const clerk = await signedIn(world, await aMember(world, town));
    for (let times = 0; times < 4; times++) await clerk.post('/counter/search/missed', { q: 'itsme' });
    const missed = await inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
      oftenMissed(db, '2026-01-01', 1),
    );
    expect(missed.map(({ words }) => words)).not.toContain('itsme');
  });

  it('go when they were asked too seldom for a month, or are half a year old', async () => {
    const town = await aTown(world);
    const clerks = await someClerks(town);
    const left = () =>
      inTown(world.services.database, { townId: town.id, memberId: null }, (db) => oftenMissed(db, '2020-01-01', 1));
    await clerks[0].get('/counter?q=vuilniszak');
    for (const clerk of clerks) await clerk.get('/counter?q=zwemqux');
    world.clock.move(50 * 86_400_000);
    await forgetOldMisses.run(world.services, {});
    const words = (await left()).map((one) => one.words);
    expect(words).toContain('zwemqux');
    expect(words).not.toContain('vuilniszak');
    world.clock.move(200 * 86_400_000);
    await forgetOldMisses.run(world.services, {});
    expect(await left()).toEqual([]);
  });
});
