/** Logging help: two taps, once however often it arrives, taken back within a minute, counted exactly. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inTown, rows, run } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTeam, aTown, type TestMember, type TestTown } from '#tests/support/builders.ts';
import { type Answered, type Client, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { outcomes } from './help-moment.ts';

const world = await aWorld();
const { database } = world.services;

async function aCounter() {
  const town = await aTown(world);
  const member = await aMember(world, town);
  return { town, member, client: await signedIn(world, member) };
}

/** The hidden fields of “Hoe liep het?” on a page of a guide. */
function formOf(page: Answered): Record<string, string> {
  const inputs = page.document.querySelectorAll<HTMLInputElement>('form[action="/counter/help"] input[type=hidden]');
  return Object.fromEntries([...inputs].map(({ name, value }) => [name, value]));
}

async function openGuide(client: Client, path = '/counter/guides/itsme/new-phone') {
  const page = await client.get(path);
  return { page, form: formOf(page) };
}

/** What the kept counts say, and what counting the moments would say. */
async function countsOf(town: { readonly id: string }) {
  return inTown(database, { townId: town.id, memberId: null }, async (db) => {
    const kept = await rows(
      db,
      sql<{
        key: string;
        moments: number;
      }>`select concat_ws('/', month, team_id, guide, problem, outcome) as key, moments
        from help_count where moments > 0 order by key`,
    );
    const counted = await rows(
      db,
      sql<{
        key: string;
        moments: number;
      }>`select concat_ws('/', date_trunc('month', at at time zone 'Europe/Brussels')::date,
          team_id, guide, problem, outcome) as key, count(*)::int as moments
        from help_moment where undone_at is null group by 1 order by key`,
    );
    return { kept, counted, total: kept.reduce((sum, { moments }) => sum + moments, 0) };
  });
}

async function aPlace(town: TestTown, coordinator: TestMember, name: string): Promise<string> {
  const client = await signedIn(world, coordinator);
  await client.post('/together/places/new', { id: newId(), name, kind: 'digipunt', monday: '9-17' });
  return inTown(database, { townId: town.id, memberId: null }, async (db) => {
    const [place] = await rows(db, sql<{ id: string }>`select id from referral_place where name = ${name}`);
    return place?.id ?? '';
  });
}

describe('logging help', () => {
  it('takes one tap on a guide, says so, and knows app and problem already', async () => {
    const { town, client } = await aCounter();
    const { page, form } = await openGuide(client);
    expect(page.screen.getByRole('button', { name: 'Geholpen' })).toBeTruthy();
    const after = await client.submit('/counter/help', { ...form, outcome: 'together' });
    expect(after.screen.getByRole('status').textContent).toBe('Bewaard: samen gedaan.');
    const { kept } = await countsOf(town);
    expect(kept.map(({ key }) => key.split('/').slice(2))).toEqual([['itsme', 'new-phone', 'together']]);
    const today = await client.get('/counter/help');
    expect(today.screen.getByText('itsme · Nieuwe gsm')).toBeTruthy();
    expect(today.screen.getByText('10:00')).toBeTruthy();
  });

  it('offers no field in which anything about a citizen could be written', async () => {
    const { client } = await aCounter();
    const { page, form } = await openGuide(client);
    expect(page.document.querySelectorAll('textarea, input:not([type=hidden]), select')).toHaveLength(0);
    const after = await client.post('/counter/help', {
      ...form,
      outcome: 'helped',
      note: 'Jan Peeters 85.01.01-123.45',
    });
    expect(after.status).toBe(303);
  });

  it('asks to whom, on a page of its own when need be, and keeps the place', async () => {
    const { town, client } = await aCounter();
    const coordinator = await aMember(world, town, { roles: ['coordinator'] });
    const place = await aPlace(town, coordinator, 'Digipunt bibliotheek');
    const { page, form } = await openGuide(client);
    expect(page.screen.getByRole('group', { name: 'Naar wie?' }).textContent).toContain('Digipunt bibliotheek');
    const asked = await client.post('/counter/help', { ...form, outcome: 'referred' });
    expect(asked.screen.getByRole('heading', { name: 'Naar wie verwees je door?' })).toBeTruthy();
    expect(formOf(asked)).toEqual(form);
    expect((await countsOf(town)).total).toBe(0);
    const after = await client.submit('/counter/help', { ...form, to: place });
    expect(after.screen.getByRole('status').textContent).toBe('Bewaard: doorverwezen.');
    expect((await client.get('/counter/help')).text).toContain('naar Digipunt bibliotheek');
  });

  it('also refers to anyone else, and asks again when the place has closed meanwhile', async () => {
    const { town, client } = await aCounter();
    const coordinator = await aMember(world, town, { roles: ['coordinator'] });
    const place = await aPlace(town, coordinator, 'Sociaal huis');
    const { form } = await openGuide(client);
    await (await signedIn(world, coordinator)).post(`/together/places/${place}/close`);
    const again = await client.post('/counter/help', { ...form, to: place });
    expect(again.screen.getByRole('alert').textContent).toContain('intussen gesloten');
    await client.post('/counter/help', { ...form, to: 'other' });
    expect((await countsOf(town)).total).toBe(1);
  });

  it('counts once when the same tap arrives more often, also at the same moment from two tabs', async () => {
    const { town, client } = await aCounter();
    const { form } = await openGuide(client);
    await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        client.post('/counter/help', { ...form, outcome: index % 2 ? 'helped' : 'together' }),
      ),
    );
    await client.post('/counter/help', { ...form, outcome: 'helped' });
    const { total, kept, counted } = await countsOf(town);
    expect(total).toBe(1);
    expect(kept).toEqual(counted);
  });

  it('can be undone for a minute, and a late copy of the tap does not bring it back', async () => {
    const { town, client } = await aCounter();
    const { form } = await openGuide(client);
    const logged = await client.submit('/counter/help', { ...form, outcome: 'helped' });
    expect(logged.screen.getByRole('button', { name: 'Maak ongedaan' })).toBeTruthy();
    const undone = await client.submit(`/counter/help/${form.id}/undo`);
    expect(undone.screen.getByRole('status').textContent).toContain('Ongedaan gemaakt');
    await client.post(`/counter/help/${form.id}/undo`);
    await client.post('/counter/help', { ...form, outcome: 'helped' });
    expect((await countsOf(town)).total).toBe(0);
  });

  it('can no longer be undone after a minute, nor by a colleague', async () => {
    const { town, client } = await aCounter();
    const colleague = await signedIn(world, await aMember(world, town));
    const { form } = await openGuide(client);
    await client.post('/counter/help', { ...form, outcome: 'helped' });
    expect((await colleague.post(`/counter/help/${form.id}/undo`)).status).toBe(404);
    world.clock.move(61_000);
    const late = await client.submit(`/counter/help/${form.id}/undo`);
    expect(late.screen.getByRole('status').textContent).toContain('maar één minuut');
    expect(late.screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull();
    expect((await countsOf(town)).total).toBe(1);
  });

  it('gives a clear answer to what cannot be', async () => {
    const { town, client } = await aCounter();
    const { form } = await openGuide(client);
    const wrong = [
      { ...form, outcome: 'helped', guide: 'geen-gids' },
      { ...form, outcome: 'helped', problem: 'geen-probleem' },
      { ...form, outcome: 'hacked' },
      { ...form, outcome: 'helped', id: 'x' },
      { ...form, to: 'niet-een-id' },
      {},
    ];
    for (const fields of wrong) expect((await client.post('/counter/help', fields)).status).toBe(404);
    expect((await countsOf(town)).total).toBe(0);
  });

  it('keeps counts equal to the moments, whatever is logged, sent again and undone, by teams and by who has none', async () => {
    const town = await aTown(world);
    const [one, other] = [await aTeam(world, town), await aTeam(world, town)];
    const members = [await aMember(world, town, { team: one }), await aMember(world, town, { team: other })];
    const loner = await aMember(world, town);
    await inTown(database, { townId: town.id, memberId: null }, (db) =>
      run(db, sql`update member set team_id = null where id = ${loner.id}`),
    );
    const clients = await Promise.all([...members, loner].map((member) => signedIn(world, member)));
    const { form } = await openGuide(clients[0] ?? raise());
    const step = fc.record({
      who: fc.nat(2),
      moment: fc.nat(5),
      what: fc.constantFrom(...outcomes, 'undo' as const),
      problem: fc.constantFrom('new-phone', 'lost-phone', ''),
      wait: fc.constantFrom(0, 0, 40_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const ids = Array.from({ length: 6 }, () => newId());
        for (const { who, moment, what, problem, wait } of steps) {
          const client = clients[who] ?? raise();
          world.clock.move(wait);
          const id = ids[moment] ?? '';
          if (what === 'undo') await client.post(`/counter/help/${id}/undo`);
          else
            await client.post('/counter/help', {
              ...form,
              id,
              problem,
              outcome: what,
              ...(what === 'referred' ? { to: 'other' } : {}),
            });
        }
        const { kept, counted } = await countsOf(town);
        const sum = (counts: typeof kept) => counts.reduce((total, { moments }) => total + moments, 0);
        expect(sum(kept)).toBe(sum(counted));
        expect(kept.filter(({ key }) => !key.includes('00000000-0000'))).toEqual(
          counted.filter(({ key }) => key.split('/').length === 5),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('stays within the town', async () => {
    const one = await aCounter();
    const other = await aCounter();
    const { form } = await openGuide(one.client);
    await one.client.post('/counter/help', { ...form, outcome: 'helped' });
    const seen = await inTown(database, { townId: other.town.id, memberId: other.member.id }, (db) =>
      rows(db, sql`select id from help_moment union all select team_id from help_count`),
    );
    expect(seen).toEqual([]);
    expect((await other.client.get('/counter/help')).text).toContain('nog niets gelogd');
    expect((await other.client.post(`/counter/help/${form.id}/undo`)).status).toBe(404);
    expect((await countsOf(one.town)).total).toBe(1);
  });
});

function raise(): never {
  throw new Error('This test asks for someone who is not there.');
}
