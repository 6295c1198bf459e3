/** Without a network: guides are there, help moments arrive once and in order, and nothing of a person stays on a machine. */

import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { signInAs } from '#features/people/index.ts';
import { inTown, rows } from '#shared/database/database.ts';
import { aSite, expectAccessible, follow } from '../support/browser.ts';
import { aMember, aTown, type TestMember, type TestTown } from '../support/builders.ts';
import { aWorld } from '../support/world.ts';

const world = await aWorld();
const site = await aSite(world);

const logged = (town: TestTown) =>
  inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
    rows(
      db,
      sql<{
        problem: string;
        outcome: string;
        named: boolean;
      }>`select problem, outcome, member_id is not null as named from help_moment where town_id = ${town.id} and undone_at is null order by at, id`,
    ),
  );

/** The paths of pages that this browser keeps. */
const kept = (page: Page) =>
  page.evaluate(async () =>
    (await (await caches.open('digimee-guides')).keys()).map(({ url }) => new URL(url).pathname),
  );

/** All that waits in this browser, as it is written down. */
const writtenDown = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const opened = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((done) =>
        opened.addEventListener('success', () => done(opened.result)),
      );
      for (const store of database.objectStoreNames) {
        const read = database.transaction(store).objectStore(store).getAll();
        const all = await new Promise<unknown[]>((done) => read.addEventListener('success', () => done(read.result)));
        for (const entry of all as { requestData?: { body?: ArrayBuffer } }[])
          found.push(JSON.stringify(entry) + decodeURIComponent(new TextDecoder().decode(entry.requestData?.body)));
      }
      database.close();
    }
    return found.join(' ').replaceAll('+', ' ');
  });

async function keepGuides(page: Page, paths = ['/counter', '/counter/guides/itsme/new-phone']) {
  for (const path of paths) {
    await page.goto(path);
    await expect.poll(() => kept(page)).toContain(path);
  }
}

async function aClerkWithGuides({ shared = false } = {}) {
  const town = await aTown(world);
  const member = await aMember(world, town, { firstName: 'Anneke', lastName: 'Zichtbaar' });
  const page = await site.open({ as: member, shared });
  await keepGuides(page, ['/counter', '/counter/guides/itsme/new-phone', '/counter/guides/eid/pin-forgotten']);
  return { town, member, page };
}

const openSessions = ({ personId }: TestMember) =>
  rows(world.services.database.door, sql`select from auth.session where person_id = ${personId}`);

/** Someone else comes to this machine, by the page to sign in. */
async function arrive(page: Page, { personId, townId }: TestMember) {
  await page.context().clearCookies();
  await page.goto('/sign-in');
  const cookie = await signInAs(world.services, { personId: personId ?? '', townId, shared: true });
  const at = cookie.indexOf('=');
  await page.context().addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: site.origin }]);
  await page.goto('/counter');
}

const says = (page: Page, text: string | RegExp) => page.getByText(text).waitFor({ timeout: 30_000 });
const heads = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('without a network', () => {
  it('opens the guides that were opened before, and says plainly what is not there', async () => {
    const { page } = await aClerkWithGuides();
    await page.context().setOffline(true);
    await page.goto('/counter/guides/itsme/new-phone');
    await page.getByRole('heading', { level: 1, name: 'Nieuwe gsm' }).waitFor();
    await expectAccessible(page);
    await page.goto('/counter/guides/csam');
    await page.getByRole('heading', { level: 1, name: 'Geen netwerk' }).waitFor();
    await follow(page.getByRole('link', { name: /Nieuwe gsm/ }));
    await page.getByRole('heading', { level: 1, name: 'Nieuwe gsm' }).waitFor();
  });

  it('keeps help moments, and sends each once and in order when the network is back', async () => {
    const { page, town } = await aClerkWithGuides();
    await page.context().setOffline(true);
    await page.goto('/counter/guides/itsme/new-phone');
    await page.getByRole('button', { name: 'Geholpen' }).click();
    // Said where she tapped, and no button that asks to be tapped again.
    await page.locator('.dm-bottom-bar').getByText('Bewaard op dit toestel.').waitFor();
    expect(await page.getByRole('button', { name: 'Geholpen' }).isVisible()).toBe(false);
    // The next citizen with the same question, on the very same kept page: another moment.
    await follow(page.getByRole('link', { name: 'Nog een burger geholpen' }));
    await page.getByRole('button', { name: 'Samen gedaan' }).click();
    await page.getByText('2 hulpmomenten wachten op het netwerk.').waitFor();
    await page.goto('/counter/guides/eid/pin-forgotten');
    await page.getByRole('button', { name: 'Geholpen' }).click();
    await page.getByText('3 hulpmomenten wachten op het netwerk.').waitFor();
    expect(await logged(town)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByText('Wat wachtte, is verstuurd.').waitFor({ timeout: 30_000 });
    await expect
      .poll(() => logged(town))
      .toEqual([
        { problem: 'new-phone', outcome: 'helped', named: true },
        { problem: 'new-phone', outcome: 'together', named: true },
        { problem: 'pin-forgotten', outcome: 'helped', named: true },
      ]);
    await page.reload();
    expect(await logged(town)).toHaveLength(3);
  });

  it('leaves no page behind for the next person at a machine, who comes with a card after an idle one', async () => {
    const { page } = await aClerkWithGuides();
    await follow(page.getByRole('button', { name: 'Meld af' }).first());
    expect(await kept(page)).toEqual([]);
    const other = await aClerkWithGuides();
    await other.page.context().clearCookies();
    await other.page.goto('/card/ABCD-EFGH');
    expect(await kept(other.page)).toEqual([]);
  });

  it('keeps guides alone: no page with notes, moments or names, and an offline page of nobody', async () => {
    const { page } = await aClerkWithGuides();
    const before = await kept(page);
    for (const path of ['/counter/handovers', '/counter/help', '/counter/reports', '/counter/guides/csam']) {
      await page.goto(path);
      await page.evaluate(() => navigator.serviceWorker.ready);
    }
    await expect.poll(() => kept(page)).toContain('/counter/guides/csam');
    expect((await kept(page)).filter((path) => !before.includes(path))).toEqual(['/counter/guides/csam']);
    const offline = await page.evaluate(async () => (await caches.match('/offline'))?.text());
    expect(offline).toContain('Geen netwerk');
    expect(offline).not.toContain('dm-account');
    const pages = await page.evaluate(async () => {
      const cache = await caches.open('digimee-guides');
      return Promise.all((await cache.keys()).map(async (key) => (await cache.match(key))?.text()));
    });
    expect(pages).toHaveLength(4);
    for (const html of pages) expect(html).not.toMatch(/Anneke|Zichtbaar|dm-account|>\s*AZ\s*</);
  });

  it('says that a form of another kind was not sent', async () => {
    const { page } = await aClerkWithGuides();
    await page.context().setOffline(true);
    await page.goto('/counter/guides/itsme/new-phone');
    await page
      .getByRole('button', { name: /klopt niet meer/ })
      .last()
      .click();
    await heads(page, 'Niet verstuurd');
  });
});

describe('signing out without a network', () => {
  it('shows and sends nothing of her any more, and ends the session before all else once the network is back', async () => {
    const { page, town, member } = await aClerkWithGuides({ shared: true });
    const other = await page.context().newPage();
    await other.goto('/counter/guides/eid/pin-forgotten');
    await page.goto('/counter/guides/itsme/new-phone');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Geholpen' }).click();
    await says(page, '1 hulpmoment wacht op het netwerk.');
    await page.getByRole('button', { name: 'Meld af' }).first().click();
    await heads(page, 'Je bent afgemeld');
    await expectAccessible(page);
    expect(await kept(page)).toEqual([]);
    for (const path of ['/counter', '/counter/guides/itsme/new-phone', '/my-day']) {
      await page.goto(path);
      await heads(page, 'Je bent afgemeld');
    }
    // A window that she left open.
    await other.getByRole('button', { name: 'Geholpen' }).click();
    await heads(other, 'Je bent afgemeld');
    expect(await writtenDown(page)).not.toContain('problem=pin-forgotten');
    expect(await writtenDown(page)).not.toMatch(/Anneke|Zichtbaar/);
    await page.context().setOffline(false);
    // Nobody has to touch the machine for it.
    await expect.poll(() => openSessions(member), { timeout: 30_000 }).toEqual([]);
    await page.goto('/my-day');
    await heads(page, 'Aanmelden');
    expect(await logged(town)).toEqual([]);
    // What she logged before she left is still hers, and goes out with a colleague.
    await arrive(page, await aMember(world, town));
    await expect
      .poll(() => logged(town), { timeout: 30_000 })
      .toEqual([{ problem: 'new-phone', outcome: 'helped', named: true }]);
    const mine = await site.open({ as: member });
    await mine.goto('/counter/help');
    await mine.getByText('Nieuwe gsm').first().waitFor();
  });

  it('by itself, where nobody touches the machine, says the same; and without a worker that it is not done yet', async () => {
    const clerk = await aClerkWithGuides({ shared: true });
    const learner = await site.open({ as: await aMember(world, clerk.town), shared: true });
    for (const [page, path] of [
      [clerk.page, '/counter'],
      [learner, '/my-day'],
    ] as const) {
      await page.clock.install();
      await page.goto(path);
      await page.context().setOffline(true);
      await page.clock.fastForward('11:00');
    }
    await heads(clerk.page, 'Je bent afgemeld');
    await says(learner, /Je bent nog niet afgemeld/);
    await expectAccessible(learner, ['color-contrast']);
    for (const page of [clerk.page, learner]) await page.context().setOffline(false);
    await learner.clock.fastForward('01:00');
    await heads(learner, 'Aanmelden');
    await clerk.page.goto('/my-day');
    await heads(clerk.page, 'Aanmelden');
  });

  it('tells what waits for somebody of another town, keeps it, and goes on with the rest', async () => {
    const one = await aClerkWithGuides({ shared: true });
    const { page } = one;
    await page.goto('/counter/guides/itsme/new-phone');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Geholpen' }).click();
    await says(page, '1 hulpmoment wacht op het netwerk.');
    await page.getByRole('button', { name: 'Meld af' }).first().click();
    await heads(page, 'Je bent afgemeld');
    await page.context().setOffline(false);
    const town = await aTown(world);
    await arrive(page, await aMember(world, town));
    await says(page, /1 hulpmoment hier is van een andere gemeente/);
    expect(await page.getByText('Wat wachtte, is verstuurd.').count()).toBe(0);
    await keepGuides(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Samen gedaan' }).click();
    await says(page, '1 hulpmoment wacht op het netwerk.');
    await page.context().setOffline(false);
    await says(page, /1 hulpmoment hier is van een andere gemeente/);
    await expect.poll(() => logged(town)).toHaveLength(1);
    expect(await logged(one.town)).toEqual([]);
    await follow(page.getByRole('button', { name: 'Meld af' }).first());
    await arrive(page, one.member);
    await expect.poll(() => logged(one.town), { timeout: 30_000 }).toHaveLength(1);
    expect(await logged(town)).toHaveLength(1);
  });
});

describe('a machine that is everyone’s', () => {
  it('names nobody after the browser was closed, and counts what is tapped there for the service', async () => {
    const { page, town } = await aClerkWithGuides({ shared: true });
    // A browser that closes forgets the session, and nothing else.
    await page.context().clearCookies();
    await page.context().setOffline(true);
    await page.goto('/counter');
    await page.getByRole('searchbox').waitFor();
    expect(await page.content()).not.toMatch(/Anneke|Zichtbaar|dm-account/);
    await page.goto('/counter/guides/itsme/new-phone');
    await page.getByRole('button', { name: 'Geholpen' }).click();
    await says(page, '1 hulpmoment wacht op het netwerk.');
    await page.context().setOffline(false);
    await arrive(page, await aMember(world, town));
    await expect
      .poll(() => logged(town), { timeout: 30_000 })
      .toEqual([{ problem: 'new-phone', outcome: 'helped', named: false }]);
  });

  it.each([
    { shared: true, said: 'de kaartlezer van Jan Peeters doet niets' },
    { shared: false, said: 'Jan Peeters 85.07.30-033.28 kan niet aanmelden' },
  ])('or holds what could name a citizen keeps no words of one’s own, and says so: $said', async ({ shared, said }) => {
    const { page, town } = await aClerkWithGuides({ shared });
    await sayWithoutNetwork(page, said);
    await says(page, /zonder je eigen woorden/);
    expect(await writtenDown(page)).not.toContain('Peeters');
    await page.context().setOffline(false);
    await says(page, 'Wat wachtte, is verstuurd.');
    expect(await logged(town)).toHaveLength(1);
  });

  it('apart, words of one’s own wait too', async () => {
    const { page } = await aClerkWithGuides();
    await sayWithoutNetwork(page, 'de kaartlezer doet niets');
    await says(page, '1 hulpmoment wacht op het netwerk.');
    expect(await writtenDown(page)).toContain('de kaartlezer doet niets');
  });
});

async function sayWithoutNetwork(page: Page, said: string) {
  await page.goto('/counter/log?guide=other');
  await page.context().setOffline(true);
  await page.getByRole('textbox').first().fill(said);
  await page.locator('label', { hasText: 'Geholpen' }).click();
  await page.getByRole('button', { name: 'Log dit' }).click();
}

it('what could no longer be sent is never called sent, and is logged by hand, once', async () => {
  const { page, town } = await aClerkWithGuides();
  await page.goto('/counter/guides/itsme/new-phone');
  await page.context().setOffline(true);
  // As when the guide changed meanwhile.
  await page.locator('.dm-help-log input[name=problem]').evaluate((input: HTMLInputElement) => {
    input.value = 'gone';
  });
  await page.getByRole('button', { name: 'Samen gedaan' }).click();
  await says(page, /Het wordt verstuurd|1 hulpmoment wacht/);
  await page.context().setOffline(false);
  await says(page, 'Dit kon niet meer verstuurd worden.');
  await expectAccessible(page);
  expect(await page.getByText('Wat wachtte, is verstuurd.').count()).toBe(0);
  await follow(page.getByRole('link', { name: 'Log opnieuw: itsme · gone' }));
  expect(await page.getByRole('radio', { name: 'Samen gedaan' }).isChecked()).toBe(true);
  await follow(page.getByRole('button', { name: 'Log dit' }));
  await expect.poll(() => logged(town)).toEqual([{ problem: '', outcome: 'together', named: true }]);
  await expect.poll(() => writtenDown(page)).not.toContain('gone');
  await page.getByText('Dit kon niet meer verstuurd worden.').waitFor({ state: 'hidden' });
});

it('two people who report the same step from the same kept page are both heard', async () => {
  const { page, town } = await aClerkWithGuides({ shared: true });
  const reports = () =>
    inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
      rows(db, sql`select from shared_report where guide = 'itsme' and part = 'new-phone'`),
    );
  const before = (await reports()).length;
  const other = await page.context().newPage();
  await page.context().setOffline(true);
  for (const window of [page, other]) await window.goto('/counter/guides/itsme/new-phone');
  await page.context().setOffline(false);
  await follow(page.getByRole('button', { name: /klopt niet meer/ }).last());
  const cookie = await signInAs(world.services, await aColleague(town));
  const at = cookie.indexOf('=');
  await page.context().addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: site.origin }]);
  await follow(other.getByRole('button', { name: /klopt niet meer/ }).last());
  expect(await reports()).toHaveLength(before + 2);
});

async function aColleague(town: TestTown) {
  const { personId, townId } = await aMember(world, town);
  return { personId: personId ?? '', townId, shared: true };
}
