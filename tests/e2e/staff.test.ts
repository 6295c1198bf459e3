/** A coordinator brings in the town's staff, in a real browser: list, preview, progress, people, cards, settings. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confirmImport, previewImport, staffJobs } from '#features/staff/index.ts';
import { root } from '#shared/root.ts';
import { aSite, expectAccessible, follow, listenForTrouble } from '../support/browser.ts';
import { aMember, aTown } from '../support/builders.ts';
import { aWorld } from '../support/world.ts';

const world = await aWorld();
const site = await aSite(world);
const file = join(root, 'demo/staff-zilverbeke.csv');

async function aCoordinator() {
  const town = await aTown(world, { name: 'Zilverbeke' });
  return aMember(world, town, { firstName: 'Ann', lastName: 'Lievens', roles: ['coordinator'] });
}

describe('a coordinator', () => {
  it('finds her doors, brings in the list, looks someone up, prints cards, sets the colours', async () => {
    const page = await site.open({ as: await aCoordinator() });
    const trouble = listenForTrouble(page);
    await page.goto('/together');
    await expectAccessible(page);
    await follow(page.getByRole('link', { name: 'Personeel' }));
    await follow(page.getByRole('link', { name: 'Personeelslijst inlezen' }));
    await expectAccessible(page);
    await page.getByLabel('Bestand').setInputFiles(file);
    await page.getByRole('button', { name: 'Toon het voorbeeld' }).click();
    await page.getByRole('link', { name: 'Nieuw (352)' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ja, lees deze lijst in' }).click();
    await page.getByRole('heading', { level: 1, name: 'De lijst is ingelezen' }).waitFor();
    await expectAccessible(page);
    await follow(page.getByRole('link', { name: 'Naar het personeel' }));
    await expectAccessible(page);
    await page.getByLabel('Zoek op naam').fill('ozturk bart');
    await follow(page.getByRole('button', { name: 'Zoek' }));
    await page.getByRole('link', { name: 'Öztürk, Bart' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bart Öztürk' }).waitFor();
    await expectAccessible(page);
    await page.goto('/together/staff/invitations');
    await expectAccessible(page);
    await page.goto('/together/staff/cards');
    await expectAccessible(page);
    await page.getByLabel('Voor wie', { exact: true }).selectOption({ label: 'Poetsdienst' });
    await page.getByRole('button', { name: 'Maak en toon de kaarten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kaarten' }).waitFor();
    await expectAccessible(page);
    await page.goto('/together/settings');
    await page.getByLabel('Hoofdkleur', { exact: true }).fill('#f2b33d');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.goto('/together/audit');
    await expectAccessible(page);
    // The form that was refused is the browser's own word for 422.
    expect(trouble.filter((line) => !line.includes('422'))).toEqual([]);
  });

  it('sees the work go on by itself, and with a link where no script runs', async () => {
    const coordinator = await aCoordinator();
    const { services } = world;
    const place = { townId: coordinator.townId, memberId: coordinator.id };
    const bytes = new Uint8Array(await readFile(file));
    const preview = await previewImport(services, place, { name: 'personeel.csv', bytes });
    if (preview.kind !== 'preview') throw new Error(preview.kind);
    const work = staffJobs(async () => undefined);
    const later = { ...services, jobs: { ...services.jobs, send: async () => undefined } };
    await confirmImport(later, work, place, preview.importId, { leaveOut: false, closeMany: false });
    const path = `/together/staff/imports/${preview.importId}`;
    const page = await site.open({ as: coordinator });
    const plain = await site.open({ as: coordinator, javaScriptEnabled: false });
    for (const one of [page, plain]) {
      await one.goto(path);
      await one.getByText('We lezen de lijst in…').waitFor();
    }
    await expectAccessible(page);
    await work.importStaff.run(services, { townId: coordinator.townId, importId: preview.importId });
    await page.getByRole('heading', { level: 1, name: 'De lijst is ingelezen' }).waitFor();
    await plain.getByRole('link', { name: 'Kijk opnieuw' }).click();
    await plain.getByRole('heading', { level: 1, name: 'De lijst is ingelezen' }).waitFor();
  });

  it('can do all of it on a narrow screen, in the dark, with large text', async () => {
    const page = await site.open({
      as: await aCoordinator(),
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
    });
    await page.goto('/together/staff/imports');
    await page.getByLabel('Bestand').setInputFiles(file);
    await page.getByRole('button', { name: 'Toon het voorbeeld' }).click();
    await page.getByRole('link', { name: 'Nieuw (352)' }).waitFor();
    await expectAccessible(page);
    for (const path of ['/together', '/together/staff', '/together/settings', '/together/audit']) {
      await page.goto(path);
      await expectAccessible(page);
    }
  });
});
