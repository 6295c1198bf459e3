/** A warm hand-over: the sheet for the citizen, the note for the next place, and nothing of anyone in either. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inTown, rows } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { readCode } from './handover.ts';
import { forgetHandovers } from './keep-handovers.ts';

// A Saturday, at ten in the morning in Belgium.
const world = await aWorld();

async function aReferral(subject: Readonly<Record<string, string>> = { guide: 'itsme', problem: 'new-phone' }) {
  const town = await aTown(world, { name: 'Zilverbeke' });
  const place = newId();
  const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
  await coordinator.post('/together/places/new', {
    id: place,
    name: 'Digipunt bibliotheek',
    kind: 'digipunt',
    address: 'Markt 1',
    monday: '9-12',
    saturday: '9-18',
  });
  const clerk = await signedIn(world, await aMember(world, town, { firstName: 'Leyla', lastName: 'Janssens' }));
  const next = await signedIn(world, await aMember(world, town));
  const id = newId();
  const bar = await clerk.submit('/counter/help', { id, ...subject, to: place });
  return { town, place, clerk, next, id, bar, href: `/counter/help/${id}/handover` };
}

describe('a hand-over', () => {
  it('goes from the tap to the next place: steps done, a few words, a code on the citizen’s sheet', async () => {
    const { clerk, next, bar, href, place } = await aReferral();
    expect(bar.screen.getByRole('link', { name: 'Geef warm door' }).getAttribute('href')).toBe(href);
    const form = await clerk.get(href);
    expect(form.document.querySelectorAll('input[name=done]').length).toBeGreaterThan(2);
    const made = await clerk.submit(href, { done: ['1', '2'], note: 'Het toestel is oud.' });
    const code = /De code is ([A-Z]{4})/.exec(made.screen.getByRole('status').textContent ?? '')?.[1] ?? '';
    const paperHref = made.screen.getByRole('link', { name: 'Alleen het blad' }).getAttribute('href') ?? '';
    expect(paperHref).toBe(`/counter/guides/itsme/new-phone/print?done=1,2&to=${place}&code=${code}`);
    const paper = await clerk.get(paperHref);
    expect(paper.text).toContain(`Toon deze code: ${code}`);
    expect(paper.text).toContain('tot 18 u.');
    expect(paper.text).toContain('✓ gedaan');
    expect(paper.text).toContain('□ nog te doen');
    const list = await next.get('/counter/handovers');
    expect(list.text).toContain('Het toestel is oud.');
    expect(list.text).toContain('Van Leyla Janssens');
    expect([...list.document.querySelectorAll('li[value]')].map((item) => item.getAttribute('value'))).toEqual([
      '1',
      '2',
    ]);
    const byCode = await next.get(`/counter/handovers?code=${code.toLowerCase()}`);
    expect(byCode.screen.getByRole('heading', { level: 2, name: 'itsme · Nieuwe gsm' })).toBeTruthy();
    expect((await next.get('/counter/handovers?code=xx')).text).toContain('Met deze code vinden we niets');
    expect((await next.get(`/counter/handovers?place=${newId()}`)).text).toContain('Er staat niets open.');
  });

  it('is taken up once, and then stands still', async () => {
    const { clerk, next, id, href } = await aReferral();
    const made = await clerk.submit(href, { note: 'Eerst' });
    const code = /code is ([A-Z]{4})/.exec(made.text)?.[1] ?? '';
    expect((await clerk.submit(href, { note: 'Beter' })).text).toContain(`De code is ${code}`);
    expect((await next.submit(`/counter/handovers/${id}/take`)).screen.getByRole('status').textContent).toContain(
      'jij',
    );
    expect((await clerk.submit(`/counter/handovers/${id}/take`)).screen.getByRole('status').textContent).toContain(
      'Een collega nam dit al op',
    );
    expect((await clerk.submit(href, { note: 'Te laat' })).text).toContain('heeft je briefje al gelezen');
    expect((await next.get('/counter/handovers')).text).toContain('Er staat niets open.');
    const taken = await next.get(`/counter/handovers?code=${code}`);
    expect(taken.text).toContain('Beter');
    expect(taken.text).toContain('Opgenomen');
  });

  it('refuses what could name the citizen, and keeps what was typed', async () => {
    const { clerk, href } = await aReferral();
    const wrong = await clerk.post(href, { done: ['2'], note: 'Bel haar: 050/12.34.56' });
    expect(wrong.status).toBe(422);
    expect(wrong.screen.getByRole('alert').textContent).toContain('telefoonnummer');
    expect(wrong.document.querySelector('textarea')?.textContent).toContain('050/12.34.56');
    expect(wrong.document.querySelector<HTMLInputElement>('input[value="2"]')?.hasAttribute('checked')).toBe(true);
    expect((await clerk.get('/counter/handovers')).text).toContain('Er staat niets open.');
  });

  it('is only for one’s own referral, and goes with an undo', async () => {
    const { clerk, next, id, href } = await aReferral();
    expect((await next.get(href)).status).toBe(404);
    expect((await next.post(href, { note: 'x' })).status).toBe(404);
    await clerk.post(href, { note: 'x' });
    await clerk.post(`/counter/help/${id}/undo`);
    expect((await next.get('/counter/handovers')).text).toContain('Er staat niets open.');
    const helped = newId();
    await clerk.post('/counter/help', { id: helped, guide: 'itsme', outcome: 'helped' });
    expect((await clerk.get(`/counter/help/${helped}/handover`)).status).toBe(404);
  });

  it('without a guide has a note and a code, and no sheet', async () => {
    const { clerk, next, href } = await aReferral({ guide: 'other', said: 'Parkeerapp weigert de kaart' });
    const made = await clerk.submit(href, { note: 'Kaart is geldig.' });
    expect(made.screen.getByRole('status').textContent).toContain('De code is');
    expect(made.screen.queryByRole('link', { name: 'Alleen het blad' })).toBeNull();
    expect((await next.get('/counter/handovers')).text).toContain('Kaart is geldig.');
  });

  it('is listed for two weeks, forgotten after a month, and unknown to the next town', async () => {
    const { town, clerk, next, id, href } = await aReferral();
    const other = await aReferral();
    await clerk.post(href, { note: 'Lang geleden' });
    expect((await other.next.get('/counter/handovers')).text).not.toContain('Lang geleden');
    expect((await other.next.submit(`/counter/handovers/${id}/take`)).text).toContain('al op');
    world.clock.move(15 * 24 * 3600_000);
    expect((await next.get('/counter/handovers')).text).toContain('Er staat niets open.');
    const notes = () =>
      inTown(world.services.database, { townId: town.id, memberId: null }, (db) =>
        rows(db, sql`select id from referral_note where town_id = ${town.id}`),
      );
    await forgetHandovers.run(world.services, {});
    expect(await notes()).toHaveLength(1);
    world.clock.move(16 * 24 * 3600_000);
    await forgetHandovers.run(world.services, {});
    await forgetHandovers.run(world.services, {});
    expect(await notes()).toHaveLength(0);
    world.clock.move(-31 * 24 * 3600_000);
  });
});

describe('the sheet for the citizen', () => {
  it('can be mailed to oneself: no address in it, and the server hears of none', async () => {
    const { clerk, place } = await aReferral();
    const paper = await clerk.get(`/counter/guides/itsme/new-phone/print?done=1&to=${place}&code=BCDF`);
    const mail = paper.screen.getByRole('link', { name: 'Mail naar zichzelf' }).getAttribute('href') ?? '';
    expect(mail).toMatch(/^mailto:\?subject=itsme/);
    expect(mail.length).toBeLessThanOrEqual(1900);
    const body = decodeURIComponent(mail);
    expect(body).toContain('✓ gedaan');
    expect(body).toContain('Digipunt bibliotheek, Markt 1');
    expect(body).toContain('nu open tot 18 u.');
    expect(body).toContain('BCDF');
  });

  it('is calm about what is no step, no place and no code', async () => {
    const { clerk } = await aReferral();
    const paper = await clerk.get('/counter/guides/itsme/new-phone/print?done=x,99,0&to=nergens&code=%3Cb%3E');
    expect(paper.status).toBe(200);
    expect(paper.text).not.toContain('Toon deze code');
    expect(paper.text).toContain('Digipunt bibliotheek');
  });
});

it('a code is read as people type it', () => {
  expect(readCode(' bc-df ')).toBe('BCDF');
  expect(readCode('BCD')).toBeUndefined();
  expect(readCode(undefined)).toBeUndefined();
});
