/** An editor at the keyboard: writes, lets a colleague look, and publishes; a clerk reads it a moment later. */

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
