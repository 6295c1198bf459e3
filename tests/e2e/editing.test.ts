/** An editor at the keyboard: writes, lets a colleague look, and publishes; a clerk reads it a moment later. */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aSite, expectAccessible, follow, listenForTrouble } from '../support/browser.ts';
import { aMember, aTown } from '../support/builders.ts';
import { aWorld } from '../support/world.ts';

const world = await aWorld();
const site = await aSite(world);

describe('a guide', () => {
  it('is written by keyboard, reviewed, published, and read at every counter', async () => {
    const town = await aTown(world, { keepsSharedGuides: true });
    const reviewer = await aMember(world, town, { roles: ['digicoach'], firstName: 'Bart', lastName: 'Öztürk' });
    const page = await site.open({ as: await aMember(world, town, { roles: ['content-editor'] }) });
    const trouble = listenForTrouble(page);
    await page.goto('/together/content/guide-part/itsme.new-phone/nl');
    await expectAccessible(page);

    await page.getByLabel('Titel', { exact: true }).first().focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Kwaakfiets kwijt');
    const text = page.getByRole('textbox', { name: 'Tekst' }).first();
    await text.focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Vraag waar de kwaakfiets staat. ');
    // No field keeps who walks by keyboard.
    await page.keyboard.press('Tab');
    expect(await text.evaluate((field) => field.matches(':focus'))).toBe(false);

    await page.getByLabel('Wat verandert er?').fill('De kwaakfiets erbij');
    await page.getByLabel('Wie kijkt na?').selectOption({ label: 'Bart Öztürk' });
    const ask = page.getByRole('button', { name: 'Vraag om na te kijken' });
    await ask.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Bart Öztürk kijkt deze tekst na.').waitFor();
    await expectAccessible(page);

    const colleague = await site.open({ as: reviewer });
    await colleague.goto('/together/content/reviews');
    await follow(colleague.getByRole('main').getByRole('link', { name: /Kwaakfiets/ }));
    expect(await colleague.locator('ins').first().textContent()).toContain('Kwaakfiets');
    await expectAccessible(colleague);
    await follow(colleague.getByRole('button', { name: 'Keur goed' }));

    await page.reload();
    await follow(page.getByRole('button', { name: 'Publiceer' }));
    await page.getByText('Gepubliceerd.').waitFor();

    const clerk = await site.open({ as: await aMember(world, await aTown(world)) });
    await clerk.goto('/counter?q=kwaakfiets');
    await follow(clerk.getByRole('heading', { level: 2, name: 'Kwaakfiets kwijt' }).getByRole('link'));
    expect(await clerk.locator('main').textContent()).toContain('Vraag waar de kwaakfiets staat.');
    expect(trouble).toEqual([]);
  });
});

describe('what is typed', () => {
  const part = '/together/content/guide-part/itsme.lost-phone/nl';
  async function anEditor({ shared = false } = {}) {
    const town = await aTown(world, { keepsSharedGuides: true });
    const member = await aMember(world, town, { roles: ['content-editor'] });
    const page = await site.open({ as: member, shared });
    await page.goto(part);
    return { town, member, page };
  }
  const title = (page: Page) => page.getByLabel('Titel', { exact: true }).first();
  const save = (page: Page) => page.getByRole('button', { name: 'Bewaar het ontwerp' }).first();
  const saved = (page: Page) =>
    page
      .locator('#edit-saved')
      .getByText(/Bewaard om/)
      .waitFor();
  /** The title that another window of the same person finds. */
  async function stored(page: Page): Promise<string> {
    const other = await page.context().newPage();
    await other.goto(part);
    const value = await title(other).inputValue();
    await other.close();
    return value;
  }
  const copies = (page: Page) => page.evaluate(() => Object.keys(sessionStorage).length);

  it('stays on the page when the network is away, is said to wait, and is saved by itself when it is back', async () => {
    const { page } = await anEditor();
    await title(page).fill('Zonder net getypt');
    await page.context().setOffline(true);
    await save(page).click();
    await page.getByRole('alert').getByText('Niet bewaard: geen netwerk.').waitFor();
    expect(page.url()).toContain(part);
    expect(await title(page).inputValue()).toBe('Zonder net getypt');
    await expectAccessible(page);
    // A button that changes the blocks does not lead away either.
    await page.getByRole('button', { name: /^Omlaag: Blok 1/ }).click();
    expect(await copies(page)).toBe(1);
    await page.context().setOffline(false);
    await saved(page);
    expect(await page.getByText('Niet bewaard: geen netwerk.').isVisible()).toBe(false);
    expect(await stored(page)).toBe('Zonder net getypt');
    expect(await copies(page)).toBe(0);
  });

  it('is offered again in the same tab when the page was left before it was saved', async () => {
    const { page } = await anEditor();
    page.on('dialog', (dialog) => dialog.accept());
    await page.context().setOffline(true);
    await title(page).fill('Bijna kwijt');
    await expect.poll(() => copies(page)).toBe(1);
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await page.goto(part);
    expect(await title(page).inputValue()).not.toBe('Bijna kwijt');
    await page.getByText('Je typte hier eerder iets dat nog niet bewaard is.').waitFor();
    await expectAccessible(page);
    await follow(page.getByRole('button', { name: 'Zet het terug' }));
    expect(await title(page).inputValue()).toBe('Bijna kwijt');
    expect(await copies(page)).toBe(0);
    expect(await stored(page)).toBe('Bijna kwijt');
  });

  it('waits for whoever typed it when the session ended', async () => {
    const { member, page } = await anEditor();
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await title(page).fill('Te laat bewaard');
    await save(page).click();
    await page.getByRole('alert').getByText('je bent afgemeld').waitFor();
    expect(await title(page).inputValue()).toBe('Te laat bewaard');
    expect(member.id).toBe(await page.locator('edit-document').getAttribute('data-member'));
    await page.context().addCookies(cookies);
    await saved(page);
    expect(await stored(page)).toBe('Te laat bewaard');
  });

  it('is never written down on a shared machine, and nothing of it stays after signing out', async () => {
    const [shared, own] = [await anEditor({ shared: true }), await anEditor()];
    for (const { page } of [shared, own]) {
      page.on('dialog', (dialog) => dialog.accept());
      await page.context().setOffline(true);
      await title(page).fill('Van iedereen');
      await save(page).click();
      await page.getByRole('alert').getByText('Niet bewaard: geen netwerk.').waitFor();
    }
    expect([await copies(shared.page), await copies(own.page)]).toEqual([0, 1]);
    await own.page.context().setOffline(false);
    await follow(own.page.getByRole('button', { name: 'Meld af' }));
    expect(await copies(own.page)).toBe(0);
  });

  it('by two editors at once is kept of both: the second sees the difference, and nothing is saved over it by itself', async () => {
    const { town, page } = await anEditor();
    const other = await site.open({ as: await aMember(world, town, { roles: ['content-editor'] }) });
    await other.goto(part);
    await title(page).fill('Van de eerste');
    await save(page).click();
    await saved(page);
    await title(other).fill('Van de tweede');
    await follow(save(other));
    await other.getByRole('alert').getByText('Iemand anders bewaarde').waitFor();
    expect(await title(other).inputValue()).toBe('Van de tweede');
    expect(await stored(page)).toBe('Van de eerste');
    expect(await copies(other)).toBe(1);
    await save(other).click();
    await expect.poll(() => stored(page)).toBe('Van de tweede');
  });

  it('can be thrown away right after it was saved, and be taken back', async () => {
    const { page } = await anEditor();
    await title(page).fill('Toch niet');
    await save(page).click();
    await saved(page);
    await title(page).fill('Toch wel');
    await save(page).click();
    await page.locator('#edit-beside').getByText('Toch wel').first().waitFor();
    await follow(page.getByRole('button', { name: 'Doe dit ontwerp weg' }));
    await page.getByRole('status').getByText('Het ontwerp is weg').waitFor();
    await expectAccessible(page);
    await follow(page.getByRole('button', { name: 'Maak ongedaan' }));
    expect(await title(page).inputValue()).toBe('Toch wel');
  });

  it('beside the Dutch is kept the same way', async () => {
    const { page } = await anEditor();
    const beside = '/together/content/translate/fr/guide-part/itsme.lost-phone';
    await page.goto(beside);
    const french = page.locator('#edit-form [name="h.title"]');
    await french.fill('Sans réseau');
    await page.context().setOffline(true);
    await save(page).click();
    await page.getByRole('alert').getByText('Niet bewaard: geen netwerk.').waitFor();
    await expectAccessible(page);
    await page.context().setOffline(false);
    await saved(page);
    await page.goto(beside);
    expect(await french.inputValue()).toBe('Sans réseau');
    await follow(page.getByRole('button', { name: 'Bewaar en ga naar het nalezen' }));
    expect(new URL(page.url()).pathname).toBe('/together/content/guide-part/itsme.lost-phone/fr');
  });

  it('goes between two blocks, with what most steps do not need folded away', async () => {
    const { page } = await anEditor();
    const blocks = page.locator('.dm-edit-block');
    const before = await blocks.count();
    expect(await page.getByLabel('Grens in deze stap: titel').first().isVisible()).toBe(false);
    await page.locator('.dm-edit-add summary').first().click();
    await page.locator('.dm-edit-add').first().getByRole('combobox').selectOption('tip');
    await page.locator('.dm-edit-add').first().getByRole('button').click();
    await page.getByText('Blok 2: tip').first().waitFor();
    expect(await blocks.count()).toBe(before + 1);
    // However far down: the button to save is on the screen.
    await blocks.last().scrollIntoViewIfNeeded();
    const place = await save(page).boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(200);
  });
});
