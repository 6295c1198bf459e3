/** More of a help moment: from any page, said afterwards, sent late by a queue; and counts that stay equal to the moments. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inTown, row, rows } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown, type TestMember, type TestTown } from '#tests/support/builders.ts';
import { type Client, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { outcomes } from './help-moment.ts';
import { ticketOf } from './log-ticket.ts';

const world = await aWorld();
const { database } = world.services;
const nothing = '00000000-0000-0000-0000-000000000000';

async function aCounter(roles: readonly 'digihelper'[] = []) {
  const town = await aTown(world);
  const member = await aMember(world, town, { roles });
  const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
  return { town, member, client: await signedIn(world, member), coordinator };
}

function inIt<Result>(town: TestTown, work: Parameters<typeof inTown<Result>>[2]) {
  return inTown(database, { townId: town.id, memberId: null }, work);
}

function momentIn(town: TestTown, id: string) {
  return inIt(town, (db) =>
    row(
      db,
      sql<
        Record<string, unknown>
      >`select member_id as "memberId", guide, problem, said, outcome, channel, minutes, organisation, form_id, at,
        received_at from help_moment where id = ${id}`,
    ),
  );
}

/** What a page of hers carries now. */
function ticketFor(member: TestMember): string {
  return ticketOf(world.services.secret, { ...member, memberId: member.id }, world.clock.now());
}

/** What the queue without a network sends, and what it hears. */
async function send(client: Client, path: string, fields: Readonly<Record<string, string>>) {
  const response = await world.app.request(`http://digimee.test${path}`, {
    method: 'POST',
    headers: { cookie: client.cookie(), origin: 'http://digimee.test', accept: 'application/json' },
    body: new URLSearchParams(fields),
  });
  return { status: response.status, said: await response.json() };
}

/** The counts by week and by form as they are kept, and as counting the moments would give them. */
function countsOf(town: TestTown) {
  return inIt(town, async (db) => {
    const read = (statement: ReturnType<typeof sql<{ key: string; moments: number }>>) => rows(db, statement);
    const week = sql`date_trunc('week', at at time zone 'Europe/Brussels')::date`;
    const problem = sql`case when guide = 'other' then lower(said) else problem end`;
    return {
      weeks: await read(sql`select concat_ws('/', week, team_id, guide, problem, outcome) as key, moments
        from help_week where moments > 0 order by key`),
      countedWeeks: await read(sql`select concat_ws('/', ${week}, coalesce(team_id, ${nothing}), guide, ${problem},
        outcome) as key, count(*)::int as moments from help_moment where undone_at is null group by 1 order by key`),
      forms: await read(sql`select concat_ws('/', week, organisation, form_id, guide, problem, outcome) as key, moments
        from form_week where moments > 0 order by key`),
      countedForms: await read(sql`select concat_ws('/', ${week}, organisation, coalesce(form_id, ${nothing}), guide,
        ${problem}, outcome) as key, count(*)::int as moments from help_moment
        where undone_at is null and organisation <> '' group by 1 order by key`),
    };
  });
}

async function aForm(town: TestTown, coordinator: Client, name = 'Aanvraag parkeerkaart'): Promise<string> {
  const id = newId();
  await coordinator.post('/together/forms/new', { id, name, organisation: 'town' });
  expect((await inIt(town, (db) => rows(db, sql`select from service_form where id = ${id}`))).length).toBe(1);
  return id;
}

describe('saying more after the tap', () => {
  it('is offered in the bar, needs nothing, and changes the moment and its counts', async () => {
    const { town, client, coordinator } = await aCounter();
    const form = await aForm(town, coordinator);
    const id = newId();
    const tap = { id, guide: 'itsme', problem: 'new-phone', outcome: 'nudge' };
    const bar = await client.submit('/counter/help', tap);
    expect(bar.screen.getByRole('status').textContent).toBe('Bewaard: duwtje.');
    expect(bar.screen.getByText('Vertel meer')).toBeTruthy();
    expect(bar.screen.getByRole('button', { name: '30+ min.' })).toBeTruthy();
    const more = { minutes: '5', channel: 'phone', organisation: 'bank', form };
    const after = await client.submit(`/counter/help/${id}/details`, more);
    expect(after.screen.getByRole('status').textContent).toContain('Ook de rest is bewaard.');
    expect(after.screen.getByRole('button', { name: '5 min.', pressed: true })).toBeTruthy();
    // A form says itself of which organisation it is.
    expect(await momentIn(town, id)).toMatchObject({
      minutes: 5,
      channel: 'phone',
      organisation: 'town',
      form_id: form,
    });
    await client.post(`/counter/help/${id}/details`, { organisation: 'bank' });
    const { forms, countedForms } = await countsOf(town);
    expect(forms).toEqual(countedForms);
    expect(forms.map(({ key }) => key)).toEqual([`2026-11-16/bank/${nothing}/itsme/new-phone/nudge`]);
  });

  it('is one’s own, for ten minutes, and not after an undo', async () => {
    const { town, client } = await aCounter();
    const colleague = await signedIn(world, await aMember(world, town));
    const id = newId();
    await client.post('/counter/help', { id, guide: 'itsme', outcome: 'helped' });
    expect((await colleague.post(`/counter/help/${id}/details`, { minutes: '5' })).status).toBe(404);
    expect((await client.post(`/counter/help/${id}/details`, { minutes: '100000' })).status).toBe(404);
    world.clock.move(11 * 60_000);
    const late = await client.submit(`/counter/help/${id}/details`, { minutes: '5' });
    expect(late.screen.getByRole('status').textContent).toContain('maar tien minuten');
    expect(late.screen.queryByText('Vertel meer')).toBeNull();
    expect(await momentIn(town, id)).toMatchObject({ minutes: null, channel: 'counter' });
  });
});

describe('logging from anywhere', () => {
  it('one key leads there from every page, with the guide that was open', async () => {
    const { client } = await aCounter();
    const day = await client.get('/my-day');
    expect(day.document.querySelector('a[accesskey=l]')?.getAttribute('href')).toBe('/counter/log');
    const response = await world.app.request('http://digimee.test/counter/log', {
      headers: { cookie: client.cookie(), referer: 'http://digimee.test/counter/guides/itsme/new-phone?logged=x' },
    });
    const text = await response.text();
    expect(text).toContain('name="guide" value="itsme"');
    expect(text).toMatch(/<option value="new-phone" selected/);
    expect(text).toMatch(/<input[^>]*name="outcome"[^>]*autofocus/);
    expect((await client.get('/counter/log')).screen.getByText('Over welke app ging het?')).toBeTruthy();
    expect((await client.get('/counter/log?guide=nergens')).screen.getByText('Over welke app ging het?')).toBeTruthy();
  });

  it('keeps every field, and shows it among today’s', async () => {
    const { town, client, coordinator } = await aCounter();
    await coordinator.post('/together/places/new', { id: newId(), name: 'Digipunt', kind: 'digipunt' });
    const page = await client.get('/counter/log?guide=itsme&problem=new-phone');
    const place = [...page.document.querySelectorAll<HTMLOptionElement>('select[name=to] option')].at(-1)?.value ?? '';
    const id = page.document.querySelector<HTMLInputElement>('input[name=id]')?.value ?? '';
    const after = await client.submit('/counter/log', {
      id,
      guide: 'itsme',
      problem: 'new-phone',
      outcome: 'referred',
      to: place,
      minutes: '20',
      channel: 'visit',
      organisation: 'itsme',
    });
    expect(after.screen.getByRole('status').textContent).toBe('Bewaard: doorverwezen.');
    expect(after.text).toContain('naar Digipunt');
    expect(await momentIn(town, id)).toMatchObject({ minutes: 20, channel: 'visit', organisation: 'itsme' });
    const undone = await client.submit(`/counter/help/${id}/undo?back=today`);
    expect(undone.screen.getByRole('status').textContent).toContain('Ongedaan');
    const { weeks, forms } = await countsOf(town);
    expect([weeks, forms]).toEqual([[], []]);
  });

  it('takes words where no guide fits, and refuses what could name a citizen, keeping what was typed', async () => {
    const { town, client } = await aCounter();
    const id = newId();
    const said = 'Parkeerapp weigert de kaart van Jan, 0470 12 34 56';
    const wrong = await client.post('/counter/log', {
      id,
      guide: 'other',
      said,
      outcome: 'no-solution',
      minutes: '10',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.screen.getByRole('alert').textContent).toContain('telefoonnummer');
    expect(wrong.document.querySelector<HTMLInputElement>('input[name=said]')?.value).toBe(said);
    expect(wrong.document.querySelector<HTMLInputElement>('input[name=id]')?.value).toBe(id);
    expect(wrong.document.querySelector('option[value="10"]')?.hasAttribute('selected')).toBe(true);
    expect(await momentIn(town, id)).toBeUndefined();
    const good = { id, guide: 'other', said: 'Parkeerapp weigert de kaart', outcome: 'no-solution' };
    const today = await client.submit('/counter/log', good);
    expect(today.text).toContain('Zonder gids: Parkeerapp weigert de kaart');
    expect((await countsOf(town)).weeks.map(({ key }) => key.split('/').slice(2).join('/'))).toEqual([
      'other/parkeerapp weigert de kaart/no-solution',
    ]);
    const empty = await client.post('/counter/log', { id: newId(), guide: 'other', outcome: 'helped' });
    expect(empty.screen.getByRole('alert').textContent).toContain('Vul dit veld nog in.');
    expect((await client.post('/counter/log', { id: newId(), guide: 'itsme' })).status).toBe(422);
  });

  it('a digihelper is in a digipunt unless she says otherwise', async () => {
    const { town, client } = await aCounter(['digihelper']);
    const [one, other] = [newId(), newId()];
    await client.post('/counter/help', { id: one, guide: 'itsme', outcome: 'helped' });
    await client.post('/counter/help', { id: other, guide: 'itsme', outcome: 'helped', channel: 'phone' });
    expect((await momentIn(town, one))?.channel).toBe('digipunt');
    expect((await momentIn(town, other))?.channel).toBe('phone');
  });
});

describe('a tap that waited without a network', () => {
  it('counts when it happened, once, and says so to the queue', async () => {
    const { town, client, member } = await aCounter();
    const id = newId();
    const at = '2026-11-19T14:05:00.000Z';
    const tap = {
      id,
      by: ticketFor(member),
      guide: 'itsme',
      problem: 'new-phone',
      outcome: 'together',
      at,
    };
    expect(await send(client, '/counter/help', tap)).toEqual({ status: 200, said: { kind: 'logged' } });
    expect(await send(client, '/counter/help', tap)).toEqual({ status: 200, said: { kind: 'logged' } });
    expect((await momentIn(town, id))?.at).toEqual(new Date(at));
    expect((await countsOf(town)).weeks).toHaveLength(1);
    // It can be undone for a minute after it arrived.
    expect((await client.submit(`/counter/help/${id}/undo`)).text).toContain('Ongedaan gemaakt');
  });

  it.each(['2026-11-01T10:00:00Z', '2027-01-01T10:00:00Z', 'gisteren', ''])(
    'that is too old, in the future or no time at all counts as now: “%s”',
    async (at) => {
      const { town, client } = await aCounter();
      const id = newId();
      await send(client, '/counter/help', { id, guide: 'itsme', outcome: 'helped', at });
      expect((await momentIn(town, id))?.at).toEqual(world.clock.now());
    },
  );

  it('counts for whoever tapped, also when a colleague of the town is signed in by then', async () => {
    const { town, client } = await aCounter();
    const colleague = await aMember(world, town);
    const id = newId();
    const by = ticketFor(colleague);
    const sent = await send(client, '/counter/help', { id, by, guide: 'itsme', outcome: 'helped' });
    expect(sent.said).toEqual({ kind: 'logged' });
    expect((await momentIn(town, id))?.memberId).toBe(colleague.id);
  });

  it('counts for the service, in nobody’s name, when it was made on a page that a shared machine keeps', async () => {
    const { town, member, client } = await aCounter();
    const page = async (more: Readonly<Record<string, string>>, cookie: string) => {
      const headers = { cookie, ...more };
      return (await world.app.request('http://digimee.test/counter/guides/itsme/new-phone', { headers })).text();
    };
    const ticketOn = (html: string) => / name="by" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const shared = (await signedIn(world, member, { shared: true })).cookie();
    const kept = await page({ 'x-digimee-keep': '1' }, shared);
    const id = newId();
    const tap = { id, by: ticketOn(kept), guide: 'itsme', problem: 'new-phone', outcome: 'helped' };
    expect((await send(client, '/counter/help', tap)).said).toEqual({ kind: 'logged' });
    expect(await momentIn(town, id)).toMatchObject({ memberId: null, problem: 'new-phone' });
    expect((await countsOf(town)).weeks).toHaveLength(1);
    expect(kept).not.toContain(member.id);
    // What she sees herself, and what her own machine keeps, is hers.
    expect(await page({}, shared)).toContain(`name="by" value="${member.id}.`);
    expect(await page({ 'x-digimee-keep': '1' }, client.cookie())).toContain(`name="by" value="${member.id}.`);
  });

  it('that could not count any more is logged by hand, filled in, and counts once', async () => {
    const { town, client } = await aCounter();
    const id = newId();
    const log = await client.get(`/counter/log?guide=itsme&problem=new-phone&outcome=together&id=${id}`);
    expect(log.screen.getByLabelText('Samen gedaan')).toHaveProperty('checked', true);
    expect(log.document.querySelector<HTMLInputElement>('input[name=id]')?.value).toBe(id);
    const tap = { id, guide: 'itsme', problem: 'new-phone', outcome: 'together' };
    expect((await client.post('/counter/log', tap)).location).toBe(`/counter/help?logged=${id}`);
    await send(client, '/counter/help', tap);
    expect((await countsOf(town)).weeks).toEqual([{ key: expect.stringContaining('together'), moments: 1 }]);
  });

  it('from a device that lay in a drawer is not taken in her name: she logs it by hand, filled in, and it counts once', async () => {
    const { town, member } = await aCounter();
    const id = newId();
    const tap = { id, by: ticketFor(member), guide: 'itsme', problem: 'new-phone', outcome: 'nudge' };
    const day = 24 * 3600_000;
    world.clock.move(60 * day);
    const later = await signedIn(world, member);
    expect(await send(later, '/counter/help', tap)).toEqual({ status: 410, said: { kind: 'expired' } });
    const byHand = await later.submit('/counter/help', tap);
    expect(byHand.screen.getByRole('alert').textContent).toContain('Dit is nog niet gelogd');
    expect(byHand.screen.getByLabelText('Duwtje')).toHaveProperty('checked', true);
    expect(byHand.document.querySelector('option[value=new-phone]')?.hasAttribute('selected')).toBe(true);
    expect((await countsOf(town)).weeks).toEqual([]);
    const fields = [...byHand.document.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
    const filled = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    await later.post('/counter/log', { ...filled, problem: 'new-phone', outcome: 'nudge' });
    await send(later, '/counter/help', tap);
    expect((await countsOf(town)).weeks).toHaveLength(1);
    expect(await momentIn(town, id)).toMatchObject({ memberId: member.id, outcome: 'nudge' });
    world.clock.move(-60 * day);
  });

  it('keeps the words that were typed on a page that stood open too long', async () => {
    const { member } = await aCounter();
    const by = ticketFor(member);
    world.clock.move(60 * 24 * 3600_000);
    const said = 'Parkeerapp weigert de kaart';
    const client = await signedIn(world, member);
    const again = await client.post('/counter/log', { id: newId(), by, guide: 'other', said, outcome: 'helped' });
    expect(again.status).toBe(409);
    expect(again.screen.getByRole('alert').textContent).toContain('Dit is nog niet gelogd');
    expect(again.document.querySelector<HTMLInputElement>('input[name=said]')?.value).toBe(said);
    expect(again.document.querySelector<HTMLInputElement>('input[name=by]')?.value).not.toBe(by);
    world.clock.move(-60 * 24 * 3600_000);
  });

  it('of someone who left the town meanwhile counts in nobody’s name but of who logs it by hand', async () => {
    const { town, client } = await aCounter();
    const gone = await aMember(world, town);
    const tap = { id: newId(), by: ticketFor(gone), guide: 'itsme', outcome: 'helped' };
    await inIt(town, (db) =>
      row(db, sql`update member set closed_on = '2026-11-20' where id = ${gone.id} returning id`),
    );
    expect(await send(client, '/counter/help', tap)).toEqual({ status: 410, said: { kind: 'expired' } });
    expect((await client.submit('/counter/help', tap)).screen.getByRole('alert').textContent).toContain(
      'nog niet gelogd',
    );
    expect((await countsOf(town)).weeks).toEqual([]);
  });

  it('is told what will never be right, and takes no ticket of another town', async () => {
    const { town, client } = await aCounter();
    const wrong = await send(client, '/counter/help', { id: newId(), guide: 'nergens', outcome: 'helped' });
    expect(wrong).toEqual({ status: 422, said: { kind: 'wrong', errors: { guide: 'choose' } } });
    const neighbour = await aMember(world, await aTown(world));
    const by = ticketFor(neighbour);
    const tap = { id: newId(), by, guide: 'itsme', outcome: 'helped' };
    expect(await send(client, '/counter/help', tap)).toEqual({ status: 409, said: { kind: 'someone-else' } });
    const said = { id: newId(), guide: 'other', said: 'mail jan@x.be', outcome: 'helped' };
    expect((await send(client, '/counter/log', said)).said).toEqual({
      kind: 'wrong',
      errors: { said: 'personal.email' },
    });
    const gone = { id: newId(), guide: 'itsme', outcome: 'referred', to: newId() };
    expect((await send(client, '/counter/help', gone)).said).toEqual({ kind: 'logged' });
    expect((await countsOf(town)).weeks).toHaveLength(1);
  });
});

it('counts by week and by form stay equal to the moments, whatever is logged, changed, undone and sent again', async () => {
  const { town, client, coordinator } = await aCounter();
  const form = await aForm(town, coordinator);
  const step = fc.record({
    moment: fc.nat(3),
    what: fc.constantFrom('log', 'log', 'details', 'details', 'undo'),
    outcome: fc.constantFrom(...outcomes),
    subject: fc.constantFrom(
      { guide: 'itsme', problem: 'new-phone' },
      { guide: 'other', said: 'kaart geweigerd' },
      { guide: 'eid', problem: '' },
    ),
    about: fc.constantFrom({}, { organisation: 'bank' }, { organisation: 'rva' }, { form }),
    daysAgo: fc.nat(6),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
      const ids = Array.from({ length: 4 }, () => newId());
      await Promise.all(
        steps.map(({ moment, what, outcome, subject, about, daysAgo }) => {
          const id = ids[moment] ?? '';
          if (what === 'undo') return client.post(`/counter/help/${id}/undo`);
          if (what === 'details') return client.post(`/counter/help/${id}/details`, about);
          const at = new Date(world.clock.now().getTime() - daysAgo * 24 * 3600_000).toISOString();
          return send(client, '/counter/help', { id, ...subject, ...about, outcome, to: 'other', at });
        }),
      );
      const { weeks, countedWeeks, forms, countedForms } = await countsOf(town);
      expect(weeks).toEqual(countedWeeks);
      expect(forms).toEqual(countedForms);
    }),
    { numRuns: 12 },
  );
});
