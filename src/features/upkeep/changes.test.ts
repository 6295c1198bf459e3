/** “What changed for you”: the guides of a clerk's service, since she last looked, in one line each. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Change, type Content, library, publishChanges } from '#features/content/index.ts';
import { keepFact } from '#features/overlays/index.ts';
import { inTown, row, run } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTeam, aTown } from '#tests/support/builders.ts';
import { type Client, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { readVersionKey, writeVersionKey } from './version-key.ts';

const world = await aWorld();
const { database } = world.services;
const minute = 60_000;

/** Publishes the newest version of a document again, changed. */
async function publish(kind: Change['kind'], key: string, note: string, change: (body: object) => object) {
  const lang = kind === 'fact' ? 'all' : 'nl';
  const stored = await row(
    database.door,
    sql<{ body: Content['body']; version: number }>`select body, version from content_document
      where kind = ${kind} and key = ${key} and lang = ${lang} order by version desc limit 1`,
  );
  if (!stored) throw new Error(`There is no ${kind} ${key}.`);
  const body = { ...stored.body, ...change(stored.body) };
  const changes = [{ kind, key, lang, body, from: stored.version, note }];
  world.clock.move(minute);
  await publishChanges(world.services, changes, { origin: 'editor', author: 'Ilse' });
  world.clock.move(minute);
}

async function aClerkAsked(guides: readonly string[]) {
  const town = await aTown(world);
  const team = await aTeam(world, town);
  const member = await aMember(world, town, { team });
  await inTown(database, { townId: town.id, memberId: null }, async (db) => {
    for (const guide of guides) {
      await run(
        db,
        sql`insert into help_count (town_id, month, team_id, guide, problem, outcome, moments)
          values (${town.id}, '2026-10-01', ${team.id}, ${guide}, '', 'helped', 2)`,
      );
    }
  });
  return signedIn(world, member);
}

describe('what changed for a clerk', () => {
  it('is nothing on her first day: what was there before she came is not news', async () => {
    const clerk = await aClerkAsked([]);
    expect((await clerk.get('/counter/changes')).text).toContain('Er veranderde niets in je gidsen');
    expect((await clerk.get('/my-day')).text).not.toContain('veranderde');
  });

  it('names guides of her service alone, and a fact with its old and new value, until she read it', async () => {
    const [desk, social] = [await aClerkAsked(['itsme']), await aClerkAsked(['mypension'])];
    await publish('fact', 'itsme.cost', '', () => ({ value: { nl: '€ 10', fr: '10 €' } }));
    await publish('fact', 'itsme.cost', '', () => ({ value: { nl: '€ 12', fr: '12 €' } }));
    await publish('guide-part', 'itsme/new-phone', '', ({ ...body }) => ({ ...body, words: ['anders'] }));
    await publish('citizen-page', 'itsme', 'Kortere zinnen voor de burger', () => ({ words: ['anders'] }));
    const day = await desk.get('/my-day');
    const link = day.screen.getByRole('link', { name: '1 gids van je dienst veranderde' });
    const page = await desk.get(link.getAttribute('href') ?? '');
    const lines = [...page.screen.getByRole('list', { name: 'itsme' }).children].map((line) => line.textContent);
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).toContain('gratis → € 12');
    expect(lines.join('\n')).toContain('Stappen aangepast: Nieuwe gsm');
    expect(lines.join('\n')).toContain('Kortere zinnen voor de burger');
    expect((await social.get('/my-day')).text).not.toContain('veranderde');
    expect((await social.get('/counter/changes?all')).text).toContain('gratis → € 12');

    const until = page.document.querySelector<HTMLInputElement>('input[name=until]')?.value ?? '';
    world.clock.move(minute);
    const read = await desk.submit('/counter/changes', { until });
    expect(read.text).toContain('Er veranderde niets in je gidsen');
    expect(read.screen.getByRole('heading', { name: 'Eerder, in de laatste drie maanden' })).toBeTruthy();
    expect((await desk.get('/my-day')).text).not.toContain('veranderde');
  });

  it('does not count what came while she was reading', async () => {
    const clerk = await aClerkAsked(['eid']);
    await publish('guide', 'eid', 'Nieuwe kaartlezers', () => ({ words: ['a'] }));
    const page = await clerk.get('/counter/changes');
    const until = page.document.querySelector<HTMLInputElement>('input[name=until]')?.value ?? '';
    await publish('guide-part', 'eid/card-blocked', 'Het loket geeft nu zelf een PUK', () => ({ words: ['b'] }));
    const after = await clerk.submit('/counter/changes', { until });
    const [fresh = '', earlier = ''] = after.text.split('Eerder, in de laatste drie maanden');
    expect(fresh).toContain('Het loket geeft nu zelf een PUK');
    expect(fresh).not.toContain('Nieuwe kaartlezers');
    expect(earlier).toContain('Nieuwe kaartlezers');
    expect((await clerk.post('/counter/changes', { until: 'morgen' })).status).toBe(404);
  });

  it('says nothing of tags, which no clerk meets', async () => {
    const clerk = await aClerkAsked(['doccle']);
    await publish('guide', 'doccle', '', () => ({ tags: undefined }));
    expect((await clerk.get('/my-day')).text).not.toContain('veranderde');
    await publish('guide', 'doccle', '', () => ({ needs: ['Een gsm'] }));
    expect((await clerk.get('/my-day')).text).toContain('1 gids van je dienst veranderde');
  });

  it('tells that sources disagree, and not that a fact was looked at and is still right', async () => {
    const clerk = await aClerkAsked(['mypension']);
    const facts = (await library(world.services)).facts().filter(({ app }) => app === 'mypension');
    const [one, other] = facts;
    await publish('fact', one?.id ?? '', '', () => ({ confirmed: '2026-11-21', seen: '2026-11-21' }));
    expect((await clerk.get('/my-day')).text).not.toContain('veranderde');
    const source = { name: 'x', url: 'https://x.example' };
    await publish('fact', other?.id ?? '', '', () => ({
      disagree: [{ value: { nl: 'anders' }, status: 'press', source, seen: '2020' }],
    }));
    expect((await clerk.get('/counter/changes')).text).toContain('bronnen spreken elkaar tegen');
  });

  it('shows everything to who was asked about nothing yet, in French too', async () => {
    const town = await aTown(world);
    const clerk = await signedIn(world, await aMember(world, town, { lang: 'fr' }));
    await publish('fact', 'itsme.cost', '', () => ({ value: { nl: '€ 20', fr: '20 €' } }));
    expect((await clerk.get('/counter/changes')).text).toMatch(/12 € → 20 €/);
  });
});

describe('what her own town laid over a guide', () => {
  it('is a line too, for that town alone; the shared value under it is none', async () => {
    const town = await aTown(world, { name: 'Zilverbeke' });
    const clerk = await signedIn(world, await aMember(world, town));
    const elsewhere = await aClerkAsked(['eid']);
    world.clock.move(minute);
    const fact = (await library(world.services)).fact('eid.new-pin-price');
    if (!fact) throw new Error('There is no price.');
    const source = { name: 'Reglement', url: 'https://zilverbeke.example' };
    const body = { value: { nl: '6,50 euro' }, source, seen: '2026-11-21', review: '2027-11-21' };
    const writer = { townId: town.id, memberId: null, town: { name: 'Zilverbeke' } };
    await keepFact(world.services, writer, { id: newId(), networkId: undefined }, undefined, fact, body);
    await publish('fact', 'eid.new-pin-price', '', () => ({ value: { nl: 'anders per gemeente' } }));

    const [page, other] = [await clerk.get('/counter/changes'), await elsewhere.get('/counter/changes')];
    expect(page.text).toMatch(/nieuwe pincode.*: 6,50 euro \(eigen tekst van Zilverbeke\)/);
    expect(page.text).not.toContain('anders per gemeente');
    expect(other.text).toContain('→ anders per gemeente');
    expect(other.text).not.toContain('6,50');
    expect((await clerk.get('/my-day')).text).toMatch(/gidsen van je dienst veranderden/);
    expect((await clerk.get('/counter/guides/eid/changes')).text).toMatch(/Van je gemeente.*6,50 euro/s);
    const until = page.document.querySelector<HTMLInputElement>('input[name=until]')?.value ?? '';
    expect((await clerk.submit('/counter/changes', { until })).text).toContain('Er veranderde niets');
  });
});

describe('what her own town, or a network of it, took away again', () => {
  const list = '/together/overlays';
  const price = {
    'value-nl': '6,50 euro',
    source: 'Reglement',
    url: 'www.zilverbeke.example',
    seen: '2026-11-02',
  };

  async function aTownWithEditor(name: string) {
    const town = await aTown(world, { name });
    const editor = await signedIn(world, await aMember(world, town, { roles: ['content-editor'] }));
    const clerk = await signedIn(world, await aMember(world, town));
    world.clock.move(minute);
    return { town, editor, clerk };
  }

  /** Everything so far is read, and a minute goes by. */
  async function readAll(clerk: Client) {
    world.clock.move(minute);
    await clerk.post('/counter/changes', { until: world.clock.now().toISOString() });
    expect((await clerk.get('/counter/changes')).text).toContain('Er veranderde niets');
    world.clock.move(minute);
  }

  async function linesOf(clerk: Client, guide: string) {
    world.clock.move(minute);
    const { screen, text } = await clerk.get('/counter/changes');
    if (text.includes('Er veranderde niets')) return [];
    const lists = screen.queryAllByRole('list', { name: guide });
    return [...(lists[0]?.children ?? [])].map((line) => line.textContent ?? '');
  }

  it('is a line for a fact: what it says now, and that the own value went', async () => {
    const { editor, clerk } = await aTownWithEditor('Leiebeek');
    await editor.post(`${list}/facts/eid.new-pin-price`, { id: newId(), ...price });
    await readAll(clerk);
    const away = await editor.post(`${list}/facts/eid.new-pin-price`, { version: '1', do: 'take' });
    expect(away.location).toContain('notice=removed');
    const lines = await linesOf(clerk, 'eID met pincode en PUK');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/nieuwe pincode.*: nu .*De eigen waarde van Leiebeek is weggehaald/);
    expect(lines[0]).not.toContain('6,50');
  });

  it('is one line for a text; while another own block stands in it, the text is still the town’s', async () => {
    const { editor, clerk } = await aTownWithEditor('Maasdorp');
    const at = `${list}/guides/eid/pin-forgotten`;
    const shared = await library(world.services);
    const version = shared.versionOf({ kind: 'guide-part', key: 'eid/pin-forgotten', lang: 'nl' });
    const block = { lang: 'nl', version: String(version), kind: 'add' };
    const [first, second] = [newId(), newId()];
    await editor.post(`${at}/write`, { ...block, at: '-1', id: first, text: 'Eerst bij ons.' });
    await editor.post(`${at}/write`, { ...block, at: '0', id: second, text: 'Neem een nummer.' });
    await readAll(clerk);
    await editor.post(`${list}/items/${first}`, { version: '1', do: 'take' });
    const one = await linesOf(clerk, 'eID met pincode en PUK');
    expect(one).toHaveLength(1);
    expect(one[0]).toContain('(eigen tekst van Maasdorp)');
    await readAll(clerk);
    await editor.post(`${list}/items/${second}`, { version: '1', do: 'take' });
    const other = await linesOf(clerk, 'eID met pincode en PUK');
    expect(other).toHaveLength(1);
    expect(other[0]).toMatch(/Stappen aangepast: .*De eigen tekst van Maasdorp is weggehaald/);
    expect((await clerk.get('/counter/guides/eid/changes')).text).toContain(
      'De eigen tekst van Maasdorp is weggehaald',
    );
    // Laid over again, that is what counts.
    await readAll(clerk);
    await editor.post(`${at}/write`, { ...block, at: '-1', id: newId(), text: 'Toch eerst bij ons.' });
    expect((await linesOf(clerk, 'eID met pincode en PUK')).join()).toContain('(eigen tekst van Maasdorp)');
  });

  it('of a network is a line in each of its towns, but not where an own value lies over it', async () => {
    const lead = await aTownWithEditor('Netebeke');
    const plain = await aTownWithEditor('Scheldeheide');
    const own = await aTownWithEditor('Dendervoort');
    const administrator = await signedIn(world, await aMember(world, lead.town, { platformAdministrator: true }));
    await administrator.post('/platform/networks', { name: 'Netwerk Leie', code: lead.town.code });
    const find = () =>
      row(
        database.door,
        sql<{ id: string; version: number }>`select id, version from network where name = 'Netwerk Leie'`,
      );
    for (const { town } of [plain, own]) {
      const found = await find();
      const change = { version: String(found?.version), do: 'add', code: town.code };
      await administrator.post(`/platform/networks/${found?.id}`, change);
    }
    const network = (await find())?.id ?? '';
    await lead.editor.post(`${list}/facts/eid.new-pin-price`, { id: newId(), for: network, ...price });
    await own.editor.post(`${list}/facts/eid.new-pin-price`, { id: newId(), ...price, 'value-nl': '9 euro' });
    expect((await linesOf(plain.clerk, 'eID met pincode en PUK')).join()).toContain('(eigen tekst van Netwerk Leie)');
    for (const { clerk } of [plain, own]) await readAll(clerk);
    await lead.editor.post(`${list}/facts/eid.new-pin-price`, { for: network, version: '1', do: 'take' });
    expect(await linesOf(plain.clerk, 'eID met pincode en PUK')).toEqual([
      expect.stringContaining('De eigen waarde van Netwerk Leie is weggehaald'),
    ]);
    expect(await linesOf(own.clerk, 'eID met pincode en PUK')).toEqual([]);
    const found = await find();
    await administrator.post(`/platform/networks/${found?.id}`, {
      version: String(found?.version),
      do: 'lead',
      code: plain.town.code,
    });
    expect((await plain.clerk.get('/counter/guides/eid/changes')).text).toContain('van Netwerk Leie is weggehaald');
  });
});

describe('the log of a guide', () => {
  it('stands behind its page, newest first, and goes back page after page', async () => {
    const clerk = await aClerkAsked([]);
    const guide = await clerk.get('/counter/guides/itsme');
    const link = guide.screen.getByRole('link', { name: 'Wat veranderde er in deze gids?' });
    const log = await clerk.get(link.getAttribute('href') ?? '');
    expect(log.text).toMatch(/€ 12 → € 20.*Kortere zinnen voor de burger.*€ 10 → € 12.*Nieuwe gids/s);
    expect((await clerk.get('/counter/guides/itsme/changes?before=%27;drop')).status).toBe(200);
    const key = { at: world.clock.now(), kind: 'fact' as const, key: 'itsme.cost', version: 3 };
    expect(readVersionKey(writeVersionKey(key))).toEqual(key);
    const first = '2026-11-21T09:00:00.000Z guide itsme 1';
    expect((await clerk.get(`/counter/guides/itsme/changes?before=${encodeURIComponent(first)}`)).text).not.toContain(
      '€ 20',
    );
    expect((await clerk.get('/counter/guides/nothing/changes')).status).toBe(404);
  });
});
