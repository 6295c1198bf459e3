/** Learning from the first part to the last question, as a clerk would notice it. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library, type Track } from '#features/content/index.ts';
import { inTown, row, rows } from '#shared/database/database.ts';
import { openQuestion, rightFields } from '#tests/support/answers.ts';
import { aMember, aTown, type TestMember } from '#tests/support/builders.ts';
import { type Client, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';

const world = await aWorld();
const { database } = world.services;
const base = await theTrack();

async function theTrack(): Promise<Track> {
  const track = (await library(world.services)).track('base', 'nl');
  if (!track) throw new Error('The base track is not there.');
  return track;
}

async function aClerk(given: Parameters<typeof aMember>[2] = {}) {
  const town = await aTown(world);
  const member = await aMember(world, town, { firstName: 'Leyla', ...given });
  return { town, member, client: await signedIn(world, member) };
}

const placeOf = (member: TestMember) => ({ townId: member.townId, memberId: member.id });

async function readModule(client: Client, module: string) {
  for (const part of base.modules.find((one) => one.id === module)?.parts ?? []) {
    expect((await client.post(`/learn/base/${module}/${part.id}/done`)).status).toBe(303);
  }
}

/** Answers every question, right or with “I don't know”; gives the address of the result. */
async function takeTest(client: Client, member: TestMember, module: string, right: boolean) {
  const path = `/learn/base/${module}/test`;
  let location = (await client.post(path)).location ?? '';
  while (/\/test\/\d+$/.test(location)) {
    const position = Number(location.split('/').at(-1));
    const question = await openQuestion(world, member, position);
    if (!question) throw new Error('No open question.');
    const answer = right ? rightFields(question.question, question.shown, 'answer') : { unknown: '1' };
    location = (await client.post(location, { attempt: question.attemptId, ...answer })).location ?? '';
  }
  return location;
}

describe('my day', () => {
  it('offers the track to who has nothing yet, and then says what to do now and how long it takes', async () => {
    const { client } = await aClerk();
    const empty = await client.get('/my-day');
    expect(empty.screen.getByRole('heading', { level: 1 }).textContent).toBe('Dag Leyla');
    expect(empty.screen.getByRole('link', { name: `Bekijk het traject: ${base.title}` })).toBeTruthy();

    const [first, second] = base.modules[0]?.parts ?? [];
    await client.submit(`/learn/base/introduction/${first?.id}/done`);
    const day = await client.get('/my-day');
    expect(day.screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Dag Leyla, \d+ minuten\?$/);
    expect(day.text).toContain('Je was gebleven bij deel 2.');
    expect(day.screen.getByRole('link', { name: 'Ga verder' }).getAttribute('href')).toBe(
      `/learn/base/introduction/${second?.id}`,
    );
    expect(day.screen.getByRole('img').getAttribute('aria-label')).toBe('20 % van de delen gelezen');
    const way = day.screen.getByRole('list', { name: 'Zo ver ben je al' });
    expect(way.children).toHaveLength(base.modules.length);
    expect(way.querySelector('[aria-current="step"]')?.textContent).toContain('1 van 5 delen gelezen');
    expect(day.screen.getByRole('link', { name: 'Zoek een antwoord' }).getAttribute('href')).toBe('/counter');
  });
});

describe('a lesson part', () => {
  const path = '/learn/base/digital-hurdles/four-reasons';

  it('says where you are, and goes on where you stopped, also in another session', async () => {
    const { client, member } = await aClerk();
    const page = await client.get(path);
    expect(page.screen.getByText('Deel 2 van 5 · 5 minuten')).toBeTruthy();
    expect(page.screen.getByRole('heading', { level: 1 }).textContent).toBe('Vier redenen om af te haken');

    expect((await client.post(`${path}/place`, { block: '7' })).status).toBe(204);
    expect((await client.post(`${path}/place`, { block: '3' })).status).toBe(204);
    const elsewhere = await signedIn(world, member);
    expect((await elsewhere.get(path)).text).toContain('data-block="7"');
    expect((await client.post(`${path}/place`, { block: 'x' })).status).toBe(422);
  });

  it('answers a quick check in its place, and asks again for what is missing', async () => {
    const { client } = await aClerk();
    const answered = await client.post(`${path}/check/afraid`, { 'q-afraid': '1' });
    expect(answered.location).toBe(`${path}#check-afraid`);
    const page = await client.get(path);
    expect(page.screen.getByRole('status').textContent).toContain('Dat klopt.');
    expect((page.screen.getByRole('radio', { name: 'Durven' }) as HTMLInputElement).checked).toBe(true);

    expect((await client.submit(`${path}/check/afraid`, { 'q-afraid': '0' })).text).toContain('Nog niet helemaal.');
    const nothing = await client.post(`${path}/check/afraid`);
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain('Kies eerst een antwoord');
    expect((await client.post(`${path}/check/nothing`)).status).toBe(404);
  });

  it('keeps what was chosen in a check with several lists, when one is left open', async () => {
    const found = base.modules.flatMap((module) =>
      module.parts.flatMap((part) =>
        part.blocks.flatMap((block) =>
          block.kind === 'check' && (block.question.kind === 'match' || block.question.kind === 'order')
            ? [{ path: `/learn/base/${module.id}/${part.id}`, id: block.question.id }]
            : [],
        ),
      ),
    )[0];
    if (!found) throw new Error('No check with lists.');
    const { client } = await aClerk();
    const name = `q-${found.id}`;
    const again = await client.post(`${found.path}/check/${found.id}`, { [`${name}-0`]: '1', [`${name}-1`]: '' });
    expect(again.status).toBe(422);
    expect(again.document.querySelector<HTMLSelectElement>(`[name="${name}-0"]`)?.value).toBe('1');
    expect(again.document.querySelector<HTMLSelectElement>(`[name="${name}-1"]`)?.value).toBe('');
  });

  it('is done once, however often it is sent', async () => {
    const { client, member } = await aClerk();
    const sent = await Promise.all(Array.from({ length: 5 }, () => client.post(`${path}/done`)));
    expect(new Set(sent.map(({ location }) => location))).toEqual(
      new Set(['/learn/base/digital-hurdles/where-someone-stands']),
    );
    const enrolment = await inTown(database, placeOf(member), (db) =>
      row(db, sql<{ done: number }>`select parts_done as done from enrolment`),
    );
    expect(enrolment?.done).toBe(1);
  });

  it('of no track is not there', async () => {
    const { client } = await aClerk();
    for (const wrong of ['/learn/nothing', '/learn/base/nothing', '/learn/base/inclusion/nothing']) {
      expect((await client.get(wrong)).status).toBe(404);
    }
  });
});

describe('a test', () => {
  it('opens after the parts, and is the same test in every tab and on every device', async () => {
    const { client, member } = await aClerk();
    const door = '/learn/base/inclusion/test';
    expect((await client.submit(door)).text).toContain('Eerst de delen');
    await readModule(client, 'inclusion');

    const tabs = await Promise.all([1, 2, 3].map(() => client.post(door)));
    expect(new Set(tabs.map(({ location }) => location))).toEqual(new Set([`${door}/1`]));
    const attempts = await inTown(database, placeOf(member), (db) => rows(db, sql`select id from attempt`));
    expect(attempts).toHaveLength(1);

    const here = await client.get(`${door}/1`);
    const there = await (await signedIn(world, member)).get(`${door}/1`);
    const choices = (page: typeof here) => [...page.document.querySelectorAll('label')].map((one) => one.textContent);
    expect(choices(there)).toEqual(choices(here));
    expect(here.screen.getByRole('heading', { level: 1 }).textContent).toBe('Vraag 1 van 10');
  });

  it('keeps the first answer when two tabs confirm different ones, and asks again for an empty one', async () => {
    const { client, member } = await aClerk();
    const door = '/learn/base/inclusion/test';
    await readModule(client, 'inclusion');
    await client.post(door);
    const question = await openQuestion(world, member, 1);
    const attempt = question?.attemptId ?? '';
    expect((await client.post(`${door}/1`, { attempt })).status).toBe(422);
    const tabs = await Promise.all([1, 2, 3].map(() => client.post(`${door}/1`, { attempt, unknown: '1' })));
    expect(tabs.map(({ location }) => location?.replace('?kept', ''))).toEqual([`${door}/2`, `${door}/2`, `${door}/2`]);
    expect(tabs.filter(({ location }) => location?.endsWith('?kept'))).toHaveLength(2);
    const again = await client.get(`${door}/1`);
    expect(again.text).toContain('staat vast');
    expect((await client.get(`${door}/next`)).location).toBe(`${door}/2`);
  });

  it('is seen by nobody but its learner', async () => {
    const { client, member, town } = await aClerk();
    await readModule(client, 'inclusion');
    await takeTest(client, member, 'inclusion', true);
    const coordinator = await aMember(world, town, { roles: ['coordinator'] });
    const seen = await inTown(database, placeOf(coordinator), async (db) => [
      ...(await rows(db, sql`select id from attempt`)),
      ...(await rows(db, sql`select position from attempt_question`)),
      ...(await rows(db, sql`select part from part_progress`)),
      ...(await rows(db, sql`select module from module_result`)),
    ]);
    expect(seen).toEqual([]);
    const theirs = await signedIn(world, coordinator);
    expect((await theirs.get('/learn/base/inclusion/test/results/1')).status).toBe(404);
    const question = await openQuestion(world, member, 1);
    expect(question).toBeUndefined();
  });

  it('that failed shows what is right and why; after three there is a pause, and then it goes on', async () => {
    const { client, member } = await aClerk();
    await readModule(client, 'inclusion');
    const result = await takeTest(client, member, 'inclusion', false);
    expect(result).toBe('/learn/base/inclusion/test/results/1');
    const page = await client.get(result);
    expect(page.screen.getByRole('status').textContent).toContain('0 van de 10 juist');
    expect(page.screen.getAllByRole('link', { name: /^Lees het na/ })).toHaveLength(10);
    expect(page.text).toContain('Ik weet het niet');

    await takeTest(client, member, 'inclusion', false);
    await takeTest(client, member, 'inclusion', false);
    const door = await client.submit('/learn/base/inclusion/test');
    expect(door.text).toContain('Vanaf 22/11/2026');
    expect(door.screen.queryByRole('button', { name: 'Probeer opnieuw' })).toBeNull();
    world.clock.move(24 * 3600_000);
    expect(await takeTest(client, member, 'inclusion', true)).toBe('/learn/base/inclusion/test/results/4');
    expect((await client.get('/learn/base/inclusion/test')).text).toContain('Je bent geslaagd');
    world.clock.move(-24 * 3600_000);
  });

  it('follows the town where the town set its own limits', async () => {
    const { client, member, town } = await aClerk();
    await inTown(database, placeOf(member), (db) =>
      sql`update town set attempts = 1, wait_hours = 2 where id = ${town.id}`.execute(db),
    );
    await readModule(client, 'inclusion');
    await takeTest(client, member, 'inclusion', false);
    expect((await client.get('/learn/base/inclusion/test')).text).toContain('21/11/2026, 12:00');
  });
});

describe('the last answer', () => {
  it('confirmed in three tabs at once finishes once: one result, one brevet', async () => {
    const { client, member } = await aClerk();
    for (const module of base.modules.slice(0, -1)) {
      await readModule(client, module.id);
      if (module.test) await takeTest(client, member, module.id, true);
    }
    const path = '/learn/base/evaluation/test';
    expect((await client.get('/learn/base/evaluation')).location).toBe(path);
    let location = (await client.post(path)).location ?? '';
    for (let position = 1; position <= 20; position++) {
      const question = await openQuestion(world, member, position);
      if (!question) throw new Error('No open question.');
      const fields = { attempt: question.attemptId, ...rightFields(question.question, question.shown, 'answer') };
      const tabs = await Promise.all([1, 2, 3].map(() => client.post(`${path}/${position}`, fields)));
      location = tabs[0]?.location ?? '';
      expect(new Set(tabs.map((tab) => tab.location?.replace('?kept', ''))).size).toBe(1);
    }
    expect(location).toBe(`${path}/results/1`);
    const brevets = await inTown(database, placeOf(member), (db) => rows(db, sql`select id from brevet`));
    expect(brevets).toHaveLength(1);
  });
});

describe('the base track', () => {
  it('is done when all is read and every test is passed; then the brevet is there, once', async () => {
    const { client, member } = await aClerk();
    for (const module of base.modules) {
      await readModule(client, module.id);
      if (module.test) {
        const result = await takeTest(client, member, module.id, true);
        expect((await client.get(result)).screen.getByRole('status').textContent).toContain('Geslaagd');
      }
    }
    const kept = await inTown(database, placeOf(member), (db) =>
      row(
        db,
        sql<{ done: number; finished: boolean; brevets: number }>`select parts_done as done,
          finished_at is not null as finished, (select count(*)::int from brevet b where b.member_id = e.member_id) as brevets
          from enrolment e`,
      ),
    );
    expect(kept).toEqual({ done: base.partCount, finished: true, brevets: 1 });
    await readModule(client, 'introduction');
    const day = await client.get('/my-day');
    expect(day.text).toContain('Je bent helemaal bij');
    const offered = await client.get('/learn');
    expect(offered.text).toContain('Afgewerkt op 21 november 2026');
    expect((await client.get('/learn/base?done=evaluation')).screen.getByRole('status').textContent).toContain(
      'Proficiat',
    );
  });
});
