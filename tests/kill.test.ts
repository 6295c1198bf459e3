/** Killed without warning in the middle of everything, again and again: what was confirmed is there, nothing is half there. */
import type { PoolClient } from 'pg';
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/id.ts';
import { findMiscounts } from '../bench/generator/check.ts';
import type { Server } from '../bench/servers.ts';
import { aCrashSite, type Person, type Town, type Visit, visit } from './support/crash-site.ts';

const rounds = 3;
const newPeople = 150;

/** What the server answered with success, and so must never lose. */
const confirmed = {
  moments: [] as { readonly townId: string; readonly id: string }[],
  parts: [] as { readonly memberId: string; readonly part: string }[],
  answers: [] as { readonly attemptId: string; readonly position: number }[],
  previews: [] as { readonly townId: string; readonly importId: string }[],
  imports: [] as { readonly townId: string; readonly importId: string; readonly coordinator: Person }[],
};

describe('a server that is killed while people work', async () => {
  const site = await aCrashSite({ towns: rounds + 1, clerks: 4 });

  it('has everything that it confirmed, and nothing half, each time it starts again', {
    timeout: 180_000,
  }, async () => {
    for (let round = 0; round < rounds; round++) {
      const server = await site.start();
      const work = workOn(server, site.towns[round], site.towns[round + 1]);
      await new Promise((resolve) => setTimeout(resolve, 250 + Math.random() * 2500));
      await server.kill();
      expect(await work).toEqual([]);
      await site.lookInside(async (owner) => {
        expect(await lost(owner), `lost in round ${round + 1}`).toEqual([]);
        expect(await half(owner), `half there after round ${round + 1}`).toEqual([]);
        expect(await findMiscounts(owner), `miscounted after round ${round + 1}`).toEqual([]);
      });
    }
    expect(confirmed.moments.length).toBeGreaterThan(0);
    expect(confirmed.parts.length).toBeGreaterThan(0);
    expect(confirmed.answers.length).toBeGreaterThan(0);

    const server = await site.start();
    for (const { importId, coordinator } of confirmed.imports) await finished(visit(server, coordinator), importId);
    await server.stop();
    await site.lookInside(async (owner) => {
      expect(await lost(owner)).toEqual([]);
      expect(await findMiscounts(owner)).toEqual([]);
      const states = await owner.query<{ state: string; people: number }>(
        `select i.state, count(m.id)::int as people from staff_import i left join member m
           on m.town_id = i.town_id and m.personnel_number like 'N%' and m.closed_on is null
         where i.id = any($1::uuid[]) group by i.town_id, i.id, i.state`,
        [confirmed.imports.map(({ importId }) => importId)],
      );
      for (const { state, people } of states.rows)
        expect({ state, people }).toEqual({ state: 'done', people: newPeople });
    });
  });
});

/**
 * Everyone at once, each until the server is gone. The list closes whoever is not on it, so that the clerks at work are
 * those of another town.
 * @returns what went wrong before that
 */
async function workOn(server: Server, listed?: Town, atWork?: Town): Promise<readonly unknown[]> {
  const [one, two, three, four] = atWork?.clerks ?? [];
  if (!listed || !one || !two || !three || !four) throw new Error('There are too few people.');
  const ended = await Promise.allSettled([
    bringInList(listed, visit(server, listed.coordinator)),
    ...[one, two].map((clerk) => logHelp(clerk, visit(server, clerk))),
    ...[three, four].map((clerk) => learn(clerk, visit(server, clerk))),
  ]);
  // What fetch throws when nobody is there any more.
  return ended.flatMap((end) => (end.status === 'rejected' && !(end.reason instanceof TypeError) ? [end.reason] : []));
}

async function bringInList({ id: townId, coordinator }: Town, as: Visit): Promise<void> {
  const lines = Array.from(
    { length: newPeople },
    (_, index) =>
      `N${index};Voornaam${index};Naam${index};n${index}@${townId}.example;Dienst ${index % 9};loketmedewerker`,
  );
  const text = ['Personeelsnummer;Voornaam;Naam;E-mail;Dienst;Functie', ...lines].join('\n');
  const uploaded = await as.post('/together/staff/imports', { file: new File([text], 'personeel.csv') });
  expect(uploaded.status).toBe(303);
  const importId = uploaded.location.split('/').at(-1) ?? '';
  confirmed.previews.push({ townId, importId });
  const agreed = { leaveOut: 'on', closeMany: 'on' };
  const said = await as.post(`/together/staff/imports/${importId}/confirm`, agreed);
  expect(said.status).toBe(303);
  confirmed.imports.push({ townId, importId, coordinator });
}

async function logHelp({ townId }: Person, as: Visit): Promise<void> {
  for (;;) {
    const id = newId();
    const logged = await as.post('/counter/help', { id, guide: 'itsme', problem: 'new-phone', outcome: 'helped' });
    expect([logged.status, logged.location]).toEqual([303, expect.stringContaining(id)]);
    confirmed.moments.push({ townId, id });
  }
}

/** Reads the parts of a module, and takes its test until there are no attempts left; then the next module. */
async function learn({ id: memberId }: Person, as: Visit): Promise<void> {
  for (const module of ['inclusion', 'digital-hurdles', 'helping-users', 'easing-access']) {
    let here = (await as.get(`/learn/base/${module}`)).location;
    while (!here.endsWith('/test')) {
      const done = await as.post(`${here}/done`, {});
      expect(done.status).toBe(303);
      confirmed.parts.push({ memberId, part: here.replace('/learn/base/', '') });
      here = done.location;
    }
    while (await takeTest(here, as));
  }
}

/** Answers every question. False when this test cannot be started again now. */
async function takeTest(door: string, as: Visit): Promise<boolean> {
  let here = (await as.post(door, {})).location;
  if (here === door) return false;
  while (!here.includes('/results/')) {
    const position = Number(here.split('/').at(-1));
    const attemptId = /name="attempt" value="([^"]+)"/.exec((await as.get(here)).text)?.[1] ?? '';
    const answered = await as.post(here, { attempt: attemptId, unknown: 'unknown' });
    expect(answered.status).toBe(303);
    confirmed.answers.push({ attemptId, position });
    here = answered.location;
  }
  return true;
}

/** Waits until the work of an import is over, which it must be without anyone asking. */
async function finished(as: Visit, importId: string): Promise<void> {
  await expect
    .poll(async () => JSON.parse((await as.get(`/together/staff/imports/${importId}/progress`)).text), {
      timeout: 120_000,
      interval: 200,
    })
    .toMatchObject({ working: false, percent: 100 });
}

/** What was confirmed and is not there. */
async function lost(owner: PoolClient): Promise<readonly string[]> {
  const missing = async (what: string, sql: string, given: readonly object[]) => {
    const { rows } = await owner.query<{ row: unknown }>(
      `select to_json(c) as row from jsonb_to_recordset($1::jsonb) as c ${sql}`,
      [JSON.stringify(given)],
    );
    return rows.map(({ row }) => `${what} ${JSON.stringify(row)}`);
  };
  return [
    ...(await missing(
      'help moment',
      `("townId" uuid, id uuid) where not exists (select from help_moment m where m.town_id = c."townId" and m.id = c.id)`,
      confirmed.moments,
    )),
    ...(await missing(
      'part',
      `("memberId" uuid, part text) where not exists (select from part_progress p
         where p.member_id = c."memberId" and p.module || '/' || p.part = c.part and p.done_at is not null)`,
      confirmed.parts,
    )),
    ...(await missing(
      'answer',
      `("attemptId" uuid, position int) where not exists (select from attempt_question q
         where q.attempt_id = c."attemptId" and q.position = c.position and q.answer is not null)`,
      confirmed.answers,
    )),
    ...(await missing(
      'preview',
      `("townId" uuid, "importId" uuid) where not exists (select from staff_import i
         where i.town_id = c."townId" and i.id = c."importId" and i.state <> 'reading'
           and (select count(*) from staff_import_line l where l.town_id = i.town_id and l.import_id = i.id) >= ${newPeople})`,
      confirmed.previews,
    )),
    ...(await missing(
      'import',
      `("townId" uuid, "importId" uuid) where not exists (select from staff_import i
         where i.town_id = c."townId" and i.id = c."importId" and i.state in ('confirmed', 'saved', 'done'))`,
      confirmed.imports,
    )),
  ];
}

/** Towns with some people of their list and not all, or with people of a list that was not saved. */
async function half(owner: PoolClient): Promise<readonly string[]> {
  const { rows } = await owner.query<{ town: string; people: number; saved: boolean }>(
    `select t.id as town, (select count(*)::int from member m where m.town_id = t.id and m.personnel_number like 'N%') as people,
       exists (select from staff_import i where i.town_id = t.id and i.state in ('saved', 'done')) as saved from town t`,
  );
  return rows
    .filter(({ people, saved }) => people !== (saved ? newPeople : 0))
    .map(({ town, people, saved }) => `${people} people in ${town}, ${saved ? 'saved' : 'not saved'}`);
}
