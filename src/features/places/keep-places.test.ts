/** Referral places: kept by the coordinator, seen by everyone of the town, and by nobody else. */

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inTown, rows } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';

// The tests happen on a Saturday, at ten in the morning in Belgium.
const world = await aWorld();

async function aTownWithCoordinator() {
  const town = await aTown(world, { name: 'Zilverbeke' });
  const member = await aMember(world, town, { roles: ['coordinator'] });
  const clerk = await signedIn(world, await aMember(world, town));
  return { town, member, coordinator: await signedIn(world, member), clerk };
}

const library = {
  name: 'Digipunt bibliotheek',
  kind: 'digipunt',
  address: 'Markt 1',
  phone: '050 12 34 56',
  url: 'bib.zilverbeke.example',
  saturday: '9u-12u en 13u-18u',
};

describe('a referral place', () => {
  it('stands beside every guide once the coordinator has added it, with whether it is open now', async () => {
    const { coordinator, clerk } = await aTownWithCoordinator();
    const list = await coordinator.submit('/together/places/new', { id: newId(), ...library });
    expect(list.screen.getByRole('status').textContent).toContain('Bewaard');
    const guide = await clerk.get('/counter/guides/itsme/new-phone');
    const panel = guide.document.querySelector('#places')?.textContent ?? '';
    expect(panel).toContain('Digipunt bibliotheek');
    expect(panel).toContain('nu open tot 12 u.');
    world.clock.move(8 * 3_600_000);
    const evening = await clerk.get('/counter/guides/itsme');
    expect(evening.document.querySelector('#places')?.textContent).toContain('nu gesloten open op zaterdag om 9 u.');
    world.clock.move(-8 * 3_600_000);
    const paper = await clerk.get('/counter/guides/itsme/new-phone/print');
    expect(paper.text).toContain('9 u. tot 12 u., 13 u. tot 18 u.');
  });

  it('is added once when the form is sent twice', async () => {
    const { coordinator } = await aTownWithCoordinator();
    const form = { id: newId(), ...library };
    await coordinator.post('/together/places/new', form);
    const list = await coordinator.submit('/together/places/new', form);
    expect(list.screen.getAllByRole('rowheader')).toHaveLength(1);
  });

  it('is added once when she goes back to a form that is made anew, and is told when it would stand there twice', async () => {
    const { coordinator } = await aTownWithCoordinator();
    await coordinator.post('/together/places/new', { id: newId(), ...library });
    const list = await coordinator.submit('/together/places/new', { id: newId(), ...library });
    expect(list.screen.getAllByRole('rowheader')).toHaveLength(1);
    const other = await coordinator.post('/together/places/new', { id: newId(), ...library, phone: '050 98 76 54' });
    expect(other.status).toBe(422);
    expect(other.screen.getByLabelText(/^Naam/).getAttribute('aria-invalid')).toBe('true');
    expect(other.document.querySelector<HTMLInputElement>('[name=phone]')?.value).toBe('050 98 76 54');
    await coordinator.post('/together/places/new', { id: newId(), ...library, name: 'Digipunt school' });
    expect((await coordinator.get('/together/places')).screen.getAllByRole('rowheader')).toHaveLength(2);
  });

  it('tells a clerk what to know in her language, and marks the language where it is another', async () => {
    const { town, coordinator, clerk } = await aTownWithCoordinator();
    const note = { note: 'Eerst bellen.', noteFr: 'Téléphonez d’abord.' };
    await coordinator.post('/together/places/new', { id: newId(), ...library, ...note });
    await coordinator.post('/together/places/new', {
      id: newId(),
      kind: 'other',
      name: 'Zaal',
      note: 'Alleen dinsdag.',
    });
    const francophone = await signedIn(world, await aMember(world, town, { lang: 'fr' }));
    const panelOf = async (client: typeof clerk) =>
      (await client.get('/counter/guides/itsme')).document.querySelector('#places');
    const french = await panelOf(francophone);
    expect(french?.textContent).toContain('Téléphonez d’abord.');
    expect(french?.textContent).not.toContain('Eerst bellen.');
    expect(french?.querySelector('[lang=nl]')?.textContent).toBe('Alleen dinsdag.');
    expect((await panelOf(clerk))?.textContent).toContain('Eerst bellen.');
    expect((await panelOf(clerk))?.querySelector('[lang]')).toBeNull();
  });

  it('says what is wrong with each field, and keeps what was typed', async () => {
    const { coordinator } = await aTownWithCoordinator();
    const wrong = await coordinator.post('/together/places/new', {
      id: newId(),
      name: '',
      kind: 'kasteel',
      address: 'Markt 1',
      url: 'javascript:alert(1)',
      monday: '17-9',
      tuesday: 'op afspraak',
    });
    expect(wrong.status).toBe(422);
    const summary = wrong.screen.getByRole('alert').textContent ?? '';
    expect(summary).toContain('Vul dit veld nog in.');
    expect(summary).toContain('Dit lijkt geen webadres.');
    expect(summary).toContain('Het einduur komt voor het beginuur.');
    expect(summary).toContain('Deze uren begrijpen we niet.');
    expect(wrong.document.querySelector<HTMLInputElement>('input[name=tuesday]')?.value).toBe('op afspraak');
    expect(wrong.document.querySelector<HTMLInputElement>('input[name=address]')?.value).toBe('Markt 1');
  });

  it('loses nothing when two people change it at once', async () => {
    const { coordinator, town } = await aTownWithCoordinator();
    const id = newId();
    await coordinator.post('/together/places/new', { id, ...library });
    const form = { ...library, version: '1' };
    await coordinator.post(`/together/places/${id}`, { ...form, note: 'Eerst bellen' });
    const second = await coordinator.post(`/together/places/${id}`, { ...form, note: 'Ook op zondag' });
    expect(second.status).toBe(409);
    expect(second.screen.getByRole('alert').textContent).toContain('Iemand anders wijzigde');
    expect(second.text).toContain('Ook op zondag');
    expect((await coordinator.get(`/together/places/${id}`)).text).toContain('Eerst bellen');
    const lines = await inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
      rows(db, sql`select action, subject from audit_line order by id`),
    );
    expect(lines).toEqual([
      { action: 'referral-place-saved', subject: 'Digipunt bibliotheek' },
      { action: 'referral-place-saved', subject: 'Digipunt bibliotheek' },
    ]);
  });

  it('goes from the guides when it is closed', async () => {
    const { coordinator, clerk } = await aTownWithCoordinator();
    const id = newId();
    await coordinator.post('/together/places/new', { id, ...library });
    await coordinator.post(`/together/places/${id}/close`);
    expect((await clerk.get('/counter/guides/itsme')).text).not.toContain('Digipunt bibliotheek');
    expect((await coordinator.get(`/together/places/${id}`)).status).toBe(404);
  });

  it('is the coordinator’s to keep, and unknown to the next town', async () => {
    const one = await aTownWithCoordinator();
    const other = await aTownWithCoordinator();
    const id = newId();
    await one.coordinator.post('/together/places/new', { id, ...library });
    expect((await one.clerk.get('/together/places')).status).toBe(403);
    expect((await other.coordinator.get(`/together/places/${id}`)).status).toBe(404);
    await other.coordinator.post(`/together/places/${id}/close`);
    expect((await other.coordinator.post(`/together/places/${id}`, { ...library, version: '1' })).status).toBe(409);
    expect((await other.clerk.get('/counter/guides/itsme')).text).not.toContain('Digipunt bibliotheek');
    expect((await one.clerk.get('/counter/guides/itsme')).text).toContain('Digipunt bibliotheek');
  });
});
