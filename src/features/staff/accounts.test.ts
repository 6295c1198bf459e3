/** Getting people in: invitations by mail, cards on paper, and what a head of service and a neighbour may see. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inTown, row } from '#shared/database/database.ts';
import { aMember, aTeam, aTown, type TestMember } from '#tests/support/builders.ts';
import { aVisitor, signedIn } from '#tests/support/client.ts';
import { mailsTo } from '#tests/support/mails.ts';
import { aWorld } from '#tests/support/world.ts';

const world = await aWorld();

async function aTownHall() {
  const town = await aTown(world);
  const team = await aTeam(world, town, { name: 'Poetsdienst' });
  const nora = await aMember(world, town, { firstName: 'Nora', roles: ['coordinator'] });
  return { town, team, nora, client: await signedIn(world, nora) };
}

/** Someone with an address whom nobody invited yet, so without an account. */
async function uninvited(town: Awaited<ReturnType<typeof aTownHall>>['town'], email: string): Promise<TestMember> {
  const member = await aMember(world, town, { email: null, firstName: 'Bart', lastName: 'Öztürk' });
  await inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
    sql`update member set email = ${email} where town_id = ${town.id} and id = ${member.id}`.execute(db),
  );
  return { ...member, email };
}

describe('an invitation', () => {
  it('goes to everyone with an address, once, and leads to a password and to work', async () => {
    const { town, client } = await aTownHall();
    await uninvited(town, 'bart.ozturk@stad.example');
    const cleaner = await aMember(world, town, { email: null });
    const page = await client.get('/together/staff/invitations');
    expect(page.text).toContain('2 personen met een e-mailadres: nog niet uitgenodigd.');
    const sent = await client.submit('/together/staff/invitations');
    expect(sent.screen.getByRole('status').textContent).toContain('De uitnodigingen vertrekken');
    await client.submit('/together/staff/invitations');
    const mails = await mailsTo(world, 'bart.ozturk@stad.example');
    expect(mails.map(({ subject }) => subject)).toEqual(['Welkom bij Digimee']);
    const token = /new-password\/(\S+)/.exec(mails[0]?.body ?? '')?.[1] ?? '';
    const his = aVisitor(world);
    await his.post(`/new-password/${token}`, { password: 'een lange zin voor bart' });
    const account = await his.submit('/sign-in', {
      email: 'bart.ozturk@stad.example',
      password: 'een lange zin voor bart',
      to: '/account',
    });
    expect(account.text).toContain(town.name);
    expect((await client.get(`/together/staff/people/${cleaner.id}`)).text).toContain('geen mailbox');
    expect((await client.get('/together/audit')).text.match(/Uitgenodigd/g)).toHaveLength(1);
  });

  it('to whoever works for another town too says so, and leaves the password alone', async () => {
    const one = await aTownHall();
    const other = await aTownHall();
    await uninvited(one.town, 'twee.steden@stad.example');
    await one.client.post('/together/staff/invitations');
    const [first] = await mailsTo(world, 'twee.steden@stad.example');
    const token = /new-password\/(\S+)/.exec(first?.body ?? '')?.[1] ?? '';
    await aVisitor(world).post(`/new-password/${token}`, { password: 'een lange zin voor twee' });
    await uninvited(other.town, 'twee.steden@stad.example');
    await other.client.post('/together/staff/invitations');
    const [second] = await mailsTo(world, 'twee.steden@stad.example');
    expect(second?.subject).toBe(`Je werkt nu ook voor ${other.town.name} in Digimee`);
    const hers = aVisitor(world);
    await hers.post('/sign-in', { email: 'twee.steden@stad.example', password: 'een lange zin voor twee' });
    expect((await hers.get('/my-day')).location).toBe('/account/town');
    const choice = await hers.get('/account/town');
    expect(choice.screen.getByRole('button', { name: other.town.name })).toBeTruthy();
    expect((await hers.post('/account/town', { town: one.town.id })).location).toBe('/my-day');
    expect((await hers.get('/account')).text).toContain(one.town.name);
  });

  it('goes to the new address when someone is hired again under another number', async () => {
    const { town, client } = await aTownHall();
    const before = await aMember(world, town, { email: 'terug@stad.example' });
    await inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
      sql`update member set closed_on = '2026-01-01' where town_id = ${town.id} and id = ${before.id}`.execute(db),
    );
    const now = await uninvited(town, 'terug@stad.example');
    await client.post(`/together/staff/people/${now.id}/invite`);
    const found = await inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
      row(
        db,
        sql<{
          personId: string;
        }>`select person_id as "personId" from member where town_id = ${town.id} and id = ${now.id}`,
      ),
    );
    expect(found?.personId).toBe(before.personId);
  });
});

describe('a personal card', () => {
  it('is not for who has a mailbox: its maker could look into another’s results', async () => {
    const { town, team, client } = await aTownHall();
    const clerk = await aMember(world, town, { team });
    expect((await client.get(`/together/staff/people/${clerk.id}`)).screen.queryByText('Maak een kaart')).toBeNull();
    expect((await client.post(`/together/staff/people/${clerk.id}/card`)).status).toBe(403);
  });

  async function withCard() {
    const hall = await aTownHall();
    const cleaner = await aMember(world, hall.town, {
      email: null,
      firstName: 'Fatima',
      lastName: 'Nys',
      team: hall.team,
    });
    const sheet = await hall.client.submit('/together/staff/cards', { team: hall.team.id });
    const code = sheet.screen.getByText(/^[A-Z]{3}-\w{4}-\w{4}$/).textContent ?? '';
    return { ...hall, cleaner, sheet, code };
  }

  it('is printed with name, service, QR and code, without a PIN, and opens the town with a PIN of one’s own', async () => {
    const { town, sheet, code } = await withCard();
    expect(sheet.screen.getByText('Fatima Nys')).toBeTruthy();
    expect(sheet.screen.getByText('Poetsdienst')).toBeTruthy();
    expect(sheet.screen.getByRole('img', { name: 'QR-code van Fatima Nys' })).toBeTruthy();
    expect(sheet.text).not.toMatch(/no-mailbox|pincode/i);
    const her = aVisitor(world);
    const first = await her.submit('/card', { code: code.toLowerCase().replaceAll('-', ' ') });
    expect(first.screen.getByRole('heading', { name: 'Kies je pincode' })).toBeTruthy();
    expect((await her.post(`/card/${code}`, { pin: '48205', again: '48205' })).location).toBe('/my-day');
    const account = await her.get('/account');
    expect(account.text).toContain(town.name);
    expect(account.text).not.toContain('no-mailbox');
  });

  it('that is issued again takes the place of the old one, which opens nothing and ends what it opened', async () => {
    const { client, cleaner, code } = await withCard();
    const her = aVisitor(world);
    await her.post(`/card/${code}`, { pin: '48205', again: '48205' });
    expect((await her.get('/account')).status).toBe(200);
    const sheet = await client.submit(`/together/staff/people/${cleaner.id}/card`);
    const fresh = sheet.screen.getByText(/^[A-Z]{3}-\w{4}-\w{4}$/).textContent ?? '';
    expect(fresh).not.toBe(code);
    expect((await her.get('/account')).location).toContain('/sign-in');
    expect((await her.get(`/card/${code}`)).status).toBe(404);
    expect((await her.get(`/card/${fresh}`)).screen.getByRole('heading', { name: 'Kies je pincode' })).toBeTruthy();
  });

  it('stays as it is when the sheet is made again for who has none', async () => {
    const { client, team, code } = await withCard();
    const again = await client.submit('/together/staff/cards', { team: team.id });
    expect(again.text).toContain(code);
    const replaced = await client.submit('/together/staff/cards', { team: team.id, replace: 'yes' });
    expect(replaced.text).not.toContain(code);
  });

  it('opens nothing once its holder has left, and never another town', async () => {
    const { town, cleaner, code } = await withCard();
    const neighbour = await aTown(world);
    const her = aVisitor(world);
    await her.post(`/card/${code}`, { pin: '48205', again: '48205' });
    expect((await her.post('/account/town', { town: neighbour.id })).status).toBe(404);
    await inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
      sql`update member set closed_on = '2026-11-20' where town_id = ${town.id} and id = ${cleaner.id}`.execute(db),
    );
    expect((await aVisitor(world).get(`/card/${code}`)).status).toBe(404);
  });
});

describe('roles', () => {
  it('are given and taken by the coordinator, and leave an audit line each', async () => {
    const { town, client } = await aTownHall();
    const leyla = await aMember(world, town, { firstName: 'Leyla', lastName: 'Janssens' });
    const path = `/together/staff/people/${leyla.id}`;
    const given = await client.submit(`${path}/roles`, { role: 'trainer', to: 'give' });
    expect(given.screen.getByRole('button', { name: 'Niet langer trainer' })).toBeTruthy();
    await client.post(`${path}/roles`, { role: 'trainer', to: 'give' });
    await client.post(`${path}/roles`, { role: 'trainer', to: 'take' });
    const audit = await client.get('/together/audit');
    expect(audit.text.match(/Rol gegeven: Leyla Janssens \(rol: trainer\)/g)).toHaveLength(1);
    expect(audit.text.match(/Rol weggenomen: Leyla Janssens/g)).toHaveLength(1);
    expect((await client.post(`${path}/roles`, { role: 'mayor', to: 'give' })).status).toBe(404);
  });

  it('leave a coordinator, whoever takes them and how often', async () => {
    const { town, nora, client } = await aTownHall();
    const alone = await client.post(`/together/staff/people/${nora.id}/roles`, { role: 'coordinator', to: 'take' });
    expect(alone.status).toBe(409);
    expect(alone.screen.getByRole('alert').textContent).toContain('enige coördinator');
    const second = await aMember(world, town, { roles: ['coordinator'] });
    const other = await signedIn(world, second);
    await Promise.all([
      client.post(`/together/staff/people/${second.id}/roles`, { role: 'coordinator', to: 'take' }),
      other.post(`/together/staff/people/${nora.id}/roles`, { role: 'coordinator', to: 'take' }),
    ]);
    const left = await inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
      row(db, sql<{ count: number }>`select count(*) as count from member_role where role = 'coordinator'`),
    );
    expect(left?.count).toBe(1);
  });
});

describe('a head of service', () => {
  it('sees the own service, and can change nothing', async () => {
    const { town, team, nora } = await aTownHall();
    const head = await aMember(world, town, { team, roles: ['head-of-service'] });
    const mate = await aMember(world, town, { team, firstName: 'Zoë', lastName: 'Claes' });
    const client = await signedIn(world, head);
    const list = await client.get('/together/staff');
    expect(list.screen.getAllByRole('row')).toHaveLength(3);
    expect(list.screen.queryByRole('link', { name: 'Kaarten' })).toBeNull();
    const person = await client.get(`/together/staff/people/${mate.id}`);
    expect(person.screen.getByRole('heading', { level: 1, name: 'Zoë Claes' })).toBeTruthy();
    expect(person.screen.queryByRole('button', { name: /Maak/ })).toBeNull();
    expect((await client.get(`/together/staff/people/${nora.id}`)).status).toBe(404);
    expect((await client.post(`/together/staff/people/${mate.id}/card`)).status).toBe(403);
  });
});

it('the neighbour’s coordinator finds nobody of this town', async () => {
  const { town, team } = await aTownHall();
  const neighbour = await aTownHall();
  const person = await aMember(world, town, { team, email: null });
  const path = `/together/staff/people/${person.id}`;
  expect((await neighbour.client.get(path)).status).toBe(404);
  for (const what of ['card', 'invite']) expect((await neighbour.client.post(`${path}/${what}`)).status).toBe(404);
  expect((await neighbour.client.post(`${path}/roles`, { role: 'trainer', to: 'give' })).status).toBe(404);
  expect((await neighbour.client.post('/together/staff/cards', { team: team.id })).status).toBe(404);
  expect((await neighbour.client.get(`/together/staff?team=${team.id}`)).text).toContain('Niemand gevonden');
});

it('everything is there in French too', async () => {
  const town = await aTown(world);
  const client = await signedIn(world, await aMember(world, town, { roles: ['coordinator'], lang: 'fr' }));
  for (const [path, title] of [
    ['/together', 'Ensemble'],
    ['/together/staff', 'Personnel'],
    ['/together/staff/imports', 'Importer la liste du personnel'],
    ['/together/staff/invitations', 'Inviter des personnes'],
    ['/together/staff/cards', 'Cartes pour les personnes sans boîte mail'],
    ['/together/settings', 'Réglages'],
    ['/together/audit', 'Ce qui a changé'],
  ] as const)
    expect((await client.get(path)).screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
});
