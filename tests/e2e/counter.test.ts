/** A clerk helps a citizen, in a real browser: finds the answer while typing, follows it, logs it in two taps. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/id.ts';
import { aSite, expectAccessible, follow, listenForTrouble } from '../support/browser.ts';
import { aMember, aTown } from '../support/builders.ts';
import { signedIn } from '../support/client.ts';
import { aWorld } from '../support/world.ts';

const world = await aWorld();
const site = await aSite(world);

async function aCounter() {
  const town = await aTown(world, { name: 'Zilverbeke' });
  const clerk = await aMember(world, town, { firstName: 'Leyla', lastName: 'Janssens' });
  const coordinator = await aMember(world, town, { roles: ['coordinator'] });
  await (await signedIn(world, coordinator)).post('/together/places/new', {
    id: newId(),
    name: 'Digipunt bibliotheek',
    kind: 'digipunt',
    address: 'Markt 1, Zilverbeke',
    phone: '050 12 34 56',
    saturday: '9-18',
  });
  return { clerk, coordinator };
}

describe('at the counter', () => {
  it('the answer comes up while typing, and help is logged in two taps', async () => {
    const { clerk } = await aCounter();
    const page = await site.open({ as: clerk });
    const trouble = listenForTrouble(page);
    await page.goto('/counter');
    await expectAccessible(page);
    await page.getByRole('searchbox').pressSequentially('nieuwe gsm itsme', { delay: 20 });
    // Who types slowly sees answers to the first letters already.
    await page.waitForURL(/q=nieuwe%20gsm%20itsme/);
    await page.getByRole('heading', { level: 2, name: 'Nieuwe gsm' }).waitFor();
    expect(await page.getByRole('status').textContent()).toContain('gevonden');
    await expectAccessible(page);
    await page.getByRole('heading', { level: 2, name: 'Nieuwe gsm' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Nieuwe gsm' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Geholpen' }).click();
    await page.getByText('Bewaard: geholpen.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await page.getByText('Ongedaan gemaakt').waitFor();
    expect(trouble).toEqual([]);
  });

  it('a referral asks to whom, by keyboard too, and Escape closes the list', async () => {
    const { clerk } = await aCounter();
    const page = await site.open({ as: clerk });
    await page.goto('/counter/guides/itsme');
    await expectAccessible(page);
    const refer = page.locator('summary', { hasText: 'Doorverwezen' });
    await refer.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Digipunt bibliotheek' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Digipunt bibliotheek' }).waitFor({ state: 'hidden' });
    expect(await refer.evaluate((summary) => summary === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Digipunt bibliotheek' }).click();
    await page.getByText('Bewaard: doorverwezen.').waitFor();
    await page.goto('/counter/help');
    expect(await page.getByText('naar Digipunt bibliotheek').count()).toBe(1);
    await expectAccessible(page);
  });

  it('works on a phone, without a script, and in the dark', async () => {
    const { clerk } = await aCounter();
    const page = await site.open({
      as: clerk,
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: true,
      colorScheme: 'dark',
    });
    for (const path of ['/counter?q=pincode+vergeten', '/counter/guides/eid', '/counter/guides/eid/pin-forgotten']) {
      await page.goto(path);
      await expectAccessible(page);
    }
    const plain = await site.open({ as: clerk, viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    await plain.goto('/counter');
    await plain.getByRole('searchbox').fill('kaart geblokkeerd');
    await follow(plain.getByRole('button', { name: 'Zoek' }));
    await follow(plain.getByRole('heading', { level: 2 }).first().getByRole('link'));
    await plain.locator('summary', { hasText: 'Hoe liep het?' }).click();
    await plain.locator('summary', { hasText: 'Doorverwezen' }).click();
    await plain.getByRole('button', { name: 'Iemand anders' }).click();
    await plain.getByText('Bewaard: doorverwezen.').waitFor();
  });

  it('one shortcut, a choice and Enter log what was open, from the keyboard', async () => {
    const { clerk } = await aCounter();
    const page = await site.open({ as: clerk, viewport: { width: 320, height: 640 } });
    await page.goto('/counter/guides/itsme/new-phone');
    await accessKey(page, 'l');
    await page.getByRole('heading', { name: 'Log hulp' }).waitFor();
    expect(await page.getByLabel('Wat was de vraag?').inputValue()).toBe('new-phone');
    // The first answer has the focus already, in sight; to whom is asked only of who was referred.
    expect(await page.getByLabel('Geholpen').evaluate((radio) => radio === document.activeElement)).toBe(true);
    await page.getByLabel('Naar wie?').waitFor({ state: 'hidden' });
    await page.getByText('Doorverwezen').click();
    await page.getByLabel('Naar wie?').selectOption('Digipunt bibliotheek');
    await expectAccessible(page);
    await page.getByText('Samen gedaan').click();
    await page.keyboard.press('Enter');
    await page.getByText('Bewaard: samen gedaan.').waitFor();
    await page.getByRole('link', { name: 'itsme · Nieuwe gsm' }).waitFor();
  });

  it('a coordinator keeps the places, and a citizen takes a sheet along', async () => {
    const { coordinator } = await aCounter();
    const page = await site.open({ as: coordinator });
    await page.goto('/together/places');
    await expectAccessible(page);
    await follow(page.getByRole('link', { name: 'Wijzig Digipunt bibliotheek' }));
    await page.getByLabel('maandag').fill('17-9');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.goto('/counter/guides/itsme/new-phone/print');
    await expectAccessible(page);
  });

  it('a citizen who is sent on takes a sheet home in her own language, on paper and on her telephone', async () => {
    const { clerk } = await aCounter();
    const page = await site.open({ as: clerk, viewport: { width: 320, height: 640 } });
    await page.goto('/counter/guides/itsme/new-phone');
    await page.locator('summary', { hasText: 'Hoe liep het?' }).click();
    await page.locator('summary', { hasText: 'Doorverwezen' }).click();
    await page.getByRole('button', { name: 'Digipunt bibliotheek' }).click();
    await follow(page.getByRole('link', { name: 'Geef warm door' }));
    await expectAccessible(page);
    await page.getByLabel('In welke taal').selectOption('Deutsch');
    await page.getByText('Ga naar de site van de dienst').click();
    await page.getByText('Welke uitleg gaat mee?').first().click();
    await page.getByText('Ik heb een nieuwe gsm').click();
    await follow(page.getByRole('button', { name: 'Maak het briefje' }));
    await follow(page.getByRole('link', { name: 'Toon het blad' }));
    await page.getByRole('heading', { name: 'Ihre Frage' }).waitFor();
    await expectAccessible(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await page.getByText('Gekopieerd.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('✓ erledigt');
    const { pathname, search } = new URL(copied.split('\n').at(-1) ?? '');
    const phone = await site.open({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    await phone.goto(pathname + search);
    expect(await phone.getByRole('link', { name: 'per E-Mail' }).getAttribute('href')).toMatch(/^mailto:\?/);
    await phone.emulateMedia({ media: 'print' });
    expect(await phone.getByRole('link', { name: 'per E-Mail' }).isVisible()).toBe(false);
    expect(await phone.getByRole('heading', { name: 'Ihre Frage' }).isVisible()).toBe(true);
  });
});

/** As a key with Alt held: the browser opens whatever says it listens to it. */
async function accessKey(page: Page, key: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', { type: 'char', modifiers: 1, text: key, unmodifiedText: key, key });
  await session.detach();
}
