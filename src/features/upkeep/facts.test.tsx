/** Keeping facts in the browser: one value, shown everywhere at once, with its whole history. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createApp } from '#app/app.ts';
import { Blocks, type Fact, fillFacts, library, newestLibrary, publishChanges } from '#features/content/index.ts';
import { makeAuth } from '#features/people/index.ts';
import { movableClock } from '#shared/clock.ts';
import { inTown, row, run } from '#shared/database/database.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { type Answered, signedIn } from '#tests/support/client.ts';
import { aWorld, type World } from '#tests/support/world.ts';
import { countGuideUse } from './guide-use.ts';
import { usesOf } from './uses.ts';

const world = await aWorld();
const keepers = await aTown(world, { keepsSharedGuides: true });
const editor = await aMember(world, keepers, { roles: ['content-editor'], firstName: 'Ilse', lastName: 'Redacteur' });
const keeper = await signedIn(world, editor);
const reader = await signedIn(world, await aMember(world, await aTown(world), { roles: ['content-editor'] }));
const clerk = await signedIn(world, await aMember(world, await aTown(world)));

async function factNow(id: string): Promise<Fact> {
  const fact = (await library(world.services)).fact(id);
  if (!fact) throw new Error(`There is no fact ${id}.`);
  return fact;
}

/** The form of the fact as it stands on the page, with some fields typed over. */
function formOf(page: Answered, id: string, typed: Readonly<Record<string, string>>) {
  const form = page.document.querySelector(`form[action="/together/facts/${id}"]`);
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('input, select') ?? [])];
  const standing = fields.filter((field) => field.type !== 'checkbox').map((field) => [field.name, field.value]);
  return { ...Object.fromEntries(standing), status: 'official', ...typed };
}

async function change(id: string, typed: Readonly<Record<string, string>>) {
  const page = await keeper.get(`/together/facts/${id}`);
  return keeper.submit(`/together/facts/${id}`, formOf(page, id, typed));
}

/** The same data, served by a process that remembers for itself what it read. */
async function aSecondProcess(): Promise<World> {
  const services = { ...world.services, database: { ...world.services.database } };
  const auth = makeAuth(services);
  const assets = { href: (name: string) => name, serve: () => new Response(null, { status: 404 }) };
  return { ...world, services, auth, app: createApp(services, auth, assets, movableClock()) };
}

async function versionOf({ services }: World, key: string): Promise<number> {
  return (await newestLibrary(services)).versionOf({ kind: 'fact', key, lang: 'all' }) ?? 0;
}

/** A fact with what the starter folder would say. */
async function publishFact(id: string, more: Partial<Fact>) {
  const content = await library(world.services);
  const from = content.versionOf({ kind: 'fact', key: id, lang: 'all' }) ?? 0;
  const body = { ...(await factNow(id)), ...more };
  await publishChanges(world.services, [{ kind: 'fact', key: id, lang: 'all', body, from, note: '' }], {
    origin: 'import',
    author: '',
  });
}

describe('a value changed in the browser', () => {
  const id = 'itsme.code-length';

  it('shows at once in guide, lesson, page for citizens and test, and in the search', async () => {
    const before = await library(world.services);
    const uses = usesOf(before).get(id) ?? [];
    const lesson = uses.find(({ kind, lang }) => kind === 'lesson' && lang === 'nl')?.href ?? '';
    expect((await clerk.get(lesson)).text).toContain('5 cijfers');

    const saved = await change(id, { nl: '17 tekens', fr: '17 signes', seen: '2026-11-21', note: 'Langere code' });
    expect(saved.screen.getByRole('status').textContent).toContain('Alle pagina’s tonen het nu zo');

    expect((await clerk.get('/counter/guides/itsme/new-phone')).text).toContain('17 tekens');
    expect((await clerk.get(lesson)).text).toContain('17 tekens');
    const content = await library(world.services);
    const citizen = content.citizenPage('itsme', 'nl');
    const rendered = String(<Blocks blocks={citizen?.blocks ?? []} lang="nl" today="2026-11-21" facts={content} />);
    expect(rendered).toContain('17 tekens');
    const questions = content
      .tracks('nl')
      .flatMap(({ modules }) => modules.flatMap(({ test }) => test?.questions ?? []));
    const asked = JSON.stringify(questions.filter((question) => JSON.stringify(question).includes(`{{${id}}}`)));
    expect(asked).not.toBe('[]');
    expect(fillFacts(asked, content, 'nl')).toContain('17 tekens');
  });

  it('stays in its history, with source, who, when and why; and stands in the audit trail', async () => {
    const page = await keeper.get(`/together/facts/${id}`);
    const versions = page.screen.getByRole('list', { name: 'Alle versies' }).textContent ?? '';
    expect(versions).toMatch(/2\. 17 tekens.*Ilse Redacteur.*Langere code.*1\. 5 cijfers.*uit de map met inhoud/s);
    expect(page.screen.getByRole('heading', { name: /^Staat op \d+ plaatsen$/ })).toBeTruthy();
    // Editors of other towns read what changed, and no name of a colleague they do not have.
    const elsewhere = (await reader.get(`/together/facts/${id}`)).screen.getByRole('list', { name: 'Alle versies' });
    expect(elsewhere.textContent).toMatch(/2\. 17 tekens.*redactie.*Langere code/s);
    expect(elsewhere.textContent).not.toContain('Ilse');
    const line = await row(
      world.services.database.door,
      sql`select subject from common_audit_line where action = 'fact-changed'`,
    );
    expect(line).toEqual({ subject: 'itsme.code-length: 5 cijfers → 17 tekens' });
  });

  it('is never overwritten by a second editor, who sees both and keeps what she typed', async () => {
    const [one, other] = [
      await keeper.get('/together/facts/itsme.cost'),
      await keeper.get('/together/facts/itsme.cost'),
    ];
    const first = await keeper.post('/together/facts/itsme.cost', formOf(one, 'itsme.cost', { nl: 'vijf euro' }));
    expect(first.status).toBe(303);
    const second = await keeper.post('/together/facts/itsme.cost', formOf(other, 'itsme.cost', { nl: 'tien euro' }));
    expect(second.status).toBe(409);
    expect(second.screen.getByRole('alert').textContent).toContain('Iemand anders paste dit feit intussen aan');
    expect(second.document.querySelector<HTMLInputElement>('#f-nl')?.value).toBe('tien euro');
    expect(second.text).toContain('vijf euro');
    expect((await factNow('itsme.cost')).value.nl).toBe('vijf euro');
  });

  it('keeps what another process saved a moment ago, and what she typed here', async () => {
    const id = 'itsme.min-age';
    const before = (await factNow(id)).disagree?.length ?? 0;
    const elsewhere = await aSecondProcess();
    const asThere = await signedIn(elsewhere, editor);
    // Both processes have read the content: this one may not know yet what the other one saves.
    for (const client of [keeper, asThere]) await client.get(`/together/facts/${id}`);
    const other = {
      nl: '16 jaar',
      status: 'press',
      sourceName: 'Krant',
      sourceUrl: 'https://krant.example',
      seen: '2026',
    };
    const said = await asThere.post(`/together/facts/${id}/elsewhere`, {
      from: String(await versionOf(elsewhere, id)),
      ...other,
    });
    expect(said.status).toBe(303);
    const newest = String(await versionOf(elsewhere, id));
    expect((await keeper.post(`/together/facts/${id}/confirm`, { from: newest })).status).toBe(303);
    expect((await factNow(id)).disagree).toHaveLength(before + 1);
    const late = await keeper.post(`/together/facts/${id}/elsewhere`, { from: newest, ...other, nl: '18 jaar' });
    expect(late.status).toBe(409);
    expect(late.document.querySelector<HTMLInputElement>('#f-other-nl')?.value).toBe('18 jaar');
    expect((await factNow(id)).disagree).toHaveLength(before + 1);
  });

  it('is asked again where something is missing or odd, with what was typed', async () => {
    const page = await keeper.get('/together/facts/itsme.cost');
    const wrong = { nl: '{{itsme.min-age}}', sourceUrl: 'geen adres', seen: '2025-13', review: '31/12/2026' };
    const again = await keeper.post('/together/facts/itsme.cost', formOf(page, 'itsme.cost', wrong));
    expect(again.status).toBe(422);
    expect(again.document.querySelectorAll('.dm-errors li')).toHaveLength(4);
    expect(again.document.querySelector('.dm-errors')?.textContent).toContain('Gezien: Schrijf een jaar');
    expect(again.screen.getByLabelText<HTMLInputElement>('Opnieuw nakijken op').value).toBe('31/12/2026');
    for (const link of again.document.querySelectorAll('.dm-errors a')) {
      expect(again.document.querySelector(link.getAttribute('href') ?? '')).toBeTruthy();
    }
  });
});

describe('one tap “looked at today, still right”', () => {
  it('confirms it today and plans the next look, once however often it is sent', async () => {
    await publishFact('itsme.min-age', { changes: true, review: '2026-01-01', disagree: [] });
    const version = (await library(world.services)).versionOf({ kind: 'fact', key: 'itsme.min-age', lang: 'all' });
    const tap = { from: String(version), back: 'list' };
    const [one, other] = await Promise.all([
      keeper.post('/together/facts/itsme.min-age/confirm', tap),
      keeper.post('/together/facts/itsme.min-age/confirm', tap),
    ]);
    expect([one.status, other.status].sort()).toEqual([303, 409]);
    expect(await factNow('itsme.min-age')).toMatchObject({
      seen: '2026-11-21',
      confirmed: '2026-11-21',
      review: '2027-02-21',
    });
  });
});

describe('what another source says', () => {
  const id = 'eid.cards-without-puk';

  it('stands side by side until an editor decides, also for the clerk', async () => {
    await publishFact(id, { disagree: [] });
    const { version } = { version: (await library(world.services)).versionOf({ kind: 'fact', key: id, lang: 'all' }) };
    const other = {
      from: String(version),
      nl: 'kaarten van na 2022',
      status: 'press',
      sourceName: 'De krant',
      sourceUrl: 'https://krant.example/puk',
      seen: '2022',
    };
    const page = await keeper.submit(`/together/facts/${id}/elsewhere`, other);
    expect(page.screen.getByRole('heading', { name: 'Bronnen spreken elkaar tegen' })).toBeTruthy();
    expect(page.text).toContain('kaarten van na 2022');
    const use = usesOf(await library(world.services))
      .get(id)
      ?.find(({ kind, lang }) => kind === 'guide-part' && lang === 'nl');
    const panel = (await clerk.get(use?.href ?? '')).document.querySelector('#facts')?.textContent ?? '';
    expect(panel).toMatch(/Een andere bron zegt: kaarten van na 2022.*De krant.*gezien in 2022/s);
    expect(panel).toContain('na te kijken');
  });

  it('is taken over as the value, or dropped', async () => {
    const from = async () => String((await library(world.services)).versionOf({ kind: 'fact', key: id, lang: 'all' }));
    await keeper.post(`/together/facts/${id}/elsewhere`, {
      from: await from(),
      nl: 'onzin',
      status: 'press',
      sourceName: 'Een forum',
      sourceUrl: 'https://forum.example',
      seen: '2020',
    });
    await keeper.post(`/together/facts/${id}/decide`, { from: await from(), place: '1', decision: 'drop' });
    expect((await factNow(id)).disagree).toHaveLength(1);
    await keeper.post(`/together/facts/${id}/decide`, { from: await from(), place: '0', decision: 'take' });
    const decided = await factNow(id);
    expect(decided.value).toEqual({ nl: 'kaarten van na 2022' });
    expect(decided).toMatchObject({ confirmed: '2026-11-21', source: { name: 'De krant' } });
    expect(decided.disagree).toBeUndefined();
  });
});

describe('the work list', () => {
  it('counts help at the counters of all towns, the same however often it is summed', async () => {
    for (const moments of [4, 7]) {
      const town = await aTown(world);
      await inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
        run(
          db,
          sql`insert into help_count (town_id, month, team_id, guide, problem, outcome, moments) values
            (${town.id}, '2026-11-01', ${town.id}, 'parking-4411', '', 'helped', ${moments}),
            (${town.id}, '2026-02-01', ${town.id}, 'parking-4411', '', 'helped', 1000)`,
        ),
      );
    }
    await countGuideUse.run(world.services, {});
    await countGuideUse.run(world.services, {});
    const page = await keeper.get('/together/facts?app=parking-4411&show=all');
    expect(page.screen.getAllByText(/ · 11 vragen aan balies/)).not.toHaveLength(0);
  });

  it('may be read by editors of any town, and is changed by none but those who keep the shared guides', async () => {
    const page = await reader.get('/together/facts');
    expect(page.status).toBe(200);
    expect(page.screen.queryAllByRole('button', { name: /^Klopt nog/ })).toHaveLength(0);
    expect(
      (await keeper.get('/together/facts?show=due&app=itsme')).screen.queryAllByRole('button', { name: /^Klopt nog/ }),
    ).not.toHaveLength(0);
    const before = await factNow('itsme.cost');
    for (const path of ['', '/confirm', '/elsewhere', '/decide']) {
      expect((await reader.post(`/together/facts/itsme.cost${path}`, { from: '2' })).status).toBe(403);
      expect((await clerk.post(`/together/facts/itsme.cost${path}`, { from: '2' })).status).toBe(403);
    }
    expect(await factNow('itsme.cost')).toEqual(before);
    expect((await keeper.get('/together/facts/no.such')).status).toBe(404);
  });
});

describe('the pages of the work list', () => {
  it('show what asks for a decision, then twelve at a time what nobody ever confirmed; a tap stays on its page', async () => {
    const name = 'Feiten die je nakijkt';
    const first = await keeper.get('/together/facts');
    for (const line of first.screen.getByRole('list', { name }).children)
      expect(line.textContent).toMatch(/gemeld|bronnen spreken elkaar tegen|datum voorbij/);
    let href = first.screen.getByRole('link', { name: /^Nooit bevestigd: \d+ feiten$/ }).getAttribute('href') ?? '';
    const sizes: number[] = [];
    const confirming = 'form[action$="/confirm"]';
    let page = await keeper.get(href);
    while (!page.document.querySelector(confirming)) {
      sizes.push(page.screen.getByRole('list', { name }).children.length);
      href = page.screen.getByRole('link', { name: 'Volgende' }).getAttribute('href') ?? '';
      page = await keeper.get(href);
    }
    expect(sizes.filter((size) => size !== 12)).toEqual([]);
    const tap = page.document.querySelector<HTMLFormElement>(confirming);
    const typed = Object.fromEntries(
      [...(tap?.querySelectorAll('input') ?? [])].map((input) => [input.name, input.value] as const),
    );
    const after = await keeper.post(tap?.getAttribute('action') ?? '', typed);
    expect(after.location).toBe(`${href}&notice=confirmed`);
    const lines = (answered: Answered) =>
      [...answered.screen.getByRole('list', { name }).children].map(({ textContent }) => textContent);
    const gone = tap?.closest('li')?.textContent;
    expect(lines(page)).toContain(gone);
    expect(lines(await keeper.get(after.location ?? ''))).not.toContain(gone);
  });
});

describe('a guide', () => {
  it('says which of its facts is oldest, and from when', async () => {
    await publishFact('eid.cards-without-puk', { seen: '2017', changes: false, confirmed: '2017-03-01' });
    const page = await clerk.get('/counter/guides/eid');
    expect(page.screen.getByText(/^Oudste feit: nagekeken op 1 maart 2017 \(/)).toBeTruthy();
  });
});
