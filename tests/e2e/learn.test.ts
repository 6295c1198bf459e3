/** A clerk learns, in a real browser: by keyboard, with the connection gone, in two tabs, on two devices. */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openQuestion, rightFields } from '../support/answers.ts';
import { aSite, expectAccessible, follow, listenForTrouble } from '../support/browser.ts';
import { aMember, aTown, type TestMember } from '../support/builders.ts';
import { aWorld } from '../support/world.ts';

const world = await aWorld();
const site = await aSite(world);
const part = '/learn/base/digital-hurdles/four-reasons';

async function aClerk() {
  const town = await aTown(world, { name: 'Zilverbeke' });
  return aMember(world, town, { firstName: 'Leyla', lastName: 'Janssens' });
}

/** Presses Tab until the focus is on what has this name, as someone without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return label ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reaches ${name} on ${page.url()}`);
}

describe('the lesson player', () => {
  it('goes from part to part by keyboard alone, and says where you are', async () => {
    const page = await site.open({ as: await aClerk() });
    const trouble = listenForTrouble(page);
    await page.goto('/learn/base/introduction/why-this-track');
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Naar de inhoud');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Volgende$/);
    await Promise.all([page.waitForURL(/how-you-learn/), page.keyboard.press('Enter')]);
    expect(await page.getByText('Deel 2 van 5').count()).toBe(1);
    expect(await page.getByRole('listitem').filter({ hasText: 'klaar' }).count()).toBe(1);
    expect(trouble).toEqual([]);
  });

  it('answers a quick check in its place', async () => {
    const page = await site.open({ as: await aClerk() });
    await page.goto(part);
    await page.getByText('Durven', { exact: true }).click();
    await page.getByRole('button', { name: 'Kijk na' }).first().click();
    await page.getByText('Dat klopt.').waitFor();
    await expectAccessible(page);
  });

  it('keeps what could not be sent while the connection is gone, and sends it when it is back', async () => {
    const page = await site.open({ as: await aClerk() });
    await page.goto(part);
    await page.context().setOffline(true);
    await page.getByText('Durven', { exact: true }).click();
    await page.getByRole('button', { name: 'Kijk na' }).first().click();
    await page.getByText('Geen verbinding.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('De verbinding is terug.').waitFor();
    await page.reload();
    await page.getByText('Dat klopt.').waitFor();
    expect(await page.getByRole('radio', { name: 'Durven' }).isChecked()).toBe(true);
  });

  it('never goes back when an older tab of the same part is used after a newer one', async () => {
    const clerk = await aClerk();
    const [one, other] = [await site.open({ as: clerk }), await site.open({ as: clerk })];
    await one.goto('/learn/base/introduction/why-this-track');
    await other.goto('/learn/base/introduction/why-this-track');
    await one.getByRole('button', { name: 'Volgende' }).click();
    await one.waitForURL(/how-you-learn/);
    await one.getByRole('button', { name: 'Volgende' }).click();
    await one.waitForURL(/who-sees-what/);
    await other.getByRole('button', { name: 'Volgende' }).click();
    await other.waitForURL(/how-you-learn/);
    await other.goto('/my-day');
    expect(await other.getByText('Je was gebleven bij deel 3.').count()).toBe(1);
  });

  it('reads the text aloud in its own language, with one button that also stops it', async () => {
    const page = await site.open({ as: await aClerk() });
    // The browser of a test has no voices: listen to what it would have said.
    await page.addInitScript(() => {
      const said: { text: string; lang: string }[] = [];
      Object.defineProperty(window, 'said', { value: said });
      speechSynthesis.speak = (utterance) => void said.push({ text: utterance.text, lang: utterance.lang });
    });
    await page.goto(part);
    await page.getByRole('button', { name: 'Lees voor' }).click();
    const said = await page.evaluate(() => Reflect.get(window, 'said') as { text: string; lang: string }[]);
    expect(said.map(({ text }) => text).join(' ')).toContain('Vier redenen om af te haken');
    expect(new Set(said.map(({ lang }) => lang.slice(0, 2)))).toEqual(new Set(['nl']));
    await page.getByRole('button', { name: 'Stop met voorlezen' }).click();
    await page.getByRole('button', { name: 'Lees voor' }).waitFor();
  });

  it('works without JavaScript', async () => {
    const page = await site.open({ as: await aClerk(), javaScriptEnabled: false });
    await page.goto(part);
    expect(await page.getByRole('button', { name: 'Lees voor' }).isVisible()).toBe(false);
    await page.getByText('Durven', { exact: true }).click();
    await follow(page.getByRole('button', { name: 'Kijk na' }).first());
    expect(await page.getByText('Dat klopt.').count()).toBe(1);
    await follow(page.getByRole('button', { name: 'Volgende' }));
    expect(page.url()).toContain('where-someone-stands');
  });
});

describe('a test', () => {
  /** Fills in the right answer in the page itself. */
  async function answer(page: Page, clerk: TestMember, position: number) {
    const open = await openQuestion(world, clerk, position);
    if (!open) throw new Error('No open question.');
    for (const [name, value] of Object.entries(rightFields(open.question, open.shown, 'answer'))) {
      for (const one of [value].flat()) {
        const field = page.locator(`[name="${name}"]`);
        const kind = await field
          .first()
          .evaluate((element) => (element instanceof HTMLInputElement ? element.type : 'select'));
        if (kind === 'select') await field.selectOption(one);
        else if (kind === 'text') await field.fill(one);
        else await page.locator(`[name="${name}"][value="${one}"]`).check({ force: true });
      }
    }
    await page.getByRole('button', { name: 'Bevestig mijn antwoord' }).click();
  }

  it('goes on with the same question on another device, and ends with a result that explains', async () => {
    const clerk = await aClerk();
    const desk = await site.open({ as: clerk });
    for (const one of ['what-you-hear', 'four-reasons', 'where-someone-stands', 'itsme-in-focus', 'never-and-always']) {
      await desk.goto(`/learn/base/digital-hurdles/${one}`);
      await desk.getByRole('button', { name: /^(Volgende|Klaar|Naar de test)$/ }).click();
      await desk.waitForURL((url) => !url.pathname.endsWith(one));
    }
    await desk.goto('/learn/base/digital-hurdles/test');
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'Start de test' }).click();
    await desk.getByText('Vraag 1 van 10').waitFor();
    await expectAccessible(desk);
    await answer(desk, clerk, 1);
    await desk.getByText('Vraag 2 van 10').waitFor();
    const asked = await desk.locator('legend, label').first().textContent();

    const phone = await site.open({ as: clerk, viewport: { width: 390, height: 800 } });
    await phone.goto('/learn/base/digital-hurdles/test');
    await phone
      .getByRole('link', { name: 'Ga verder met vraag 2' })
      .or(phone.getByRole('button', { name: 'Ga verder met vraag 2' }))
      .click();
    await phone.getByText('Vraag 2 van 10').waitFor();
    expect(await phone.locator('legend, label').first().textContent()).toBe(asked);
    for (let position = 2; position <= 10; position++) {
      await phone.getByText(`Vraag ${position} van 10`).waitFor();
      if (position < 5) await expectAccessible(phone);
      await answer(phone, clerk, position);
    }
    await phone.getByText('Geslaagd: 10 van de 10 juist.').waitFor();
    await expectAccessible(phone);
  });
});
