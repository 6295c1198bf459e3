/** The pages for what is not there: a way on that is of use to who asks. */
import { expect, it } from 'vitest';
import { aMember, aTown } from '#tests/support/builders.ts';
import { aVisitor, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';

const world = await aWorld();

it('leads a clerk back to her day, and a citizen to what citizens read', async () => {
  const clerk = await signedIn(world, await aMember(world, await aTown(world)));
  const ways = async (client: typeof clerk, path: string) =>
    [...(await client.get(path)).document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
  expect(await ways(clerk, '/nowhere')).toEqual(['/my-day', '/counter']);
  const visitor = await aVisitor(world);
  for (const path of ['/nowhere', '/citizen/xx', '/citizen/nl/itsme/nowhere']) {
    expect(await ways(visitor, path), path).toEqual(['/citizen', '/sign-in']);
  }
});
