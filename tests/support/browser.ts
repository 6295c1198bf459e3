/** A real browser against a real server: Chromium out of the registry, with axe and a look at the console on every page. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { createApp } from '#app/app.ts';
import { readAssets } from '#app/assets.ts';
import { signInAs } from '#features/people/index.ts';
import { root } from '#shared/root.ts';
import { startBrowser } from './chromium.ts';
import type { World } from './world.ts';

/** Someone with an account; a member of the builders is one. */
type Person = { readonly personId: string | null; readonly townId: string | null };

export type Site = {
  readonly origin: string;
  readonly browser: Browser;
  /** A person's browser: its own cookies, its own window. */
  readonly open: (
    options?: BrowserContextOptions & { readonly as?: Person | undefined; readonly shared?: boolean },
  ) => Promise<Page>;
};

/** Serves the world on a free port and starts a browser; both stop after the last test of the file. */
export async function aSite(world: World): Promise<Site> {
  const app = createApp(world.services, world.auth, await readAssets(join(root, 'dist/public')));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  const browser = await startBrowser();
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return {
    origin,
    browser,
    open: async ({ as, shared, ...options } = {}) => {
      const context = await browser.newContext({
        baseURL: origin,
        locale: 'nl-BE',
        viewport: { width: 1280, height: 860 },
        ...options,
      });
      if (as) await signInContext(world, context, as, shared ?? false, origin);
      context.setDefaultTimeout(20_000);
      return context.newPage();
    },
  };
}

async function signInContext(world: World, context: BrowserContext, person: Person, shared: boolean, origin: string) {
  if (person.personId === null) throw new Error('This person has no account.');
  const cookie = await signInAs(world.services, { personId: person.personId, townId: person.townId, shared });
  const at = cookie.indexOf('=');
  await context.addCookies([
    { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: origin, httpOnly: true, sameSite: 'Lax' },
  ]);
}

/** Clicks what leads to another page and waits until that page is whole: on a slow machine the old one stays a while. */
export async function follow(link: Locator): Promise<void> {
  const page = link.page();
  const arrived = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
  await link.click();
  await arrived;
  await page.waitForLoadState();
}

/** What to load of axe into a page that has it from an earlier look: half a megabyte to read again otherwise. */
const loaded = { axeSource: ';' };
const norms = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Axe finds nothing on this page, and nothing sticks out sideways.
 * @param rules of axe, when only these are asked: a page that was looked at whole, now in another window
 */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  await page.waitForLoadState();
  // Our pages hold no frames, so axe may run in the page itself, without a blank page beside it; and of all it looked
  // at it writes out only what is wrong. That takes half the time.
  const { violations } = await new AxeBuilder({ page, ...((await page.evaluate('"axe" in window')) ? loaded : {}) })
    .setLegacyMode()
    .options({
      runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: [...norms] },
      resultTypes: ['violations'],
    })
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0);
}

/** Listens for what a page complains about: errors in its scripts, and what the security policy refused. */
export function listenForTrouble(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  return trouble;
}
