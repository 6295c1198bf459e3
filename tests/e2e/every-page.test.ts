/** Every page of the demo, looked at as people have it: narrow, dark, enlarged, without script, in French, on a slow line. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadDemo } from '#app/demo/load-demo.ts';
import { findDemoPerson } from '#app/demo/store.ts';
import { aSite, expectAccessible, follow, listenForTrouble } from '../support/browser.ts';
import { aWorld } from '../support/world.ts';

const world = await aWorld();
await loadDemo(world.services);
const site = await aSite(world);

const learner = 'sander.maes@zilverbeke.example';
const coordinator = 'ann.lievens@zilverbeke.example';
/** What citizens read: a style sheet of its own, four languages, paper. */
const publicPages = [
  '/citizen/nl',
  '/citizen/de?q=pin',
  '/citizen/fr/itsme',
  '/citizen/de/towns?guide=itsme',
  '/citizen/de/irisbox?town=zilverbeke',
  '/citizen/nl/eid?print=normal',
  '/citizen/en/itsme?print=large',
  '/citizen/nl/irisbox/room?town=zilverbeke',
  '/citizen/de/itsme/mine?town=zilverbeke&done=1,2&with=1&code=BCDF',
  '/citizen/en/nowhere',
  '/api?lang=fr',
  '/share/fr',
  '/share/de/ZIL-2222-2222-2222-2222',
] as const;
const pages = {
  'nobody@': ['/sign-in', '/card', '/password', '/check', '/check/ZIL-2222-2222', '/nowhere', ...publicPages],
  [learner]: [
    '/my-day',
    '/account',
    '/brevets',
    '/learn',
    '/learn/base',
    '/learn/base/inclusion/why-your-job',
    '/learn/base/digital-hurdles/four-reasons',
    '/learn/base/inclusion/test',
    '/counter',
    '/counter?q=pincode+vergeten',
    '/counter?q=xyzzy',
    '/counter/guides/itsme',
    '/counter/guides/ebox/no-notification',
    '/counter/guides/eid/card-blocked/print?lang=fr&done=1&with=1',
    '/counter/guides/irisbox/forms',
    '/counter/guides/irisbox/sheet',
    '/learn/guides',
    '/learn/guides/irisbox',
    '/learn/guides/irisbox?sent=first-look',
    '/counter/help',
    '/counter/reports',
    '/counter/changes',
    '/counter/changes?all',
    '/counter/guides/itsme/changes',
    '/counter/log?guide=',
    '/counter/log?guide=itsme&problem=new-phone',
    '/counter/log?guide=other',
    '/counter/handovers',
    '/together',
    '/together/figures',
  ],
  [coordinator]: [
    '/together',
    '/together/share',
    '/together/figures',
    '/together/participation',
    '/together/assignments',
    '/together/assignments/new',
    '/together/brevets',
    '/together/places',
    '/together/places/new',
    '/together/forms',
    '/together/forms/new',
    '/together/hours',
    '/together/signals',
    '/together/stuck',
    '/together/stuck?quarter=1',
    '/together/audit',
    '/together/settings',
    '/together/staff',
    '/together/staff/imports',
    '/together/staff/invitations',
    '/together/staff/cards',
  ],
  'leyla.janssens@zilverbeke.example': ['/together', '/together/participation', '/together/staff'],
  'nele.goossens@zilverbeke.example': ['/counter/hours', '/together'],
  'ilse.janssens@zilverbeke.example': [
    '/together',
    '/together/signals',
    '/together/facts',
    '/together/facts?show=all&app=itsme',
    '/together/facts/cardstop.phone',
    '/together/overlays',
    '/together/submissions',
    '/together/overlays/guides/eid/pin-forgotten',
    '/together/overlays/guides/eid/pin-forgotten/write?lang=nl&at=1&version=1&do=replace',
    '/together/overlays/guides/eid/@never',
    '/together/overlays/facts/eid.new-pin-price',
    '/counter/guides/eid/pin-forgotten',
    '/together/content',
    '/together/content/guides/eid',
    '/together/content/guide-part/eid.puk/nl',
    '/together/content/guide-part/eid.pin-forgotten/nl',
    '/together/content/guide/itsme/nl',
    '/together/content/guide/itsme/nl/versions',
    '/together/content/guide/itsme/nl/versions/1',
    '/together/content/reviews',
    '/together/content/checks',
    '/together/content/checks?lang=de',
    '/together/content/translate/fr',
    '/together/content/translate/fr/guide-part/itsme.new-phone',
    '/together/content/translate/de/citizen-page/eid',
    '/together/content/files',
  ],
  'bart.ozturk@zilverbeke.example': ['/my-day', '/together/signals'],
  'beheer@digimee.example': ['/platform/towns', '/platform/networks', '/account'],
  'nora.willems@oostermeer.example': ['/my-day', '/together/figures', '/together/settings'],
} as const;

const wide = { width: 1280, height: 860 };
/** The rest of a page is the same in every window. */
const whatWidthAndColoursChange = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'meta-viewport'];

type Options = Parameters<typeof site.open>[0];

/** A browser of someone of the demo. */
async function browserOf(email: string, options: Options = {}): Promise<Page> {
  const person = email.endsWith('@') ? undefined : await findDemoPerson(world.services.database.door, email);
  return site.open({ ...options, as: person });
}

describe.each(Object.entries(pages))('the pages of %s', (email, paths) => {
  it('please axe and fit, wide and in a window of 320 px in the dark, and complain of nothing', async () => {
    // Colours that slide from light to dark would be measured halfway.
    const page = await browserOf(email, { viewport: wide, reducedMotion: 'reduce' });
    const trouble = listenForTrouble(page);
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(wide);
      await page.goto(path);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 320, height: 640 });
      await expectAccessible(page, whatWidthAndColoursChange);
      expect(await page.locator('h1').count(), `one h1 on ${path}`).toBe(1);
    }
    expect(trouble.filter((line) => !/404|403/.test(line))).toEqual([]);
  }, 240_000);
});

describe('a page', () => {
  it('says everything in French too, and in one language at a time', async () => {
    const page = await browserOf(coordinator);
    await page.goto('/language/fr?to=/together');
    for (const path of [...pages[coordinator], '/my-day', '/counter', '/account', '/brevets']) {
      await page.goto(path);
      expect(await page.locator('html').getAttribute('lang'), path).toBe('fr');
      const text = ((await page.locator('main').textContent()) ?? '').toLowerCase();
      for (const dutch of [' de burger ', ' wordt ', ' niet ', ' jouw ', ' diensten ']) {
        // The counter's guides and the words of colleagues stand as they were written.
        if (!/^\/(counter|together\/signals)/.test(path)) expect(text, `${path} in French`).not.toContain(dutch);
      }
    }
    await page.goto('/language/nl?to=/together');
  });

  it('fits when text is twice as large', async () => {
    const page = await browserOf(learner);
    for (const path of ['/my-day', '/learn/base/digital-hurdles/four-reasons', '/counter/guides/itsme/new-phone']) {
      await page.goto(path);
      const session = await page.context().newCDPSession(page);
      // What a browser does when a reader asks for larger text: every rem doubles, the window stays.
      await session.send('Page.enable');
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      await page.reload();
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toMatch(/^3\d/);
      await expectAccessible(page);
    }
  });

  it('works without JavaScript: search, log, undo nothing lost', async () => {
    const page = await browserOf(learner, { javaScriptEnabled: false });
    await page.goto('/counter');
    await page.locator('input[name=q]').fill('brief van de belastingen');
    await follow(page.getByRole('button', { name: 'Zoek' }));
    await follow(page.getByRole('link', { name: /brief/i }).first());
    await follow(page.getByRole('button', { name: 'Samen gedaan' }));
    expect(await page.getByText('Bewaard: Samen gedaan.').count()).toBe(1);
  });

  it('prints without menu and bars', async () => {
    const page = await browserOf(learner);
    await page.goto('/counter/guides/itsme/new-phone');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(false);
    expect(await page.locator('.dm-bottom-bar').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1, name: 'Nieuwe gsm' }).isVisible()).toBe(true);
  });

  it('prints a citizen’s page as it stands: nothing to unfold, addresses written out', async () => {
    const page = await site.open();
    await page.goto('/citizen/nl/itsme');
    await page.emulateMedia({ media: 'print' });
    const folds = page.locator('details > summary');
    expect(await folds.count()).toBeGreaterThan(2);
    for (const summary of await folds.all()) {
      expect(await summary.evaluate((one) => getComputedStyle(one).display)).toBe('block');
    }
    const help = page.locator('li > a[rel~=external]').first();
    const written = await help.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain(await help.getAttribute('href'));
  });

  it.each([
    '/my-day',
    '/learn/base/inclusive-services/app-mijngezondheid',
    '/counter',
    '/counter/guides/itsme/new-phone',
    '/learn/base/inclusion/test',
  ])('of a learner weighs at most 60 kB on a first visit, at most 15 kB of it script: %s', async (path) => {
    const page = await browserOf(learner);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const kinds = new Map<string, string>();
    const weight = { all: 0, script: 0 };
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      weight.all += encodedDataLength;
      if (kinds.get(requestId) === 'Script') weight.script += encodedDataLength;
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(weight.all).toBeGreaterThan(20_000);
    expect(weight.all).toBeLessThanOrEqual(60_000);
    expect(weight.script).toBeLessThanOrEqual(15_000);
    console.log(`${path}: ${(weight.all / 1000).toFixed(1)} kB, script ${(weight.script / 1000).toFixed(1)} kB`);
  });
});

describe('a shared machine', () => {
  it('signs out with one button and leaves nothing behind the back button', async () => {
    const page = await browserOf(learner, { shared: true, viewport: { width: 390, height: 800 } });
    await page.goto('/my-day');
    await page.getByRole('button', { name: 'Meld af' }).first().click();
    await page.getByText('Je bent afgemeld.').waitFor();
    await page.goBack();
    await page.waitForLoadState();
    expect(await page.locator('body').textContent()).not.toContain('Sander');
    expect(await page.context().cookies()).toEqual([]);
  });

  it('signs out by itself when nobody touches it', async () => {
    const page = await browserOf(learner, { shared: true });
    await page.clock.install();
    await page.goto('/my-day');
    await page.clock.runFor(11 * 60_000);
    await page.waitForURL(/\/sign-in\?notice=idle/);
    expect(await page.locator('body').textContent()).not.toContain('Sander');
  });
});
