/** Without a network: guides that were opened before are there, and help moments arrive once, in order, when it is back. */

import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTown, rows } from '#shared/database/database.ts';
import { aSite, expectAccessible, follow } from '../support/browser.ts';
import { aMember, aTown, type TestTown } from '../support/builders.ts';
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
      }>`select problem, outcome from help_moment where town_id = ${town.id} and undone_at is null order by at, id`,
    ),
  );

/** The paths of pages that this browser keeps. */
const kept = (page: Page) =>
  page.evaluate(async () =>
    (await (await caches.open('digimee-pages')).keys()).map(({ url }) => new URL(url).pathname),
  );

async function aClerkWithGuides() {
  const town = await aTown(world);
  const page = await site.open({ as: await aMember(world, town) });
  for (const path of ['/counter', '/counter/guides/itsme/new-phone', '/counter/guides/eid/pin-forgotten']) {
    await page.goto(path);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const cache = await caches.open('digimee-pages');
      while (!(await cache.match(location.href))) await new Promise((resolve) => setTimeout(resolve, 50));
    });
  }
  return { town, page };
}

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
    await page.getByText(/Bewaard op dit toestel|1 hulpmoment wacht/).waitFor();
    // The next citizen with the same question, on the very same kept page: another moment.
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
        { problem: 'new-phone', outcome: 'helped' },
        { problem: 'new-phone', outcome: 'together' },
        { problem: 'pin-forgotten', outcome: 'helped' },
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
  });
});
