/** The main job, end to end, in a real browser: staff list, learning, brevet, help at the counter, what it brought. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { root } from '#shared/root.ts';
import { openQuestion, rightFields } from '../support/answers.ts';
import { aSite, expectAccessible, follow, listenForTrouble } from '../support/browser.ts';
import { aMember, aTown, memberNamed, type TestMember } from '../support/builders.ts';
import { mailsTo } from '../support/mails.ts';
import { aWorld } from '../support/world.ts';

const world = await aWorld();
const site = await aSite(world);
const town = await aTown(world, { name: 'Zilverbeke' });
const coordinator = await aMember(world, town, { firstName: 'Nele', lastName: 'Goossens', roles: ['coordinator'] });
const password = 'samen aan de balie';
/** A clerk of the list's reception desk. */
const clerk = { email: 'sander.maes@zilverbeke.example', name: 'Sander Maes' };

describe('a town, from staff list to figures', () => {
  let desk: Page;
  let sander: TestMember;
  let page: Page;
  let trouble: readonly string[] = [];
  let brevetCode = '';

  it('brings in the real staff list: first a preview, then a yes, then the work', async () => {
    desk = await site.open({ as: coordinator });
    trouble = listenForTrouble(desk);
    await desk.goto('/together/staff/imports');
    await expectAccessible(desk);
    await desk.getByLabel('Bestand').setInputFiles(join(root, 'demo/staff-zilverbeke.csv'));
    await desk.getByRole('button', { name: 'Toon het voorbeeld' }).click();
    await desk.getByRole('heading', { level: 1, name: /Voorbeeld/ }).waitFor();
    expect(await desk.getByText('352').count()).toBeGreaterThan(0);
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'Ja, lees deze lijst in' }).click();
    await desk.getByText('352 nieuw, 0 veranderd, 0 afgesloten.').waitFor({ timeout: 20_000 });
    await expectAccessible(desk);
    sander = await memberNamed(world, town, clerk.email);
  });

  it('gives the reception desk the base track, after saying for how many', async () => {
    await desk.goto('/together/assignments/new');
    await expectAccessible(desk);
    await desk.getByText('Basisbrevet digitale hulp', { exact: true }).first().click();
    await desk.getByText('Moet', { exact: true }).click();
    await desk.getByText('Onthaal stadhuis', { exact: true }).click();
    await desk.getByText('Een aantal dagen na de start').click();
    await desk
      .getByRole('spinbutton')
      .or(desk.getByRole('textbox', { name: 'Aantal dagen' }))
      .first()
      .fill('60');
    await desk.getByRole('button', { name: 'Bekijk voor hoeveel mensen' }).click();
    await desk.getByText('Dit traject gaat naar 9 mensen').waitFor();
    await desk.getByRole('button', { name: 'Wijs het traject toe' }).click();
    await desk.getByText('Het traject is toegewezen.').waitFor();
    await expectAccessible(desk);
  });

  it('invites whoever has a mailbox; the clerk chooses a password and sees what to do now', async () => {
    await desk.goto('/together/staff/invitations');
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'Nodig iedereen uit' }).click();
    await desk
      .getByText(/De uitnodigingen vertrekken|worden verstuurd|Iedereen met een e-mailadres/)
      .first()
      .waitFor();
    const [mail] = await mailsTo(world, clerk.email);
    const link = /http:\/\/digimee\.test(\/new-password\/\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
    page = await site.open();
    await page.goto(link);
    await expectAccessible(page);
    await page.getByLabel('Nieuw wachtwoord').fill(password);
    await follow(page.getByRole('button', { name: 'Bewaar' }));
    await page.getByLabel('E-mailadres').fill(clerk.email);
    await page.getByLabel('Wachtwoord').fill(password);
    await page.getByRole('button', { name: 'Meld aan' }).click();
    await page.getByRole('heading', { level: 1, name: /^Dag Sander, \d+ minuten\?$/ }).waitFor();
    await expectAccessible(page);
    sander = await memberNamed(world, town, clerk.email);
  });

  it('lets the clerk learn from the first part to the brevet', async () => {
    const modules = [
      'introduction',
      'inclusion',
      'digital-hurdles',
      'helping-users',
      'easing-access',
      'inclusive-services',
      'evaluation',
    ];
    for (const module of modules) await finishModule(module);
    await page.goto('/brevets');
    await expectAccessible(page);
    const code = /ZIL|T[A-Z]{2}-/.test(await page.content())
      ? /[A-Z]{3,4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await page.content())?.[0]
      : '';
    brevetCode = code ?? '';
    expect(brevetCode).not.toBe('');
    const pdf = await page.request.get(
      await page
        .getByRole('link', { name: /pdf/i })
        .first()
        .getAttribute('href')
        .then((href) => href ?? ''),
    );
    expect(pdf.headers()['content-type']).toBe('application/pdf');
  }, 240_000);

  it('lets anyone check the brevet, and tells no more than what it says', async () => {
    const anyone = await site.open();
    await anyone.goto('/check');
    await expectAccessible(anyone);
    await anyone.getByRole('textbox').fill(brevetCode.toLowerCase().replaceAll('-', ' '));
    await anyone.getByRole('button').last().click();
    await anyone.getByText(clerk.name).waitFor();
    await expectAccessible(anyone);
    const text = (await anyone.locator('main').textContent()) ?? '';
    expect(text).toContain('Zilverbeke');
    expect(text).not.toContain(clerk.email);
    expect(text).not.toContain('Onthaal');
    expect(await anyone.context().cookies()).toEqual([]);
  });

  it('finds how to help in the citizen’s words, and logs it in two taps', async () => {
    await page.goto('/counter');
    await expectAccessible(page);
    await page
      .getByRole('searchbox')
      .or(page.getByRole('textbox'))
      .first()
      .pressSequentially('nieuwe gsm', { delay: 30 });
    await page.getByRole('link', { name: 'Nieuwe gsm' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Nieuwe gsm' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Geholpen' }).click();
    await page.getByText('Bewaard: Geholpen.').waitFor();
    await expectAccessible(page);
    // Back to the guide, and the next citizen has the same question: that is a second help moment.
    await page.goBack();
    await page.getByRole('button', { name: 'Samen gedaan' }).click();
    await page.getByText('Bewaard: Samen gedaan.').waitFor();
    await page.goto('/counter/help');
    expect(await page.getByRole('row').filter({ hasText: 'Nieuwe gsm' }).count()).toBe(2);
  });

  it('shows the coordinator what it brought, and who is done, never a score', async () => {
    await desk.goto('/together/figures');
    await desk.getByRole('heading', { level: 1, name: 'Wat bracht het op?' }).waitFor();
    await expectAccessible(desk);
    await desk.goto('/together/participation');
    await expectAccessible(desk);
    const row = desk.getByRole('row').filter({ hasText: 'Maes Sander' });
    expect(await row.textContent()).toContain('Klaar');
    expect(await desk.locator('main').textContent()).not.toMatch(/\d+ van de \d+ juist|score/i);
    await desk.goto('/together/audit');
    await expectAccessible(desk);
    expect(await desk.locator('main').textContent()).toContain('staff-zilverbeke.csv');
    expect(trouble).toEqual([]);
  });

  it('withdraws a brevet with a reason, and the public page says so', async () => {
    await desk.goto('/together/brevets');
    await expectAccessible(desk);
    await follow(desk.getByRole('link', { name: 'Sander Maes' }));
    await expectAccessible(desk);
    await follow(desk.getByRole('link', { name: 'Trek in: het brevet van Sander Maes' }));
    await expectAccessible(desk);
    await desk.getByLabel('Waarom trek je het in?').selectOption({ label: 'De gegevens op dit brevet klopten niet.' });
    await desk.getByRole('button', { name: 'Trek dit brevet in' }).click();
    await desk.getByText('Het brevet is ingetrokken.').waitFor();
    const anyone = await site.open();
    await anyone.goto(`/check/${brevetCode}`);
    expect(await anyone.locator('main').textContent()).toMatch(/ingetrokken/i);
    await expectAccessible(anyone);
  });

  /** Reads every part and takes the test of a module, the way the site leads. */
  async function finishModule(module: string): Promise<void> {
    await page.goto(`/learn/base/${module}`);
    for (let steps = 0; steps < 8 && !/\/test/.test(page.url()) && page.url().includes(`/${module}/`); steps++) {
      const here = page.url();
      await page.getByRole('button', { name: /^(Volgende|Klaar|Naar de test)/ }).click();
      await page.waitForURL((url) => url.href !== here);
    }
    if (module === 'introduction') return;
    if (!page.url().endsWith('/test')) await page.goto(`/learn/base/${module}/test`);
    await follow(page.getByRole('button', { name: /Start de test/ }));
    for (let position = 1; ; position++) {
      await page.waitForURL((url) => url.pathname.endsWith(`/test/${position}`) || !/\/test\/\d+$/.test(url.pathname));
      if (!page.url().endsWith(`/test/${position}`)) return;
      await answer(position);
    }
  }

  async function answer(position: number): Promise<void> {
    const open = await openQuestion(world, sander, position);
    if (!open) throw new Error('No open question.');
    for (const [name, value] of Object.entries(rightFields(open.question, open.shown, 'answer'))) {
      for (const one of [value].flat()) {
        const fields = page.locator(`[name="${name}"]`);
        const kind = await fields
          .first()
          .evaluate((field) => (field instanceof HTMLInputElement ? field.type : 'select'));
        if (kind === 'select') await fields.selectOption(one);
        else if (kind === 'text') await fields.fill(one);
        else await page.locator(`[name="${name}"][value="${one}"]`).check({ force: true });
      }
    }
    const here = page.url();
    await page.getByRole('button', { name: 'Bevestig mijn antwoord' }).click();
    await page.waitForURL((url) => url.href !== here);
  }
});
