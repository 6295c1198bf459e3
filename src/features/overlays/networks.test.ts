/** Networks of towns: found by who keeps the installation, named, changed, and ended without taking words away unseen. */
import { describe, expect, it } from 'vitest';
import { inviteAdministrator } from '#features/people/index.ts';
import { aMember, aTown, type TestTown } from '#tests/support/builders.ts';
import { type Answered, aVisitor, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';

const world = await aWorld();
const here = '/platform/networks';
const administrator = await signedIn(world, await aMember(world, await aTown(world), { platformAdministrator: true }));

/** The card of a network: what a browser sends from it, and what it says. */
async function cardOf(name: string) {
  const page = await administrator.get(here);
  const card = [...page.document.querySelectorAll('.dm-card')].find(
    (one) => one.querySelector('h2')?.textContent === name,
  );
  return {
    text: card?.textContent ?? '',
    action: card?.querySelector('form')?.getAttribute('action') ?? '',
    version: card?.querySelector<HTMLInputElement>('input[name=version]')?.value ?? '',
  };
}

async function change(name: string, fields: Readonly<Record<string, string>>): Promise<Answered> {
  const { action, version } = await cardOf(name);
  return administrator.submit(action, { version, ...fields });
}

const said = (page: Answered) => page.screen.getByRole('status').textContent;

async function aNetwork(name: string, lead: TestTown): Promise<Answered> {
  return administrator.submit(here, { name, code: lead.code });
}

async function withEditor(name: string) {
  const town = await aTown(world, { name });
  return {
    town,
    editor: await signedIn(world, await aMember(world, town, { roles: ['content-editor'] })),
    clerk: await signedIn(world, await aMember(world, town)),
    coordinator: await signedIn(world, await aMember(world, town, { roles: ['coordinator'] })),
  };
}

const price = {
  'value-nl': '6,50 euro',
  source: 'Retributiereglement',
  url: 'https://zilverbeke.example/retributies',
  seen: '2026-11-20',
};

describe('who keeps the installation and works for no town', () => {
  it('comes to all towns after signing in, and from there to networks and back', async () => {
    const email = 'sleutel@platform.example';
    const password = 'een lange zin om te onthouden';
    const link = await inviteAdministrator(world.services, world.auth, email);
    const keeper = aVisitor(world);
    await keeper.submit(new URL(link ?? '').pathname, { password });
    await keeper.post('/sign-in', { email, password });
    expect((await keeper.get('/my-day')).location).toBe('/account/town');
    expect((await keeper.get('/account/town')).location).toBe('/platform/towns');
    const towns = await keeper.get('/platform/towns');
    expect(towns.screen.getByRole('link', { name: 'Netwerken van gemeenten' }).getAttribute('href')).toBe(here);
    const networks = await keeper.get(here);
    expect(networks.screen.getByRole('link', { name: 'Alle gemeenten' }).getAttribute('href')).toBe('/platform/towns');
  });
});

describe('a network', () => {
  it('is made of towns that are chosen by name, and each change says what was done', async () => {
    const [lead, other] = [await aTown(world, { name: 'Lissenaarde' }), await aTown(world, { name: 'Kortwater' })];
    expect(said(await aNetwork('Twee oevers', lead))).toBe('Het netwerk Twee oevers is er.');
    expect((await administrator.get(here)).text).toContain(`Kortwater (${other.code})`);
    expect(said(await change('Twee oevers', { do: 'add', code: other.code }))).toBe('Kortwater zit nu in Twee oevers.');
    const { text } = await cardOf('Twee oevers');
    expect(text).toContain(
      'Gaat Kortwater uit het netwerk, dan staat wat Twee oevers schreef niet meer in haar gidsen.',
    );
    expect(text).toContain('en die van Lissenaarde niet meer.');
    expect(said(await change('Twee oevers', { do: 'lead', code: other.code }))).toBe('Kortwater leidt nu Twee oevers.');
    const out = await change('Twee oevers', { do: 'remove', code: lead.code });
    expect(said(out)).toBe('Lissenaarde zit niet meer in Twee oevers.');
  });

  it('gets another name, which its towns read at once beside what it wrote, and in their trail', async () => {
    const { town, editor, clerk, coordinator } = await withEditor('Dijkmeer');
    await aNetwork('Drie dijken', town);
    const id = /networks\/([\w-]{36})/.exec((await cardOf('Drie dijken')).action)?.[1] ?? '';
    await editor.post('/together/overlays/facts/eid.new-pin-price', { ...price, for: id });
    expect((await clerk.get('/counter/guides/eid')).text).toContain('Eigen aan Drie dijken');
    expect(said(await change('Drie dijken', { do: 'rename', name: 'Vier dijken' }))).toBe(
      'Het netwerk heet nu Vier dijken.',
    );
    const guide = await clerk.get('/counter/guides/eid');
    expect(guide.text).toContain('Eigen aan Vier dijken');
    expect(guide.text).not.toContain('Drie dijken');
    expect((await coordinator.get('/together/audit')).text).toContain('Drie dijken → Vier dijken');
  });

  it('keeps its name where the new one is taken, has no letter, or comes second', async () => {
    const town = await aTown(world);
    await aNetwork('Oud', town);
    await aNetwork('Bezet', town);
    expect((await change('Oud', { do: 'rename', name: 'Bezet' })).status).toBe(422);
    const odd = await change('Oud', { do: 'rename', name: '🙂' });
    expect(odd.status).toBe(422);
    expect(odd.screen.getByRole('alert').textContent).toContain('Schrijf een naam met letters.');
    expect((await change('Oud', { version: '0', do: 'rename', name: 'Nieuw' })).status).toBe(409);
    expect((await cardOf('Oud')).version).toBe('1');
  });

  it('ends only when nothing is written for it any more', async () => {
    const { town, editor, clerk } = await withEditor('Eindhout');
    await aNetwork('Kort verbond', town);
    const id = /networks\/([\w-]{36})/.exec((await cardOf('Kort verbond')).action)?.[1] ?? '';
    const fact = '/together/overlays/facts/eid.new-pin-price';
    await editor.post(fact, { ...price, for: id });
    const stopped = await change('Kort verbond', { do: 'end' });
    expect(stopped.status).toBe(409);
    expect(stopped.screen.getByRole('alert').textContent).toContain('Er staat nog iets geschreven voor dit netwerk.');
    expect((await clerk.get('/counter/guides/eid')).text).toContain('6,50 euro');
    await editor.post(fact, { for: id, version: '1', do: 'take' });
    expect(said(await change('Kort verbond', { do: 'end' }))).toBe('Het netwerk is gestopt.');
    expect((await cardOf('Kort verbond')).text).toBe('');
    expect((await clerk.get('/counter/guides/eid')).status).toBe(200);
  });
});
