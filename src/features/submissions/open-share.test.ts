/** Material from anyone: without an account, a cookie or an address kept, answered under a code that nobody else has. */
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepSharedGuides } from '#features/towns/index.ts';
import { inTown, rows, run } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { citizenLanguages } from '#shared/words/catalogue.ts';
import { aMember, aTown, type TestTown } from '#tests/support/builders.ts';
import { aVisitor, type Client, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { readAnswerCode } from './answer-code.ts';
import { mostInADay, mostInAnHour } from './hand-in.ts';
import { addFromAnyone, knowCode } from './store.ts';

const world = await aWorld();
const { database } = world.services;
const visitor = aVisitor(world);
const triage = '/together/submissions';
const twoDays = 48 * 3_600_000;

let keeper: TestTown;
let editor: Client;
beforeEach(async () => {
  world.clock.move(twoDays);
  if (keeper) await keepSharedGuides(world.services, keeper.id, false);
  keeper = await aTown(world, { keepsSharedGuides: true });
  editor = await signedIn(world, await aMember(world, keeper, { roles: ['content-editor'] }));
});

const material = (more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  title: 'Kaartlezer in tien stappen',
  url: 'https://bib.example/kaartlezer',
  body: 'Een blad met foto’s.',
  licence: 'CC-BY-4.0',
  maker: 'Bib Zilverbeke',
  mine: 'yes',
  homepage: '',
  ...more,
});

async function secretOf(path = '/share/nl'): Promise<string> {
  const form = await visitor.get(path);
  return form.document.querySelector<HTMLInputElement>('input[name=secret]')?.value ?? '';
}

/** As it comes in over a socket from this address. */
async function postFrom(address: string, fields: Readonly<Record<string, string>>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const incoming = { socket: { remoteAddress: address, remotePort: 50_000, remoteFamily: 'IPv4' } };
  const init = { method: 'POST', headers: { origin: 'http://digimee.test' }, body };
  return world.app.request('http://digimee.test/share/nl', init, { incoming });
}

describe('anyone', () => {
  it('hands in, is thanked with an address to keep, and reads there what an editor answers', async () => {
    const foot = (await visitor.get('/citizen/nl/itsme')).screen.getByRole('link', { name: 'Deel materiaal' });
    expect(foot.getAttribute('href')).toBe('/share/nl');
    const secret = await secretOf();
    const sent = await visitor.post('/share/nl', material({ secret }));
    expect(sent.location).toBe(`/share/nl/${keeper.code}-${secret}`);
    const again = await visitor.submit('/share/nl', material({ secret }));
    expect(again.text).toContain('Dank u wel!');
    expect(again.document.querySelectorAll('.dm-code svg')).toHaveLength(1);
    expect(again.text).toContain(`digimee.test/share/nl/${keeper.code}-${secret}`);

    const list = await editor.get(triage);
    const [link, ...others] = list.screen.getAllByRole('link', { name: 'Kaartlezer in tien stappen' });
    expect(others).toEqual([]);
    expect(list.text).toContain('Iemand zonder account');
    const page = await editor.get(link?.getAttribute('href') ?? '');
    expect(page.text).toMatch(/CC BY 4\.0.*Bib Zilverbeke/s);
    await editor.post(link?.getAttribute('href') ?? '', { state: 'used', answer: 'Het staat nu bij de eID.' });

    const typedOver = `/share/fr/${keeper.code}${secret.replaceAll('-', '')}`.toLowerCase();
    const answer = await visitor.get(typedOver);
    expect(answer.text).toContain('Merci. Nous l’utilisons.');
    expect(answer.text).toContain('Het staat nu bij de eID.');
  });

  it.each(citizenLanguages)('finds the form in %s, and the editor reads in which language it came', async (lang) => {
    const page = await visitor.get(`/share/${lang}`);
    expect(page.document.documentElement.lang).toBe(lang);
    expect(page.screen.getAllByRole('textbox').length).toBeGreaterThanOrEqual(4);
    const sent = await visitor.submit(`/share/${lang}`, material({ secret: await secretOf(), title: `In ${lang}` }));
    expect(sent.status).toBe(200);
    const said = { nl: 'zonder account,', fr: 'in het Frans', de: 'in het Duits', en: 'in het Engels' }[lang];
    expect((await editor.get(triage)).text).toContain(said);
  });

  it('comes to the form in the language of the browser', async () => {
    const response = await world.app.request('http://digimee.test/share', { headers: { 'accept-language': 'de' } });
    expect(response.headers.get('location')).toBe('/share/de');
    expect((await visitor.get('/share/es')).status).toBe(404);
  });

  it('is told kindly when no town keeps the shared guides', async () => {
    const secret = await secretOf();
    await keepSharedGuides(world.services, keeper.id, false);
    const closed = await visitor.get('/share/de');
    expect(closed.text).toContain('Kommen Sie gern später wieder.');
    expect(closed.document.querySelector('form')).toBeNull();
    expect((await visitor.post('/share/de', material({ secret }))).text).toContain('Kommen Sie gern später wieder.');
    expect((await editor.get(triage)).text).not.toContain('Kaartlezer');
  });

  it('reads the answer also when another town keeps the guides by then', async () => {
    const sent = await visitor.post('/share/nl', material({ secret: await secretOf() }));
    await keepSharedGuides(world.services, keeper.id, false);
    expect((await visitor.get(sent.location ?? '')).text).toContain('Kaartlezer in tien stappen');
  });

  it.each([
    ['no title', { title: '' }, 'Vul dit nog in'],
    ['no address and no text', { url: '', body: '' }, 'Geef een webadres of een tekst'],
    ['an address that is a script', { url: 'javascript:alert(1)' }, 'geen webadres'],
    ['an unknown licence', { licence: 'alles' }, 'Kies een van'],
    ['no word that it may be shared', { mine: '' }, 'Deel alleen wat u mag delen'],
    ['a telephone number', { body: 'Bel Jan op 0470 12 34 56' }, 'van iemand kan zijn'],
    ['an e-mail address as the maker', { maker: 'jan@bib.example' }, 'van iemand kan zijn'],
    ['a field that people do not see', { homepage: 'https://spam.example' }, 'een vak in dat leeg moet blijven'],
  ])('is asked again with %s, and what was typed stays', async (_what, wrong, said) => {
    const given = material({ secret: await secretOf(), maker: 'Van ons', ...wrong });
    const answered = await visitor.post('/share/nl', given);
    expect(answered.status).toBe(422);
    expect(answered.text).toContain(said);
    const value = (name: string) => answered.document.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value;
    expect(value('maker')).toBe(given.maker);
    expect(value('secret')).toBe(given.secret);
    expect(value('homepage')).toBe('');
    expect((await editor.get(triage)).text).not.toContain('Kaartlezer');
  });
});

describe('the page under a code', () => {
  it('is kept by no cache and no search engine, sets no cookie, and another code gives nothing', async () => {
    const sent = await visitor.post('/share/nl', material({ secret: await secretOf() }));
    const page = await visitor.get(sent.location ?? '');
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect(page.document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect([...sent.headers.getSetCookie(), ...page.headers.getSetCookie()]).toEqual([]);
    const last = sent.location?.at(-1) === '2' ? '3' : '2';
    for (const other of [
      `${sent.location?.slice(0, -1)}${last}`,
      '/share/nl/x',
      '/share/nl/%27%22%00',
      '/share/nl/ZZZ-2222-2222-2222-2222',
    ]) {
      const nothing = await visitor.get(other);
      expect([other, nothing.status]).toEqual([other, 404]);
      expect(nothing.text).not.toContain('Kaartlezer');
      expect(nothing.headers.get('cache-control')).toBe('private, no-store');
    }
  });
});

describe('a robot', () => {
  it('of one address is stopped after a few an hour, with what was typed kept; others go on', async () => {
    const send = async (address: string) => postFrom(address, material({ secret: await secretOf() }));
    for (let number = 0; number < mostInAnHour; number++) expect((await send('198.51.100.7')).status).toBe(303);
    const stopped = await send('198.51.100.7');
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await stopped.text()).toMatch(/Wacht een uur.*Kaartlezer in tien stappen/s);
    expect((await send('198.51.100.8')).status).toBe(303);
    world.clock.move(Number(stopped.headers.get('retry-after')) * 1000);
    expect((await send('198.51.100.7')).status).toBe(303);
  });

  it('of many addresses is stopped after so many a day, until tomorrow', async () => {
    const send = async (number: number) =>
      postFrom(`203.0.113.${number}`, material({ secret: await secretOf(), title: `Nummer ${number}` }));
    for (let number = 0; number < mostInADay; number++) expect((await send(number)).status).toBe(303);
    const stopped = await send(mostInADay + 1);
    expect(stopped.status).toBe(429);
    expect(await stopped.text()).toContain('Probeer het morgen opnieuw.');
    world.clock.move(Number(stopped.headers.get('retry-after')) * 1000);
    expect((await send(mostInADay + 2)).status).toBe(303);
  });

  it('leaves no address behind, and what was counted goes after two days', async () => {
    await postFrom('198.51.100.99', material({ secret: await secretOf() }));
    const counted = () =>
      rows(database.door, sql<{ sender: string; since: Date }>`select sender, since from auth.handed_in`);
    expect(JSON.stringify(await counted())).not.toContain('198.51');
    world.clock.move(twoDays);
    await postFrom('198.51.100.99', material({ secret: await secretOf() }));
    const now = world.clock.now().getTime();
    expect((await counted()).every(({ since }) => now - since.getTime() <= twoDays)).toBe(true);
  });
});

describe('the database itself', () => {
  const nobody = () => ({ townId: keeper.id, memberId: null });
  const mark = (secret: string) => readAnswerCode(`${keeper.code}-${secret}`)?.mark ?? '';
  const titles = (code: string | undefined) =>
    inTown(database, nobody(), async (db) => {
      if (code !== undefined) await knowCode(db, code);
      return rows(db, sql<{ title: string }>`select title from submission`);
    });

  it('shows nobody’s material to nobody without its code, not even to who asks for all of it', async () => {
    const [mine, other] = [await secretOf(), await secretOf()];
    await visitor.post('/share/nl', material({ secret: mine, title: 'Mijn blad' }));
    await visitor.post('/share/nl', material({ secret: other, title: 'Een ander blad' }));
    const colleague = await signedIn(world, await aMember(world, keeper));
    await colleague.post('/together/share', { ...material({ title: 'Van een collega' }), id: newId() });
    expect(await titles(undefined)).toEqual([]);
    expect(await titles('')).toEqual([]);
    expect(await titles(mark(mine))).toEqual([{ title: 'Mijn blad' }]);
  });

  it('lets nobody change it, take it away, answer it, or add it under the code of another', async () => {
    const secret = await secretOf();
    await visitor.post('/share/nl', material({ secret }));
    const asNobody = (statement: ReturnType<typeof sql>) =>
      inTown(database, nobody(), async (db) => {
        await knowCode(db, mark(secret));
        return run(db, statement);
      });
    expect(await asNobody(sql`update submission set title = 'Anders'`)).toBe(0);
    expect(await asNobody(sql`delete from submission`)).toBe(0);
    const given = { id: newId(), title: 'Vals', url: '', body: 'x', licence: 'CC-BY-4.0', maker: '' } as const;
    const under = (codeMark: string) =>
      inTown(database, nobody(), async (db) => {
        await knowCode(db, mark(secret));
        await addFromAnyone(db, { townId: keeper.id, codeMark, lang: 'nl' }, given, world.clock.now());
      });
    await expect(under(mark(await secretOf()))).rejects.toThrow(/row-level security/);
    expect(await titles(mark(secret))).toEqual([{ title: 'Kaartlezer in tien stappen' }]);
  });
});
