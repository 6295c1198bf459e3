/** The town's own list of forms and pages: kept by the coordinator, offered at the counter. */
import { expect, it } from 'vitest';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { organisationIds, organisationName } from './organisation.ts';

const world = await aWorld();

async function aTownWithCoordinator() {
  const town = await aTown(world);
  const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
  const clerk = await signedIn(world, await aMember(world, town));
  return { coordinator, clerk, form: { id: newId(), organisation: 'fod-financien', name: 'Aangifte Tax-on-web' } };
}

it('a form is added once, offered at the counter, and gone when it is closed', async () => {
  const { coordinator, clerk, form } = await aTownWithCoordinator();
  await coordinator.post('/together/forms/new', form);
  const list = await coordinator.submit('/together/forms/new', form);
  expect(list.screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Aangifte Tax-on-web']);
  expect((await clerk.get('/counter/log?guide=itsme')).text).toContain('FOD Financiën: Aangifte Tax-on-web');
  const closed = await coordinator.submit(`/together/forms/${form.id}/close`);
  expect(closed.screen.getByRole('status').textContent).toBe('Uit de lijst gehaald.');
  expect((await clerk.get('/counter/log?guide=itsme')).text).not.toContain('Tax-on-web');
  expect((await coordinator.get('/together/audit')).text).toContain('Formulier uit de lijst gehaald');
});

it('two people who rename it at once both see what stands; the organisation stays', async () => {
  const { coordinator, form } = await aTownWithCoordinator();
  await coordinator.post('/together/forms/new', form);
  await coordinator.post(`/together/forms/${form.id}`, { version: '1', name: 'Aangifte' });
  const second = await coordinator.post(`/together/forms/${form.id}`, {
    version: '1',
    name: 'Tax',
    organisation: 'rva',
  });
  expect(second.status).toBe(409);
  expect(second.document.querySelector<HTMLInputElement>('input[name=name]')?.value).toBe('Tax');
  const open = await coordinator.get(`/together/forms/${form.id}`);
  expect(open.text).toContain('value="Aangifte"');
  expect(open.text).toContain('FOD Financiën');
});

it('says what is wrong, and keeps what was typed', async () => {
  const { coordinator, form } = await aTownWithCoordinator();
  const wrong = await coordinator.post('/together/forms/new', { ...form, organisation: 'kasteel', name: '' });
  expect(wrong.status).toBe(422);
  expect(wrong.screen.getByRole('alert').textContent).toContain('Vul dit veld nog in.');
  await coordinator.post('/together/forms/new', form);
  const personal = await coordinator.post(`/together/forms/${form.id}`, { version: '1', name: 'Van jan@x.be' });
  expect(personal.status).toBe(422);
  expect(personal.text).toContain('Van jan@x.be');
});

it('is the coordinator’s to keep, and unknown to the next town', async () => {
  const one = await aTownWithCoordinator();
  const other = await aTownWithCoordinator();
  await one.coordinator.post('/together/forms/new', one.form);
  expect((await one.clerk.get('/together/forms')).status).toBe(403);
  expect((await other.coordinator.get(`/together/forms/${one.form.id}`)).status).toBe(404);
  await other.coordinator.post(`/together/forms/${one.form.id}/close`);
  expect((await one.coordinator.get(`/together/forms/${one.form.id}`)).status).toBe(200);
});

it('every organisation has one id and a name in both languages; one that left the list shows its id', () => {
  expect(new Set(organisationIds).size).toBe(organisationIds.length);
  for (const id of organisationIds)
    for (const lang of ['nl', 'fr'] as const) expect(organisationName(lang, id)).not.toBe('');
  expect(organisationName('nl', 'gone')).toBe('gone');
});
