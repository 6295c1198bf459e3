/** The guide on a small phone, with large text and by keyboard: what stands in front never hides what is read. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/id.ts';
import { aSite, expectAccessible, follow } from '../support/browser.ts';
import { aMember, aTown } from '../support/builders.ts';
import { signedIn } from '../support/client.ts';
import { aWorld } from '../support/world.ts';

const world = await aWorld();
const site = await aSite(world);

const phone = { width: 320, height: 640 };
const part = '/counter/guides/eid/pin-forgotten';

async function aClerk() {
  const town = await aTown(world, { name: 'Zilverbeke' });
  const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
  await coordinator.post('/together/places/new', { id: newId(), name: 'Digipunt bibliotheek', kind: 'digipunt' });
  return aMember(world, town);
}

/** Twice the usual size: as a browser's own setting, or of the text alone, which no media query hears. */
async function enlarge(page: Page, how: 'setting' | 'text alone'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  if (how === 'setting') {
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.reload();
  } else await page.evaluate(() => document.documentElement.style.setProperty('font-size', '34px'));
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('34px');
}

/** How much of the window the bar and the menu take while the page is read, between 0 and 1. */
function shareInFront(page: Page): Promise<number> {
  return page.evaluate(() => {
    const shown = ['.dm-bottom-bar', '.dm-menu'].map((name) => {
      const box = document.querySelector(name)?.getBoundingClientRect();
      return box ? Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)) : 0;
    });
    return shown.reduce((sum, one) => sum + one, 0) / innerHeight;
  });
}

/** A tap where the thing stands: the tool's own click moves the page first, a thumb does not. */
async function tap(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('What is to be tapped is not there.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What lies on top of the middle of the focused thing, when that is not the thing itself. */
function hidesFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const over = document.elementFromPoint(left + Math.min(width / 2, innerWidth), top + height / 2);
    const inFront = over?.closest('.dm-bottom-bar, .dm-menu');
    return inFront && !inFront.contains(focused) ? `${inFront.className} over ${focused.textContent}` : undefined;
  });
}

describe('a guide on a phone of 320 px', () => {
  it('keeps four fifths of the window, opens the bar where it is, and logs in two taps', async () => {
    const page = await site.open({ as: await aClerk(), viewport: phone });
    await page.goto(part);
    await page.evaluate(() => scrollTo(0, 700));
    expect(await shareInFront(page)).toBeLessThanOrEqual(0.2);
    await page.locator('.dm-bottom-bar summary', { hasText: 'Hoe liep het?' }).click();
    await expectAccessible(page);
    expect(await shareInFront(page)).toBeLessThanOrEqual(0.45);
    const reading = await page.evaluate(() => scrollY);
    expect(reading).toBe(700);
    await tap(page, page.getByRole('button', { name: 'Geholpen' }));
    await page.getByText('Bewaard: geholpen.').waitFor();
    // She reads on with the citizen where she was.
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(reading);
    expect(await shareInFront(page)).toBeLessThanOrEqual(1 / 3);
  });

  it('logs without a script too', async () => {
    const page = await site.open({ as: await aClerk(), viewport: phone, javaScriptEnabled: false });
    await page.goto(part);
    expect(await page.getByRole('button', { name: 'Samen gedaan' }).isVisible()).toBe(false);
    await page.locator('.dm-bottom-bar summary', { hasText: 'Hoe liep het?' }).click();
    await follow(page.getByRole('button', { name: 'Samen gedaan' }));
    expect(await page.getByText('Bewaard: samen gedaan.').count()).toBe(1);
  });

  it('shows all of “Vertel meer”, and its button to save at once', async () => {
    const page = await site.open({ as: await aClerk(), viewport: phone });
    await page.goto(part);
    await page.locator('.dm-bottom-bar summary', { hasText: 'Hoe liep het?' }).click();
    await follow(page.getByRole('button', { name: 'Geholpen' }));
    await page.locator('summary', { hasText: 'Vertel meer' }).click();
    for (const name of ['2 min.', '30+ min.', 'Bewaar']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      const onTop = await page.getByRole('button', { name, exact: true }).evaluate((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
      expect(box && box.y >= 0 && onTop, name).toBe(true);
    }
  });

  it.each([
    { viewport: phone, opened: false },
    { viewport: phone, opened: true },
    { viewport: { width: 800, height: 700 }, opened: false },
  ])('never puts the bar over what has the focus: %o', async ({ viewport, opened }) => {
    const page = await site.open({ as: await aClerk(), viewport });
    await page.goto(part);
    if (opened) await page.locator('.dm-bottom-bar summary', { hasText: 'Hoe liep het?' }).click();
    await page.locator('#main').focus();
    const hidden: string[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const found = await hidesFocus(page);
      if (found) hidden.push(found);
    }
    expect(hidden).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('tells the way back up from the menu by its name', async () => {
    const page = await site.open({ as: await aClerk() });
    await page.goto(part);
    const way = page.getByRole('navigation', { name: 'Kruimelpad' });
    expect(await way.getByRole('link', { name: 'Aan de balie' }).count()).toBe(1);
  });

  it('begins at what is wrong in a form, with the name of each field', async () => {
    const page = await site.open({ as: await aClerk() });
    await page.goto('/counter/guides/itsme/conversation');
    await follow(page.getByRole('button', { name: 'Toon hoe je helpt' }));
    const summary = page.getByRole('alert');
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await summary.getByRole('link').count()).toBe(4);
    await expectAccessible(page);
  });

  it('reaches the bar from the top of the page in a few keys', async () => {
    const page = await site.open({ as: await aClerk() });
    await page.goto(part);
    for (const key of ['Tab', 'Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Geholpen');
    await page.keyboard.press('Enter');
    await page.getByText('Bewaard: geholpen.').waitFor();
  });
});

describe('text twice as large in a window of 320 px', () => {
  it.each(['setting', 'text alone'] as const)('leaves the guide to be read: %s', async (how) => {
    const page = await site.open({ as: await aClerk(), viewport: phone });
    await page.goto(part);
    await enlarge(page, how);
    await page.evaluate(() => scrollTo(0, 900));
    expect(await shareInFront(page)).toBeLessThanOrEqual(1 / 3);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  it.each([
    '/counter',
    '/counter?q=pincode',
    '/counter/guides/ebox',
    '/counter/guides/itsme/conversation',
    '/counter/log?guide=other',
    '/counter/handovers',
    '/counter/help',
    '/my-day',
  ])('never scrolls sideways: %s', async (path) => {
    const page = await site.open({ as: await aClerk(), viewport: phone });
    for (const how of ['setting', 'text alone'] as const) {
      await page.goto(path);
      await enlarge(page, how);
      expect(await sideways(page), how).toBeLessThanOrEqual(0);
    }
  });
});

describe('a long address among the facts', () => {
  it.each([phone, { width: 1280, height: 860 }])('breaks, in %o', async (viewport) => {
    const page = await site.open({ as: await aClerk(), viewport });
    for (const guide of ['ebox', 'ebox/no-paper', 'ebox/stop-ebox', 'ebox/activated-unknowingly']) {
      await page.goto(`/counter/guides/${guide}`);
      expect(await page.locator('h1').count(), guide).toBe(1);
      expect(await sideways(page), guide).toBeLessThanOrEqual(0);
    }
  });
});
