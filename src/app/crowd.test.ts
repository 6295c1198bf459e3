/** The doors for everyone bear a crowd: a full town hall passes, one that never stops waits, staff are never stopped. */
import { describe, expect, it } from 'vitest';
import { problem } from '#features/citizens/api-shapes.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { publicPace, searchCounts } from './crowd.ts';

const world = await aWorld();

/** A request as it comes in over a socket from this address. */
function ask(path: string, from: string, headers: Readonly<Record<string, string>> = {}) {
  const incoming = { socket: { remoteAddress: from, remotePort: 50_000, remoteFamily: 'IPv4' } };
  return Promise.resolve(world.app.request(`http://digimee.test${path}`, { headers }, { incoming }));
}

let last = 0;
/** An address from which so many came already that the next one must wait. */
async function aCrowd(): Promise<string> {
  const from = `198.51.100.${++last}`;
  for (let number = 0; number < publicPace.atOnce; number++) {
    const { status } = await ask('/robots.txt', from);
    if (status !== 200) throw new Error(`Number ${number} was answered ${status}.`);
  }
  return from;
}

describe('a crowd', () => {
  it('passes, then is asked to wait, and passes again after as long as it was told', async () => {
    const from = await aCrowd();
    const refused = await ask('/citizen/de', from);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('cache-control')).toBe('private, no-store');
    expect(refused.headers.getSetCookie()).toEqual([]);
    const html = await refused.text();
    expect(html).toContain('<html lang="de"');
    expect(html).toContain('Versuchen Sie es in 1 Sekunde noch einmal.');
    world.clock.move(Number(refused.headers.get('retry-after')) * 1000);
    expect((await ask('/citizen/de', from)).status).toBe(200);
  });

  it('of one network keeps nobody else out', async () => {
    await aCrowd();
    expect((await ask('/citizen/nl', '203.0.113.9')).status).toBe(200);
  });

  it('of programs reads as JSON how long to wait, in the language that they asked for', async () => {
    const from = await aCrowd();
    const refused = await ask('/api/v1/guides/itsme?lang=fr', from, { 'accept-language': 'de' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(problem.strict().parse(await refused.json()).detail).toContain('Réessayez dans 1 seconde.');
  });

  it.each(['/sign-in', '/check', '/nowhere', '/my-day', '/sitemap.xml'])(
    'waits at %s too, in the language of the browser',
    async (path) => {
      const from = await aCrowd();
      const refused = await ask(path, from, { 'accept-language': 'en' });
      expect(refused.status).toBe(429);
      expect(await refused.text()).toContain('Please try again in 1 second.');
    },
  );

  it('among which is a colleague, signed in: she reads on, at every door', async () => {
    const colleague = await signedIn(world, await aMember(world, await aTown(world)));
    const from = await aCrowd();
    for (const path of ['/citizen/nl?q=pin', '/api/v1/guides', '/my-day', '/counter', '/sign-in']) {
      expect([path, (await ask(path, from, { cookie: colleague.cookie() })).status]).not.toEqual([path, 429]);
    }
    const forged = colleague.cookie().replace(/=.*/, '=someone.else');
    expect((await ask('/citizen/nl?q=pin', from, { cookie: forged })).status).toBe(429);
  });

  it('that searches is asked to wait sooner: a search is more work than a page', async () => {
    const from = '192.0.2.44';
    for (let number = 0; number < publicPace.atOnce / searchCounts; number++)
      expect((await ask('/citizen/nl?q=', from)).status).toBe(200);
    expect((await ask('/citizen/nl?q=', from)).status).toBe(429);
  });

  it('behind a proxy on the same machine is counted one by one where it says for whom, PROXY=on or not', async () => {
    const through = (client: string) => ask('/robots.txt', '127.0.0.1', { 'x-forwarded-for': client });
    for (let number = 0; number < publicPace.atOnce; number++) await through('192.0.2.77');
    expect((await through('192.0.2.77')).status).toBe(429);
    expect((await through('192.0.2.78')).status).toBe(200);
  });

  it('behind a proxy on the same machine that does not say for whom is not counted as one', async () => {
    for (let number = 0; number <= publicPace.atOnce; number++) await ask('/robots.txt', '127.0.0.1');
    expect((await ask('/robots.txt', '127.0.0.1')).status).toBe(200);
  });
});

describe('a program that asks for JSON', () => {
  it('gets JSON where nothing is, as the description says', async () => {
    const nothing = await ask('/api/v1/nothing', '203.0.113.9');
    expect(nothing.status).toBe(404);
    expect(problem.strict().parse(await nothing.json()).status).toBe(404);
  });
});
