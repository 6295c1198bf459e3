/** “This is no longer right”: from a tap at the counter to the answer that the reporter hears. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library } from '#features/content/index.ts';
import { layOverText } from '#features/overlays/index.ts';
import { inTown, rows } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { type Answered, type Client, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { aboutIn } from './report.ts';

const world = await aWorld();
const { database } = world.services;
const keepers = await aTown(world, { keepsSharedGuides: true });
const keeper = await signedIn(
  world,
  await aMember(world, keepers, { roles: ['content-editor'], lastName: 'Redacteur' }),
);
const home = await aTown(world, { name: 'Meldegem' });
const reporterMember = await aMember(world, home, { firstName: 'Melda', lastName: 'Vinder' });
const reporter = await signedIn(world, reporterMember);
const colleague = await signedIn(world, await aMember(world, home));
const elsewhere = await signedIn(world, await aMember(world, await aTown(world)));

const part = '/counter/guides/itsme/new-phone';

/** What a tap on the button of a step sends, without a script. */
function tapOn(page: Answered, step: number) {
  const [button] = page.screen
    .getAllByRole<HTMLButtonElement>('button', { name: /^Klopt niet meer\?/ })
    .slice(step - 1);
  const form = page.document.getElementById(button?.getAttribute('form') ?? '');
  const hidden = [...(form?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])];
  return { ...Object.fromEntries(hidden.map((field) => [field.name, field.value])), step: button?.value ?? '' };
}

async function report(client: Client, step: number, path = part) {
  return client.submit('/counter/reports', tapOn(await client.get(path), step));
}

const idIn = (page: Answered) => /\/counter\/reports\/([\w-]{36})\//.exec(page.text)?.[1] ?? '';

/** The first report on the work list that is about this place. */
async function openWaiting(about: RegExp): Promise<string> {
  const list = await keeper.get('/together/facts');
  const links = [...list.document.querySelectorAll('a[href^="/together/reports/"]')];
  const found = links.find(({ textContent }) => about.test(textContent ?? ''));
  return found?.getAttribute('href') ?? '';
}

async function answer(path: string, said: Readonly<Record<string, string>>) {
  const page = await keeper.get(path);
  const ids = [...page.document.querySelectorAll<HTMLInputElement>('input[name="ids[]"]')].map(({ value }) => value);
  return keeper.submit(path, { 'ids[]': ids, ...said });
}

describe('one tap at a step', () => {
  it('is a report, seen at once on the guide by clerks of every town, and by nobody as hers', async () => {
    const page = await report(reporter, 2);
    expect(page.screen.getByRole('status').textContent).toMatch(/Bedankt, het is gemeld.*Het gaat over “/s);
    for (const client of [reporter, colleague, elsewhere]) {
      expect((await client.get(part)).screen.getByText(/^Gemeld op 21 november: “/)).toBeTruthy();
      expect((await client.get('/counter/guides/itsme')).screen.getByText(/^Gemeld op 21 november: “/)).toBeTruthy();
      expect((await client.get('/counter/guides/itsme/log-in')).screen.queryByText(/^Gemeld op/)).toBeNull();
    }
    expect((await colleague.get(part)).text).not.toContain('Vinder');
    expect((await colleague.get(`${part}?reported=${idIn(page)}`)).text).not.toContain('Bedankt, het is gemeld');
    expect((await colleague.get('/counter/reports')).text).toContain('Je meldde nog niets');
  });

  it('sent twice, or tapped again while it is open, is one report', async () => {
    const tap = tapOn(await colleague.get(part), 3);
    await Promise.all([colleague.post('/counter/reports', tap), colleague.post('/counter/reports', tap)]);
    await report(colleague, 3);
    const mine = await colleague.get('/counter/reports');
    expect(mine.screen.getAllByText('wordt nagekeken')).toHaveLength(1);
  });

  it('is taken back by who made it, and by nobody else', async () => {
    const id = idIn(await report(elsewhere, 4));
    expect((await colleague.post(`/counter/reports/${id}/take-back`)).status).toBe(404);
    expect((await colleague.post(`/counter/reports/${id}/line`, { line: 'hallo' })).status).toBe(404);
    expect((await elsewhere.post(`/counter/reports/${id}/take-back`)).location).toBe(part);
    expect((await elsewhere.get('/counter/reports')).text).toContain('Je meldde nog niets');
    expect((await elsewhere.post(`/counter/reports/${id}/take-back`)).status).toBe(404);
  });

  it('takes no place that is not there', async () => {
    const tap = { tap: newId(), guide: 'itsme', part: 'new-phone', step: '1' };
    for (const odd of [{ guide: 'nothing' }, { part: 'nothing' }, { step: '99' }, { step: 'x' }, { tap: 'x' }]) {
      expect((await reporter.post('/counter/reports', { ...tap, ...odd })).status).toBe(404);
    }
  });
});

describe('what a town wrote itself', () => {
  it('stays in the town when it is reported: its step counts as the part, and shared steps keep their number', async () => {
    const town = await aTown(world, { name: 'Zilverbeke' });
    const on = { guide: 'eid', part: 'pin-forgotten', lang: 'nl', onItem: null, place: -1 } as const;
    const content = await library(world.services);
    const baseVersion = content.versionOf({ kind: 'guide-part', key: 'eid/pin-forgotten', lang: 'nl' }) ?? 0;
    const writer = { townId: town.id, memberId: null, town: { name: town.name } };
    const step = { kind: 'step', title: 'In Zilverbeke: loket 4', blocks: [] } as const;
    const own = { id: newId(), networkId: undefined };
    await layOverText(world.services, writer, own, { ...on, baseVersion }, { kind: 'add', body: [step] });
    const clerk = await signedIn(world, await aMember(world, town));
    const path = '/counter/guides/eid/pin-forgotten';
    for (const number of [1, 2]) await report(clerk, number, path);
    const stored = await rows<{ step: number; about: string }>(
      database.door,
      sql`select step, about from shared_report where guide = 'eid' order by step`,
    );
    expect(stored.map(({ step: number }) => number)).toEqual([0, 1]);
    expect(JSON.stringify(stored)).not.toContain('Zilverbeke');
    const others = await elsewhere.get(path);
    expect(others.screen.getAllByText(/^Gemeld op 21 november: “/)).toHaveLength(2);
    expect(others.text).not.toContain('Zilverbeke');
    await rows(database.door, sql`update shared_report set state = 'solved', answered_at = now() where guide = 'eid'`);
  });
});

describe('the line that may follow', () => {
  it.each(['Bel 0471 23 45 67', 'mail jan.peeters@voorbeeld.be', 'BE71 0961 2345 6769', '85.07.30-033.28'])(
    'is refused where it may name a person, and stays to be changed: %s',
    async (line) => {
      const id = idIn(await report(reporter, 2));
      const again = await reporter.post(`/counter/reports/${id}/line`, { line });
      expect(again.status).toBe(422);
      expect(again.screen.getByLabelText<HTMLInputElement>(/Wat klopt er niet/).value).toBe(line);
      const stored = await rows(database.door, sql`select id from shared_report where line <> ''`);
      expect(stored).toEqual([]);
    },
  );

  it('reaches the editors of the shared guides, who see neither town nor person; other towns do not see it', async () => {
    const id = idIn(await report(reporter, 2));
    await reporter.post(`/counter/reports/${id}/line`, { line: 'De knop heet nu Herstel' });
    const page = await keeper.get(`/together/reports/${id}`);
    expect(page.screen.getByText('“De knop heet nu Herstel”')).toBeTruthy();
    for (const secret of ['Meldegem', 'Melda', 'Vinder']) expect(page.text).not.toContain(secret);
    for (const path of [part, `${part}?reported=${id}`]) {
      expect((await elsewhere.get(path)).text).not.toContain('De knop heet nu Herstel');
    }
    const outsider = await signedIn(world, await aMember(world, await aTown(world), { roles: ['content-editor'] }));
    expect((await outsider.get(`/together/reports/${id}`)).status).toBe(404);
    expect((await outsider.post(`/together/reports/${id}`, { state: 'solved' })).status).toBe(404);
    expect((await outsider.get('/together/facts')).text).not.toContain('Gemeld aan de balie');
  });

  it('and who reported it is hidden by the database itself, in every town, also her own', async () => {
    const own = sql`select id from content_report`;
    const other = await aMember(world, home);
    const seenAs = (memberId: string | null) => inTown(database, { townId: home.id, memberId }, (db) => rows(db, own));
    expect(await seenAs(reporterMember.id)).not.toHaveLength(0);
    expect(await seenAs(other.id)).toEqual([]);
    expect(await seenAs(null)).toEqual([]);
    const asOther = { townId: home.id, memberId: other.id };
    await expect(inTown(database, asOther, (db) => rows(db, sql`select line from shared_report`))).rejects.toThrow();
    const take = sql`delete from shared_report returning id`;
    expect(await inTown(database, asOther, (db) => rows(db, take))).toEqual([]);
  });
});

describe('an answer', () => {
  it('goes to everyone who reported the place; each hears it on my day until she says that she read it', async () => {
    await report(elsewhere, 2);
    const path = await openWaiting(/\S/);
    const without = await answer(path, { state: 'not-wrong' });
    expect(without.status).toBe(422);
    expect(without.text).toContain('Leg uit waarom het nog klopt');
    const done = await answer(path, { state: 'solved', answer: 'De stap is herschreven' });
    expect(done.screen.getByRole('status').textContent).toContain('Wie het meldde, hoort het');
    for (const client of [reporter, elsewhere]) {
      const link = (await client.get('/my-day')).screen.getByRole('link', {
        name: 'Er is een antwoord op wat je meldde',
      });
      expect((await client.get(link.getAttribute('href') ?? '')).text).toContain('De stap is herschreven');
      // Fetched is not read: a browser may fetch pages ahead.
      expect((await client.get('/my-day')).text).toContain('Er is een antwoord op wat je meldde');
      const read = await client.submit('/counter/reports/heard');
      expect(read.text).toContain('De stap is herschreven');
      expect(read.screen.queryByRole('button', { name: 'Gelezen' })).toBeNull();
      expect((await client.get('/my-day')).text).not.toContain('Er is een antwoord op wat je meldde');
    }
    expect((await colleague.get('/my-day')).text).not.toContain('antwoord op wat je meldde');
    expect((await keeper.get(path)).text).toContain('De stap is herschreven');
  });

  it('is given by one of two editors at once; the other is told', async () => {
    const path = await openWaiting(/\S/);
    const ids = [path.split('/').at(-1) ?? ''];
    const say = (text: string) => keeper.post(path, { 'ids[]': ids, state: 'not-wrong', answer: text });
    const both = await Promise.all([say('Klopt nog, ik keek'), say('Ik denk van wel')]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    const late = await colleague.post(`/counter/reports/${ids[0]}/line`, { line: 'nog iets' });
    expect(late.location).toBe('/counter/reports?notice=late');
  });

  it('puts the facts of a reported place first on the work list, until it is answered', async () => {
    const first = async () =>
      (await keeper.get('/together/facts')).screen.queryByRole('list', { name: 'Feiten die je nakijkt' })
        ?.firstElementChild?.textContent ?? '';
    expect(await first()).not.toContain('gemeld');
    await reporter.post('/counter/reports', { tap: newId(), guide: 'mypension', part: '', step: '0' });
    expect(await first()).toContain('gemeld');
    await answer(await openWaiting(/mypension/i), { state: 'solved' });
    expect(await first()).not.toContain('gemeld');
  });
});

describe('what is being looked at', () => {
  it('is told in the language of who reads it, where that place still says what was reported', async () => {
    const french = await signedIn(world, await aMember(world, home, { lang: 'fr' }));
    const path = '/counter/guides/eid/puk';
    await report(colleague, 1, path);
    const told = async (client: Client) =>
      /(?:Gemeld op|Signalé le)[^<]*/.exec((await client.get(path)).text)?.[0] ?? '';
    const titles = async (lang: string) =>
      (await library(world.services)).guide('eid', lang)?.parts.find(({ id }) => id === 'puk')?.blocks;
    const step = async (lang: string) => (await titles(lang))?.find((block) => block.kind === 'step')?.title ?? '?';
    expect(await step('fr')).not.toBe(await step('nl'));
    expect(await told(colleague)).toContain(await step('nl'));
    expect(await told(french)).toContain(await step('fr'));
    const gone = { guide: 'eid', part: 'puk', step: 1, lang: 'nl', about: 'Een stap van vroeger' };
    expect(aboutIn(await library(world.services), 'fr', gone)).toBe('Een stap van vroeger');
  });
});
