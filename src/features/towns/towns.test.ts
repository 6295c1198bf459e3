/** What a town decides for itself, its look, its audit trail; and adding a town. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { audit, auditForAll } from '#shared/audit.ts';
import { asDoorInOne, inTown, run } from '#shared/database/database.ts';
import { demoLooks } from '#shared/ui/theme.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { aVisitor, signedIn } from '#tests/support/client.ts';
import { mailsTo } from '#tests/support/mails.ts';
import { aWorld } from '#tests/support/world.ts';
import { readSettings } from './queries.ts';
import { slugOf } from './town.ts';

const world = await aWorld();

async function aCoordinator() {
  const town = await aTown(world);
  const member = await aMember(world, town, { firstName: 'Nora', lastName: 'Willems', roles: ['coordinator'] });
  const settings = () =>
    inTown(world.services.database, { townId: town.id, memberId: null }, (db) => readSettings(db, town.id));
  return { town, member, client: await signedIn(world, member), settings };
}

describe('the settings of a town', () => {
  it('are saved, shown again, and leave one audit line', async () => {
    const { client, settings } = await aCoordinator();
    const given = { idleMinutes: '3', passMark: '80', attempts: '2', waitHours: '', brand: '#3B3F9C' };
    const saved = await client.submit('/together/settings', given);
    expect(saved.screen.getByRole('status').textContent).toBe('Je instellingen zijn bewaard.');
    expect(saved.screen.getByLabelText<HTMLInputElement>('Geslaagd vanaf (%)').value).toBe('80');
    expect(await settings()).toEqual({
      idleMinutes: 3,
      passMark: 80,
      attempts: 2,
      waitHours: null,
      look: { brand: '#3b3f9c' },
    });
    await client.post('/together/settings', given);
    const trail = (await client.get('/together/audit')).text;
    expect(trail.match(/Instellingen bewaard/g)).toHaveLength(1);
    expect(trail).toContain('(minuten: 10 → 3, geslaagd vanaf: – → 80, pogingen: – → 2, kleuren: veranderd)');
  });

  it('that cannot be are refused field by field, with what was typed', async () => {
    const { client, settings } = await aCoordinator();
    const before = await settings();
    const wrong = await client.post('/together/settings', {
      idleMinutes: '0',
      passMark: '101',
      attempts: 'veel',
      waitHours: '1.5',
      brand: '#f2b33d',
      sunSoft: 'red;}body{display:none',
    });
    expect(wrong.status).toBe(422);
    const said = wrong.screen.getByRole('alert').textContent ?? '';
    expect(said).toContain('Minuten: kies een getal van 1 tot 120.');
    expect(said).toContain('Geslaagd vanaf (%): kies een getal van 1 tot 100.');
    expect(said).toContain('Aantal pogingen: kies een getal');
    expect(said).toContain('Uren wachten tussen twee pogingen: kies een getal');
    expect(said).toContain('Tweede kleur, zacht: dit is geen kleur.');
    expect(wrong.screen.getByLabelText<HTMLInputElement>('Hoofdkleur').value).toBe('#f2b33d');
    const pale = await client.post('/together/settings', { idleMinutes: '5', brand: '#f2b33d' });
    expect(pale.screen.getByRole('alert').textContent).toContain('Hoofdkleur: hiermee is tekst niet goed te lezen');
    expect(await settings()).toEqual(before);
  });
});

describe('the look of a town', () => {
  it('is the stylesheet that its pages name, kept for ever under its own address', async () => {
    const { client } = await aCoordinator();
    await client.post('/together/settings', { idleMinutes: '5', ...demoLooks.inkBlue });
    const page = await client.get('/together');
    const href = [...page.document.querySelectorAll('link[rel=stylesheet]')]
      .map((link) => link.getAttribute('href') ?? '')
      .find((path) => path.startsWith('/look/'));
    const sheet = await aVisitor(world).get(href ?? '');
    expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(sheet.headers.get('cache-control')).toContain('immutable');
    expect(sheet.text).toContain('--dm-brand:#3b3f9c');
    await client.post('/together/settings', { idleMinutes: '5', brand: '#7a1f5c' });
    const changed = (await client.get('/together')).document.querySelectorAll('link[rel=stylesheet]')[1];
    expect(changed?.getAttribute('href')).not.toBe(href);
  });

  it('is not there for what is no town', async () => {
    for (const file of ['x.css', `nergens-${'0'.repeat(32)}.css`, '..%2Fmain.js'])
      expect((await aVisitor(world).get(`/look/${file}`)).status).toBe(404);
  });
});

describe('the audit trail', () => {
  it('is read page by page, newest first, by the coordinator of this town only', async () => {
    const { town, member, client } = await aCoordinator();
    const neighbour = await aCoordinator();
    const place = { townId: town.id, memberId: member.id };
    await inTown(world.services.database, place, async (db) => {
      for (let line = 1; line <= 60; line++)
        await audit(db, place, world.clock.now(), 'role-given', `Persoon ${line}`, { role: 'digicoach' });
    });
    const first = await client.get('/together/audit');
    expect(first.screen.getAllByRole('row')).toHaveLength(51);
    expect(first.screen.getAllByRole('row')[1]?.textContent).toContain(
      'Nora WillemsRol gegeven: Persoon 60 (rol: digicoach)',
    );
    const older = first.screen.getByRole('link', { name: 'Ouder' }).getAttribute('href') ?? '';
    const second = await client.get(older);
    expect(second.screen.getAllByRole('row')).toHaveLength(11);
    expect(second.text).toContain('Persoon 1 ');
    expect((await neighbour.client.get('/together/audit')).text).not.toContain('Persoon');
    expect((await client.get('/together/audit?before=onzin_x')).status).toBe(200);
  });
});

describe('what changes for all towns', () => {
  it('stands in the trail of each town that was there, in words', async () => {
    const { client } = await aCoordinator();
    await asDoorInOne(world.services.database, (db) =>
      auditForAll(db, world.clock.now(), 'content-loaded', '', { texts: 3, textsGone: 1 }),
    );
    expect((await client.get('/together/audit')).text).toContain(
      'Lessen en gidsen vernieuwd (teksten: 3, weggehaald: 1)',
    );
    world.clock.move(1000);
    const later = await aCoordinator();
    expect((await later.client.get('/together/audit')).text).not.toContain('Lessen en gidsen');
  });
});

describe('adding a town', async () => {
  const keeper = await signedIn(world, await aMember(world, await aTown(world), { platformAdministrator: true }));
  const given = {
    name: 'Sint-Étienne-aan-Zee',
    code: 'sez',
    firstName: 'Ines',
    lastName: 'Noël',
    email: 'Ines.Noel@sez.example',
  };

  it('makes the town and its coordinator, who is invited and sees what there is to do', async () => {
    const added = await keeper.submit('/platform/towns', given);
    expect(added.screen.getByRole('row', { name: /^Sint-Étienne-aan-Zee SEZ 1 / })).toBeTruthy();
    const [mail] = await mailsTo(world, 'ines.noel@sez.example');
    const token = /new-password\/(\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
    const ines = aVisitor(world);
    await ines.post(`/new-password/${token}`, { password: 'een lange zin voor ines' });
    const password = 'een lange zin voor ines';
    const together = await ines.submit('/sign-in', { email: 'ines.noel@sez.example', password, to: '/together' });
    expect(together.screen.getByRole('link', { name: /^Personeel/ })).toBeTruthy();
    expect((await ines.get('/together/audit')).text).toContain('Gemeente toegevoegd: Sint-Étienne-aan-Zee');
    expect((await ines.get('/together/audit')).text).toContain('Rol gegeven: Ines Noël (rol: coördinator)');
  });

  it('is refused in words when name or code is taken or wrong, with what was typed', async () => {
    const name = await keeper.post('/platform/towns', { ...given, code: 'ABC' });
    expect(name.status).toBe(422);
    expect(name.screen.getByRole('alert').textContent).toContain('Er is al een gemeente met deze naam.');
    const code = await keeper.post('/platform/towns', { ...given, name: 'Elders' });
    expect(code.screen.getByRole('alert').textContent).toContain('Een andere gemeente heeft deze code al.');
    expect(code.screen.getByLabelText<HTMLInputElement>('Naam van de gemeente').value).toBe('Elders');
    const wrong = await keeper.post('/platform/towns', { name: '!!', code: 'Z1', email: 'geen' });
    expect(wrong.screen.getByRole('alert').textContent).toContain('De code heeft drie of vier letters');
    expect(wrong.screen.getByRole('alert').textContent).toContain('Dit lijkt geen e-mailadres');
  });
});

describe('the shared guides', async () => {
  const keeper = await signedIn(world, await aMember(world, await aTown(world), { platformAdministrator: true }));

  it('are given to the editors of a town, and taken back, by a platform administrator', async () => {
    const town = await aTown(world, { name: 'Aaberg' });
    const editor = await signedIn(world, await aMember(world, town, { roles: ['content-editor', 'coordinator'] }));
    const reads = async () => (await editor.get('/together/content')).text.includes('Een andere gemeente houdt');
    expect(await reads()).toBe(true);
    const given = await keeper.submit(`/platform/towns/${town.id}/shared-guides`, { keeps: 'yes' });
    expect(given.screen.getByRole('status').textContent).toContain('beheren nu de gidsen van alle gemeenten');
    expect(await reads()).toBe(false);
    await keeper.post(`/platform/towns/${town.id}/shared-guides`, { keeps: 'yes' });
    await keeper.post(`/platform/towns/${town.id}/shared-guides`, { keeps: 'no' });
    expect(await reads()).toBe(true);
    const trail = (await editor.get('/together/audit')).screen.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(trail.filter((line) => line.includes('gedeelde gidsen'))).toHaveLength(2);
    expect((await editor.post(`/platform/towns/${town.id}/shared-guides`, { keeps: 'yes' })).status).toBe(403);
    // Nor can the application take it for its own town behind the pages.
    const taken = inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
      run(db, sql`update town set keeps_shared_guides = true where id = ${town.id}`),
    );
    await expect(taken).rejects.toThrow('permission denied');
    expect((await keeper.post('/platform/towns/geen/shared-guides', { keeps: 'yes' })).status).toBe(404);
  });
});

describe('“Samen”', () => {
  it('shows each role what it may open, and nothing else', async () => {
    const town = await aTown(world);
    const hrefs = async (roles: Parameters<typeof aMember>[2]) => {
      const client = await signedIn(world, await aMember(world, town, roles));
      const page = await client.get('/together');
      const found = [...page.document.querySelectorAll('.dm-tile')].map((link) => link.getAttribute('href') ?? '');
      for (const href of found) expect((await client.get(href)).status).toBe(200);
      return found;
    };
    expect(await hrefs({ roles: ['coordinator'] })).toContain('/together/settings');
    expect(await hrefs({ roles: ['head-of-service'] })).toContain('/together/staff');
    expect(await hrefs({ roles: ['head-of-service'] })).not.toContain('/together/settings');
    expect(await hrefs({})).toEqual(['/counter/handovers', '/together/share']);
    expect(await hrefs({ platformAdministrator: true })).toEqual([
      '/counter/handovers',
      '/together/share',
      '/platform/towns',
      '/platform/networks',
    ]);
  });
});

it('a name becomes an address', () => {
  expect(slugOf('Sint-Étienne (aan Zee)')).toBe('sint-etienne-aan-zee');
  expect(slugOf('!!')).toBe('');
});
