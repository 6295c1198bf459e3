/** What somebody typed is never lost at the edge: a session that ended meanwhile, a form cut off, a browser of long ago. */
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { aVisitor, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';

const world = await aWorld();
const share = '/together/share';
const material = () => ({
  id: newId(),
  title: 'Kaartlezer in tien stappen',
  body: 'Eerst de kaart.\r\nDan de code, “door de burger zelf”.',
  licence: 'CC-BY-4.0',
  mine: 'yes',
});
/** As it arrives behind a proxy: at another address than the one people know. */
const post = (headers: Readonly<Record<string, string>>, body: string) =>
  world.app.request(`http://10.0.0.7:3000${share}`, { method: 'POST', headers, body });

describe('a form sent after the session ended', () => {
  it('is given back, to be sent again once its writer has signed in', async () => {
    const given = material();
    const away = await aVisitor(world).post(share, given);
    expect(away.status).toBe(401);
    expect(away.screen.getByRole('link', { name: 'Meld je aan' }).getAttribute('target')).toBe('_blank');
    const form = away.document.querySelector('form');
    expect([form?.getAttribute('action'), form?.getAttribute('method')]).toEqual([share, 'post']);
    const kept = [...away.document.querySelectorAll<HTMLInputElement>('form input[type=hidden]')];
    const fields = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
    expect(fields).toEqual(given);

    const clerk = await signedIn(world, await aMember(world, await aTown(world)));
    expect((await clerk.submit(share, fields)).text).toContain('Dank je wel!');
  });

  it('with nothing typed in it leads to signing in', async () => {
    expect((await aVisitor(world).post('/account/town')).location).toBe('/sign-in');
  });
});

describe('what is no form of ours', () => {
  it('is answered in words when it cannot be read, and no error of ours', async () => {
    const clerk = await signedIn(world, await aMember(world, await aTown(world)));
    const sent = await post({ 'content-type': 'application/json', cookie: clerk.cookie() }, '{}');
    expect(sent.status).toBe(400);
    expect(await sent.text()).toContain('Dit konden we niet lezen');
  });

  it('is refused in words when it comes from another site', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const sent = await post({ ...form, origin: 'https://elders.example' }, 'title=x');
    expect(sent.status).toBe(403);
    expect(await sent.text()).toContain('niet van onze eigen pagina');
  });

  it('is taken from an old browser behind a proxy, which says its origin and no more', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const sent = await post({ ...form, origin: new URL(world.services.config.publicUrl).origin }, 'title=x');
    expect(sent.status).toBe(401);
  });
});
