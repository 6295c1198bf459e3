/** Assignments, who takes part, and reminders, as coordinators, heads of service and staff notice them. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inTown, rows, run } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTeam, aTown, type TestMember, type TestTown } from '#tests/support/builders.ts';
import { type Client, signedIn } from '#tests/support/client.ts';
import { mailsTo } from '#tests/support/mails.ts';
import { aWorld, today } from '#tests/support/world.ts';
import { assignToNew } from './assign.ts';
import { planOf } from './assignment.ts';
import { figuresOf, isQuiet } from './participation.ts';
import { sightOf } from './policy.ts';
import { remindLearners } from './remind.ts';

const world = await aWorld();
const { database } = world.services;
const day = 24 * 3600_000;

type EnrolmentRow = { readonly member: string; readonly obligation: string; readonly due: string | null };

function enrolments(town: TestTown): Promise<readonly EnrolmentRow[]> {
  return inTown(database, { townId: town.id, memberId: null }, (db) =>
    rows(
      db,
      sql<EnrolmentRow>`select member_id as member, obligation, due_on as due from enrolment order by member_id`,
    ),
  );
}

async function aTownAtWork() {
  const town = await aTown(world);
  const desk = await aTeam(world, town, { name: 'Burgerzaken' });
  const library = await aTeam(world, town, { name: 'Bibliotheek' });
  const coordinator = await aMember(world, town, { roles: ['coordinator'], team: library, jobTitle: 'coördinator' });
  const clerks: TestMember[] = [];
  for (let number = 0; number < 6; number++) {
    clerks.push(await aMember(world, town, { team: desk, jobTitle: number < 2 ? 'Baliemedewerker' : 'ambtenaar' }));
  }
  return { town, desk, library, coordinator, clerks, client: await signedIn(world, coordinator) };
}

/** Fills the form, looks at the preview, and confirms what it holds. */
async function give(client: Client, fields: Record<string, string | readonly string[]>) {
  const preview = await client.post('/together/assignments/preview', { track: 'base', obligation: 'must', ...fields });
  const form = preview.document.querySelector('form[action="/together/assignments"]');
  const sent: Record<string, string[]> = {};
  for (const input of form?.querySelectorAll('input') ?? [])
    sent[input.name] = [...(sent[input.name] ?? []), input.value];
  return { preview, confirm: () => client.submit('/together/assignments', sent) };
}

describe('an assignment', () => {
  it('says how many people it concerns before it is given, and then they have it', async () => {
    const { client, town, desk, clerks } = await aTownAtWork();
    const { preview, confirm } = await give(client, { 'team[]': [desk.id], due: 'on', dueOn: '2027-01-31' });
    expect(preview.text).toContain('Dit traject gaat naar 6 mensen');
    expect(await enrolments(town)).toEqual([]);
    expect((await confirm()).screen.getByRole('status').textContent).toBe('Het traject is toegewezen.');
    await confirm();
    const given = await enrolments(town);
    expect(given.map(({ member }) => member).sort()).toEqual(clerks.map(({ id }) => id).sort());
    expect(new Set(given.map(({ obligation, due }) => `${obligation} ${due}`))).toEqual(new Set(['must 2027-01-31']));
    const list = await client.get('/together/assignments');
    expect(list.screen.getAllByRole('row')).toHaveLength(2);
  });

  it('reaches functions however they are written, and lets must and the first date win', async () => {
    const { client, town, clerks } = await aTownAtWork();
    await (await give(client, { obligation: 'may' })).confirm();
    await (await give(client, { 'job[]': ['baliemedewerker'], due: 'days', dueDays: '30' })).confirm();
    await (await give(client, { 'job[]': ['BALIEMEDEWERKER'], due: 'days', dueDays: '60' })).confirm();
    const must = (await enrolments(town)).filter(({ obligation }) => obligation === 'must');
    expect(must.map(({ member }) => member).sort()).toEqual([clerks[0]?.id, clerks[1]?.id].sort());
    expect(must[0]?.due).toBe('2026-12-21');
  });

  it('is for new staff too, and giving it twice changes nothing', async () => {
    const { client, town, desk, library } = await aTownAtWork();
    await (await give(client, { 'team[]': [desk.id], due: 'days', dueDays: '10' })).confirm();
    const newcomer = await aMember(world, town, { team: desk, email: null });
    const other = await aMember(world, town, { team: library });
    const assign = () =>
      inTown(database, { townId: town.id, memberId: null }, async (db) => {
        await run(db, sql`update member set in_service_since = '2026-12-01' where id = ${newcomer.id}`);
        return assignToNew(db, { townId: town.id, memberId: null }, [newcomer.id, other.id], world.clock.now());
      });
    expect(await assign()).toBe(1);
    world.clock.move(day);
    expect(await assign()).toBe(0);
    world.clock.move(-day);
    const theirs = (await enrolments(town)).find(({ member }) => member === newcomer.id);
    expect(theirs?.due).toBe('2026-12-11');
  });

  it('that ends leaves people free to go on, unless another one asks the same', async () => {
    const { client, town, desk } = await aTownAtWork();
    await (await give(client, { 'team[]': [desk.id], due: 'on', dueOn: '2026-12-01' })).confirm();
    await (await give(client, { 'job[]': ['ambtenaar'], due: 'on', dueOn: '2027-06-01' })).confirm();
    const list = await client.get('/together/assignments');
    const ends = [...list.document.querySelectorAll('form[action$="/end"]')].map((form) => form.getAttribute('action'));
    // The newest stands first.
    const ended = await client.submit(ends[1] ?? '');
    expect(ended.text).toContain('De toewijzing is gestopt');
    expect((await client.submit(ends[1] ?? '')).text).toContain('De toewijzing is gestopt');
    expect((await client.post(`/together/assignments/${newId()}/end`)).status).toBe(404);
    const trail = (await client.get('/together/audit')).text;
    expect(trail.match(/Toewijzing gestopt: Basisbrevet/g)).toHaveLength(1);
    expect(trail).toMatch(/Traject toegewezen: Basisbrevet[^<]* \(mensen: \d+, soort: verplicht\)/);
    const after = await enrolments(town);
    expect(after.filter(({ obligation, due }) => obligation === 'must' && due === '2027-06-01')).toHaveLength(4);
    expect(after.filter(({ obligation, due }) => obligation === 'may' && due === null)).toHaveLength(2);
  });

  it('with something missing shows the form again, with what was typed', async () => {
    const { client, desk } = await aTownAtWork();
    const page = await client.post('/together/assignments/preview', {
      'team[]': [desk.id],
      due: 'on',
      dueOn: '2020-01-01',
      track: 'base',
      obligation: 'must',
    });
    expect(page.status).toBe(422);
    expect(page.screen.getByRole('alert').textContent).toContain('een dag in die nog komt');
    expect((page.screen.getByRole('checkbox', { name: 'Burgerzaken' }) as HTMLInputElement).checked).toBe(true);
    expect((await client.post('/together/assignments', {})).status).toBe(422);
    const otherTown = await aTown(world);
    const theirs = await aTeam(world, otherTown);
    expect(
      (await client.post('/together/assignments', { track: 'base', obligation: 'may', 'team[]': [theirs.id] })).status,
    ).toBe(422);
  });

  it('is never due on a day that does not exist', () => {
    const known = { tracks: ['base'], teams: [], today };
    const due = (dueOn: string) =>
      planOf({ track: 'base', obligation: 'must', team: [], job: [], due: 'on', dueOn, dueDays: undefined }, known)
        .kind;
    expect(due('2027-02-28')).toBe('good');
    for (const day of ['2027-02-31', '2027-13-01', '2027-2-1', '28/02/2027', '']) expect(due(day)).toBe('wrong');
  });

  it('never has two ways to be due, whatever is sent', () => {
    const known = { tracks: ['base'], teams: [newId()], today };
    fc.assert(
      fc.property(fc.constantFrom('none', 'on', 'days'), fc.string(), fc.string(), (due, dueOn, dueDays) => {
        const read = planOf({ track: 'base', obligation: 'must', team: [], job: [], due, dueOn, dueDays }, known);
        if (read.kind === 'good') expect(read.plan.dueOn === null || read.plan.dueDays === null).toBe(true);
      }),
    );
  });
});

describe('who takes part', () => {
  it('is shown to the coordinator for all services, without figures for a few', async () => {
    const { client, clerks, library } = await aTownAtWork();
    await (await give(client, {})).confirm();
    const learner = await signedIn(world, clerks[0] as TestMember);
    await learner.post('/learn/base/introduction/why-this-track/done');
    const page = await client.get('/together/participation');
    const [figures, names] = page.screen.getAllByRole('table');
    expect(figures?.textContent).toContain('Burgerzaken6610');
    expect(figures?.textContent).toContain('Bibliotheekminder dan vijf');
    expect(names?.textContent).toContain('Begonnen');
    expect(page.text).not.toMatch(/juist|score/);
    const one = await client.get(`/together/participation?team=${library.id}&after=onzin`);
    expect(one.screen.getAllByRole('table')[1]?.querySelectorAll('tbody tr')).toHaveLength(1);
  });

  it('folds away the services where nobody must and nobody began, unless there are no others', async () => {
    const { client, desk } = await aTownAtWork();
    await (await give(client, { obligation: 'may', 'team[]': [desk.id] })).confirm();
    const page = await client.get('/together/participation');
    expect(page.document.querySelector('details')).toBeNull();
    expect(page.screen.getAllByRole('table')[0]?.textContent).toContain('Burgerzaken6000');
    expect(isQuiet({ teamId: null, team: null, people: 6, must: 0, started: 0, finished: 0, late: 0 })).toBe(true);
    expect(isQuiet({ teamId: null, team: null, people: 6, must: 0, started: 1, finished: 0, late: 0 })).toBe(false);
    expect(isQuiet({ teamId: null, team: null, people: 4, must: 0, started: 0, finished: 0, late: 0 })).toBe(false);
  });

  it('is shown to a head of service for the own service alone, and to a clerk not at all', async () => {
    const { client, town, desk, library, clerks } = await aTownAtWork();
    await (await give(client, {})).confirm();
    const head = await signedIn(world, await aMember(world, town, { team: desk, roles: ['head-of-service'] }));
    const page = await head.get(`/together/participation?team=${library.id}`);
    expect(page.text).not.toContain('Bibliotheek');
    // Their people stand first.
    expect(page.screen.getAllByRole('table')[0]?.querySelectorAll('tbody tr')).toHaveLength(6);
    expect((await (await signedIn(world, clerks[0] as TestMember)).get('/together/participation')).status).toBe(403);
    expect((await head.get('/together/assignments')).status).toBe(403);
    expect(sightOf({ roles: ['head-of-service'], teamId: null }, library.id)).toEqual({ kind: 'none' });
    expect(figuresOf({ teamId: null, team: null, people: 4, must: 0, started: 0, finished: 0, late: 0 })).toBe('few');
  });

  it('goes on by name, page after page, each person once', async () => {
    const { client, town, desk } = await aTownAtWork();
    for (let number = 0; number < 60; number++) await aMember(world, town, { team: desk, email: null });
    await (await give(client, { 'team[]': [desk.id] })).confirm();
    const seen: string[] = [];
    let next: string | null = '/together/participation';
    while (next) {
      const page: Awaited<ReturnType<Client['get']>> = await client.get(next);
      const table = page.screen.getAllByRole('table')[1];
      seen.push(...[...(table?.querySelectorAll('tbody th') ?? [])].map((cell) => cell.textContent ?? ''));
      next = page.screen.queryByRole('link', { name: 'Toon de volgende namen' })?.getAttribute('href') ?? null;
    }
    expect(seen).toHaveLength(66);
  });
});

describe('a reminder', () => {
  it('is not mailed to who was never invited and could not sign in', async () => {
    const { client, town, clerks } = await aTownAtWork();
    const [stranger, clerk] = clerks;
    await inTown(database, { townId: town.id, memberId: null }, (db) =>
      run(db, sql`update member set person_id = null where id = ${stranger?.id}`),
    );
    await (await give(client, { due: 'on', dueOn: '2026-11-25' })).confirm();
    await remindLearners.run(world.services, {});
    expect(await mailsTo(world, stranger?.email ?? '')).toHaveLength(0);
    expect(await mailsTo(world, clerk?.email ?? '')).toHaveLength(1);
  });

  it('comes two weeks before and then once a week, and stands on my day', async () => {
    const { client, clerks } = await aTownAtWork();
    const [clerk] = clerks;
    if (!clerk) throw new Error('No clerk.');
    await (await give(client, { due: 'on', dueOn: '2026-12-10' })).confirm();
    const remind = () => remindLearners.run(world.services, {});
    await remind();
    expect(await mailsTo(world, clerk.email)).toHaveLength(0);
    world.clock.move(6 * day);
    await remind();
    await remind();
    const [mail] = await mailsTo(world, clerk.email);
    expect(await mailsTo(world, clerk.email)).toHaveLength(1);
    expect(mail?.body).toContain('10 december 2026');
    expect((await (await signedIn(world, clerk)).get('/my-day')).text).toContain('Klaar tegen 10 december');
    world.clock.move(7 * day);
    await remind();
    expect(await mailsTo(world, clerk.email)).toHaveLength(2);
    world.clock.move(14 * day);
    await remind();
    expect((await mailsTo(world, clerk.email))[0]?.body).toContain('Dat kan gebeuren');
    world.clock.move(-27 * day);
  });
});
