/** The demo: two towns, an account for each role, loaded once. */
import { describe, expect, it } from 'vitest';
import { aVisitor } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { demoAccounts, demoPassword } from './accounts.ts';
import { isDemoThere, loadDemo } from './load-demo.ts';

const world = await aWorld();
const started = performance.now();
await loadDemo(world.services);
console.log(`The demo loads in ${Math.round(performance.now() - started)} ms`);

describe('the demo', () => {
  it.each(demoAccounts)(
    'lets the $what in with the password that the terminal names',
    async ({ email, role, town }) => {
      const client = aVisitor(world);
      const account = await client.submit('/sign-in', { email, password: demoPassword, to: '/account' });
      expect(account.screen.getByRole('heading', { level: 1, name: 'Mijn account' })).toBeTruthy();
      const together = await client.get('/together');
      const roles = new Set(together.screen.queryAllByRole('link').map((link) => link.getAttribute('href')));
      expect(roles.has('/together/settings')).toBe(role === 'coordinator');
      expect(roles.has('/platform/towns')).toBe(role === 'platform-administrator');
      if (town) expect(account.text).toContain(town === 'oostermeer' ? 'Oostermeer' : 'Zilverbeke');
    },
  );

  it('has the staff of both towns, and loading it again changes nothing', async () => {
    expect(await isDemoThere(world.services)).toBe(true);
    await loadDemo(world.services);
    const client = aVisitor(world);
    await client.post('/sign-in', { email: 'beheer@digimee.example', password: demoPassword });
    const towns = await client.get('/platform/towns');
    expect(towns.screen.getByRole('row', { name: /^Oostermeer OOS 40 / })).toBeTruthy();
    expect(towns.screen.getByRole('row', { name: /^Zilverbeke ZIL 352 / })).toBeTruthy();
  });
});
