/** The counter's pages: the search, the guides, and what stands beside them. */

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library } from '#features/content/index.ts';
import { layOverText } from '#features/overlays/index.ts';
import { inTown, run } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown, type TestTown } from '#tests/support/builders.ts';
import { aVisitor, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';

const world = await aWorld();

async function aClerk(lang: 'nl' | 'fr' = 'nl') {
  const town = await aTown(world);
  return { town, client: await signedIn(world, await aMember(world, town, { lang })) };
}

async function askedInTown(town: TestTown, guide: string, moments: number, month = '2026-11-01') {
  const { id } = town;
  await inTown(world.services.database, { townId: id, memberId: null }, (db) =>
    run(
      db,
      sql`insert into help_count (town_id, month, team_id, guide, problem, outcome, moments)
        values (${id}, ${month}::date, ${id}, ${guide}, '', 'helped', ${moments})`,
    ),
  );
}

describe('the search page', () => {
  it('has one question, one field and the apps, without anything asked yet', async () => {
    const { client } = await aClerk();
    const page = await client.get('/counter');
    expect(page.screen.getByRole('heading', { level: 1, name: 'Wat vraagt de burger?' })).toBeTruthy();
    expect(page.screen.getByRole('searchbox', { name: 'Wat vraagt de burger?' })).toBeTruthy();
    expect(page.screen.getByRole('heading', { name: 'Alle apps' })).toBeTruthy();
    expect(page.screen.getByRole('link', { name: /itsme/ }).getAttribute('href')).toBe('/counter/guides/itsme');
  });

  it('puts the answer on top, as a heading, and lists others under it, without a script', async () => {
    const { client } = await aClerk();
    const page = await client.get('/counter?q=nieuwe+gsm');
    const [best] = page.screen.getAllByRole('heading', { level: 2 });
    expect(best?.textContent).toBe('Nieuwe gsm');
    expect(best?.querySelector('a')?.getAttribute('href')).toBe('/counter/guides/itsme/new-phone');
    expect(page.screen.getByRole('status').textContent).toMatch(/^\d antwoorden gevonden\.$/);
    expect(page.screen.getByRole('list', { name: 'Misschien ook' })).toBeTruthy();
    expect(page.screen.getByRole<HTMLInputElement>('searchbox').value).toBe('nieuwe gsm');
  });

  it('gives the results alone to the script, with what a screen reader is told', async () => {
    const { client } = await aClerk();
    const results = await client.get('/counter/search?q=pincode+vergeten');
    expect(results.text).not.toContain('<html');
    expect(results.document.querySelector('[data-said]')?.getAttribute('data-said')).toContain('gevonden');
    expect(results.document.querySelector('h2 a')?.getAttribute('href')).toBe('/counter/guides/eid/pin-forgotten');
    expect((await client.get('/counter/search?q=')).text).toBe('');
    expect((await aVisitor(world).get('/counter/search?q=pin')).status).toBe(303);
  });

  it('finds what the own town wrote over a guide, and nothing of a neighbour', async () => {
    const [own, next] = [await aClerk(), await aClerk()];
    const baseVersion = (await library(world.services)).versionOf({
      kind: 'guide-part',
      key: 'eid/pin-forgotten',
      lang: 'nl',
    });
    const on = {
      guide: 'eid',
      part: 'pin-forgotten',
      lang: 'nl',
      onItem: null,
      place: 0,
      baseVersion: baseVersion ?? 0,
    };
    const step = { kind: 'step', title: 'Stuur door naar Villa Zonnebloem', blocks: [] } as const;
    const writer = { townId: own.town.id, memberId: null, town: { name: own.town.name } };
    await layOverText(world.services, writer, { id: newId(), networkId: undefined }, on, { kind: 'add', body: [step] });
    const asked = '/counter/search?q=pincode+in+villa+zonnebloem';
    expect((await own.client.get(asked)).text).toContain('/counter/guides/eid/pin-forgotten');
    expect((await own.client.get('/counter/search?q=waar+is+zonnebloem')).text).toContain('Pincode vergeten');
    expect((await next.client.get('/counter/search?q=waar+is+zonnebloem')).text).not.toContain('Pincode vergeten');
  });

  it('says what to do when nothing is found', async () => {
    const { client } = await aClerk();
    const page = await client.get('/counter?q=zzzqqq');
    expect(page.screen.getByRole('status').textContent).toBe('Niets gevonden.');
    expect(page.text).toContain('kies hieronder een app');
  });

  it('leads on from nothing to a help moment with the words filled in', async () => {
    const { client } = await aClerk();
    for (const path of ['/counter?q=zzzqqq+qqqzzz', '/counter/search?q=zzzqqq+qqqzzz']) {
      const link = [...(await client.get(path)).document.querySelectorAll('a')].find(
        ({ textContent }) => textContent?.trim() === 'Log zonder gids',
      );
      const log = await client.get(link?.getAttribute('href') ?? '');
      expect(log.document.querySelector<HTMLInputElement>('input[name=said]')?.value, path).toBe('zzzqqq qqqzzz');
    }
  });

  it('gives a French clerk an example in French', async () => {
    const { client } = await aClerk('fr');
    expect((await client.get('/counter')).text).toContain('code PIN oublié');
  });

  it('shows the apps that the town asked for most first', async () => {
    const { client, town } = await aClerk();
    const other = await aClerk();
    await askedInTown(town, 'mypension', 9);
    await askedInTown(town, 'ebox', 4, '2026-10-01');
    await askedInTown(town, 'csam', 900, '2026-03-01');
    await askedInTown(other.town, 'myminfin', 50);
    const page = await client.get('/counter');
    const tiles = [...page.document.querySelectorAll('.dm-tile')].map((tile) => tile.getAttribute('href'));
    expect(tiles.slice(0, 2)).toEqual(['/counter/guides/mypension', '/counter/guides/ebox']);
    const log = await client.get('/counter/log?guide=');
    const ways = [...log.document.querySelectorAll('.dm-tile')].map((tile) => tile.getAttribute('href'));
    expect(ways.slice(0, 2)).toEqual(['/counter/log?guide=mypension', '/counter/log?guide=ebox']);
    expect(page.screen.getByRole('heading', { name: 'Meest gevraagd' })).toBeTruthy();
  });

  it('takes hostile and endless questions as words', async () => {
    const { client } = await aClerk();
    const odd = [
      "'; drop table member; --",
      '%_%\\',
      '<script>alert(1)</script>',
      'é'.repeat(5000),
      '\u0000',
      '🙂',
      'a '.repeat(900),
    ];
    for (const question of odd) {
      const page = await client.get(`/counter?q=${encodeURIComponent(question)}`);
      expect(page.status).toBe(200);
      expect(page.document.querySelectorAll('main script')).toHaveLength(0);
    }
  });
});

describe('a guide', () => {
  it('stands on one screen: what for, who runs it, what is needed, steps, problems, never, help', async () => {
    const { client } = await aClerk();
    const page = await client.get('/counter/guides/itsme');
    expect(page.screen.getByRole('heading', { level: 1, name: 'itsme' })).toBeTruthy();
    for (const name of [
      'Wat is er nodig?',
      'Wat loopt er mis?',
      'Zo doe je het samen',
      'Nooit doen',
      'Officiële hulp',
      'Feiten',
      'Wie helpt verder?',
    ]) {
      expect(page.screen.getByRole('heading', { name })).toBeTruthy();
    }
    expect(page.text).toContain('Belgian Mobile ID');
    expect(page.screen.getByRole('link', { name: 'Nieuwe gsm' })).toBeTruthy();
    expect(page.text).not.toContain('{{');
  });

  it('has parts with numbered steps, boundaries inside them, and facts with source and age beside', async () => {
    const { client } = await aClerk();
    const page = await client.get('/counter/guides/itsme/new-phone');
    expect(page.screen.getByRole('heading', { level: 1, name: 'Nieuwe gsm' })).toBeTruthy();
    const steps = [...page.document.querySelectorAll('.dm-step')];
    expect(steps.length).toBeGreaterThan(4);
    const rules = steps.flatMap((step) => [...step.querySelectorAll('details.dm-rule')]);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules[0]?.querySelector('summary')?.textContent).toContain('alleen');
    expect(rules[0]?.textContent).toMatch(/Dit mag je.*Dit mag je niet.*Lukt het niet alleen\?/s);
    const facts = page.document.querySelector('#facts');
    expect(facts?.textContent).toContain('Lengte van de itsme-code');
    expect(facts?.querySelector('a[href="https://www.itsme.be/en/get-started"]')).toBeTruthy();
    expect(facts?.textContent).toContain('gezien in 2025');
    // Nobody confirmed it yet: the guide says what it knows, quietly.
    expect(page.screen.getByText('bron gezien in 2025').className).toContain('dm-badge--quiet');
    expect(page.text).not.toContain('nagekeken');
    for (const link of page.document.querySelectorAll('main a[href^="#source-"]')) {
      expect(page.document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).toBeTruthy();
    }
  });

  it('leads to a sheet that the citizen takes home, with nothing of a person', async () => {
    const { client } = await aClerk();
    const guide = await client.get('/counter/guides/itsme/new-phone');
    const sheet = await client.get(guide.screen.getByRole('link', { name: 'Print' }).getAttribute('href') ?? '');
    expect(sheet.screen.getByRole('heading', { level: 1, name: 'Aanmelden met itsme' })).toBeTruthy();
    expect(sheet.text).toContain('Geef uw itsme-code aan niemand');
    expect(sheet.document.querySelectorAll('input, textarea, nav')).toHaveLength(0);
  });

  it('can be read in French, and found in French by what a citizen asks in Dutch', async () => {
    const { client } = await aClerk('fr');
    const found = await client.get('/counter?q=pincode+vergeten');
    expect(found.screen.getByRole('heading', { level: 1, name: 'Que demande le citoyen ?' })).toBeTruthy();
    expect(found.document.querySelector('h2')?.getAttribute('lang')).toBe('fr');
    expect(found.document.querySelector('h2 a')?.getAttribute('href')).toBe('/counter/guides/eid/pin-forgotten');
    expect(found.screen.getByText(/Demandé en néerlandais/)).toBeTruthy();
    const guide = await client.get('/counter/guides/eid/pin-forgotten');
    expect(guide.screen.getByRole('button', { name: 'Fait ensemble' })).toBeTruthy();
  });

  it.each(['/counter/guides/niets', '/counter/guides/itsme/niets', '/counter/guides/itsme/niets/print'])(
    '%s is not there',
    async (path) => {
      const { client } = await aClerk();
      expect((await client.get(path)).status).toBe(404);
    },
  );
});

describe('the facts beside a part', () => {
  it('are those of its steps; those of boundaries and rules wait folded under them', async () => {
    const { client } = await aClerk();
    const { document } = await client.get('/counter/guides/itsme/new-phone');
    const labels = (within: string) => [...document.querySelectorAll(`#facts ${within}`)].map((one) => one.textContent);
    expect(labels(':not(details) > dl dt')).not.toContain('Card Stop');
    expect(labels('details dt').length).toBeGreaterThan(2);
    expect(labels('summary')).toEqual([`${labels('details dt').length} feiten meer`]);
    // What a text names by a link is there to be found.
    const linked = [...document.querySelectorAll('main a[href^="#source-"]')].map((link) => link.getAttribute('href'));
    for (const href of linked) expect(document.getElementById(href?.slice(1) ?? ''), href ?? '').not.toBeNull();
  });
});

describe('the guided conversation', () => {
  it('asks four questions, and then says how to help, with words to use and when to stop', async () => {
    const { client } = await aClerk();
    const asked = await client.get('/counter/guides/itsme/conversation');
    expect(asked.document.querySelectorAll('main fieldset')).toHaveLength(4);
    expect(asked.screen.queryByText('Zeg bijvoorbeeld')).toBeNull();
    const summary = async (chosen: string) =>
      (await client.get(`/counter/guides/itsme/conversation?sent=1${chosen}`)).document.querySelector('#errors');
    expect((await summary(''))?.querySelectorAll('a')).toHaveLength(4);
    expect((await summary('&task=1&device=9'))?.querySelectorAll('a')).toHaveLength(3);
    expect(await summary('&task=0&device=0&key=0&show=0')).toBeNull();
    // How it went can be told from here too.
    expect(asked.screen.getByRole('button', { name: 'Geholpen' })).toBeTruthy();
    const never = await client.get('/counter/guides/itsme/conversation?task=0&device=0&key=0&show=0');
    expect(never.screen.getByRole('heading', { level: 2, name: 'Neem mee, stap voor stap' })).toBeTruthy();
    expect(never.screen.getByText('Stop en verwijs door als')).toBeTruthy();
    const alone = await client.get('/counter/guides/itsme/conversation?task=2&device=2&key=2&show=2');
    expect(alone.screen.getByRole('heading', { level: 2, name: 'Geef alleen een duwtje' })).toBeTruthy();
    expect((await client.get('/counter/guides/nothing/conversation')).status).toBe(404);
  });

  it('says where the citizen stands with this, and leads back to the steps that were open', async () => {
    const { client } = await aClerk();
    const open = async (address: string) => (await client.get(address)).screen;
    const link = { name: 'Weet je niet hoe je begint?' };
    expect((await open('/counter/guides/itsme')).getByRole('link', link)).toBeTruthy();
    const part = await open('/counter/guides/itsme/new-phone');
    expect(part.getByRole('link', link).getAttribute('href')).toBe('/counter/guides/itsme/conversation?part=new-phone');
    const said = await open('/counter/guides/itsme/conversation?part=new-phone&task=1&device=1&key=1&show=1');
    expect(said.getByText('Dit lukt met wat hulp')).toBeTruthy();
    const back = said.getByRole('link', { name: 'Naar de stappen: Nieuwe gsm' });
    expect(back.getAttribute('href')).toBe('/counter/guides/itsme/new-phone');
    const unknown = await open('/counter/guides/itsme/conversation?part=nothing&task=1&device=1&key=1&show=1');
    expect(unknown.getByRole('link', { name: 'Naar de stappen: itsme' })).toBeTruthy();
  });

  it('names who helps further, for when it is time to stop', async () => {
    const { client } = await aClerk();
    const further = /helpt (u )?verder/i;
    const asked = await client.get('/counter/guides/itsme/conversation');
    expect(asked.screen.queryByRole('heading', { name: further })).toBeNull();
    const said = await client.get('/counter/guides/itsme/conversation?task=0&device=0&key=0&show=0');
    expect(said.screen.getByRole('heading', { name: further })).toBeTruthy();
  });
});
