/** A warm hand-over: the sheet for the citizen, the note for the next place, and nothing of anyone in either. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inTown, rows } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { type Answered, aVisitor, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { readCode } from './handover.ts';
import { forgetHandovers } from './keep-handovers.ts';
import { ownHref, printHref, takeHomeIn } from './take-home.ts';
import { mailToSelf } from './take-home-lines.ts';

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

function stepsOn(paper: Answered): readonly string[] {
  return [...paper.document.querySelectorAll('.dm-step')].map(({ textContent }) => textContent);
}

describe('a hand-over', () => {
  it('goes from the tap to the next place: steps done, a few words, a code on the citizen’s sheet', async () => {
    const { clerk, next, bar, href, place } = await aReferral();
    expect(bar.screen.getByRole('link', { name: 'Geef warm door' }).getAttribute('href')).toBe(href);
    const form = await clerk.get(href);
    expect(form.screen.getByLabelText('Ga naar de site van de dienst').getAttribute('name')).toBe('done');
    const made = await clerk.submit(href, { done: ['1', '2'], note: 'Het toestel is oud.', lang: 'nl' });
    const code = /De code is ([A-Z]{4})/.exec(made.screen.getByRole('status').textContent ?? '')?.[1] ?? '';
    const paperHref = made.screen.getByRole('link', { name: 'Toon het blad om te printen' }).getAttribute('href') ?? '';
    expect(paperHref).toBe(`/counter/guides/itsme/new-phone/print?lang=nl&done=1,2&to=${place}&code=${code}`);
    const paper = await clerk.get(paperHref);
    expect(paper.text).toContain(`Toon deze code: ${code}`);
    expect(paper.text).toContain('nu open, tot 18 u. Daarna: open op maandag om 9 u.');
    expect(stepsOn(paper).map((step) => /✓ gedaan|□ nog te doen/.exec(step)?.[0])).toEqual([
      '✓ gedaan',
      '✓ gedaan',
      ...Array.from({ length: 4 }, () => '□ nog te doen'),
    ]);
    const list = await next.get('/counter/handovers');
    // A reader in another language hears it in that of its writer.
    expect(list.screen.getByText('Het toestel is oud.').getAttribute('lang')).toBe('nl');
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

  it('leaves no note of a moment that is undone at the same instant', async () => {
    for (let round = 0; round < 4; round++) {
      const { clerk, next, id, href } = await aReferral();
      await Promise.all([clerk.post(href, { note: 'Samen' }), clerk.post(`/counter/help/${id}/undo`)]);
      expect((await next.get('/counter/handovers')).text).toContain('Er staat niets open.');
    }
  });

  it('without a guide has a note and a code, and no sheet', async () => {
    const { clerk, next, href } = await aReferral({ guide: 'other', said: 'Parkeerapp weigert de kaart' });
    const made = await clerk.submit(href, { note: 'Kaart is geldig.' });
    expect(made.screen.getByRole('status').textContent).toContain('De code is');
    expect(made.screen.queryByRole('link', { name: 'Toon het blad om te printen' })).toBeNull();
    expect(made.screen.queryByRole('button', { name: 'Alleen het blad' })).toBeNull();
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

describe('the sheet that a citizen takes home', () => {
  it('speaks her language, also where the clerk does not, and keeps it for the form', async () => {
    const { clerk, href } = await aReferral();
    const made = await clerk.submit(href, { done: ['1'], with: ['2'], lang: 'de' });
    expect(made.document.querySelector('select[name=lang] option[selected]')?.textContent).toBe('Deutsch');
    expect(made.document.querySelector('input[name=with][value="2"]')?.hasAttribute('checked')).toBe(true);
    const link = made.screen.getByRole('link', { name: 'Toon het blad om te printen' }).getAttribute('href') ?? '';
    const paper = await clerk.get(link);
    expect(paper.document.documentElement.lang).toBe('de');
    expect(paper.screen.getByRole('heading', { level: 1, name: /itsme anmelden/ })).toBeTruthy();
    expect(stepsOn(paper)[0]).toContain('✓ erledigt');
    expect(paper.text).toContain('Zeigen Sie diesen Code');
    expect(paper.text).toContain('jetzt offen, bis 18 Uhr');
    expect(paper.screen.getByRole('heading', { name: 'Ihre Frage' }).parentElement?.textContent).toContain('Handy');
    expect(paper.document.querySelector('dm-take-home')?.getAttribute('lang')).toBe('nl');
    const french = paper.screen.getByRole('link', { name: 'Français' }).getAttribute('href') ?? '';
    expect(stepsOn(await clerk.get(french))[0]).toContain('✓ fait');
  });

  it('prints each step that is still to do with its words, and what is done in one line', async () => {
    const { clerk } = await aReferral();
    const [first = '', second = ''] = stepsOn(await clerk.get('/counter/guides/itsme/new-phone/print?done=1'));
    expect(first).toBe('✓ gedaan: Ga naar de site van de dienst');
    expect(second).toMatch(/^□ nog te doen: Kies aanmelden.{20,}/s);
    const fresh = await clerk.get('/counter/guides/itsme/new-phone/print');
    expect(fresh.text).not.toContain('nog te doen');
    expect(fresh.screen.getByRole('heading', { level: 2, name: 'De stappen' })).toBeTruthy();
  });

  it('comes in large letters as a choice, and back', async () => {
    const { clerk } = await aReferral();
    const paper = await clerk.get('/counter/guides/itsme/new-phone/print?lang=en&done=1');
    expect(paper.document.documentElement.classList).not.toContain('dm-large');
    const large = await clerk.get(paper.screen.getByRole('link', { name: 'Grote letters' }).getAttribute('href') ?? '');
    expect(large.document.documentElement.classList).toContain('dm-large');
    expect(large.text).toContain('✓ done');
    expect(large.screen.getByRole('link', { name: 'Gewone letters' }).getAttribute('href')).not.toContain('large');
  });

  it('can be had without a note, and then nothing is kept, not even what was typed', async () => {
    const { clerk, next, href, place } = await aReferral();
    const answered = await clerk.post(href, { paper: 'only', lang: 'fr', done: ['3'], note: 'Bel 0470 12 34 56' });
    expect(answered.headers.get('location')).toBe(`/counter/guides/itsme/new-phone/print?lang=fr&done=3&to=${place}`);
    expect((await next.get('/counter/handovers')).text).toContain('Er staat niets open.');
  });

  it('opens on the citizen’s own telephone, where no cache keeps it and no search engine finds it', async () => {
    const { clerk, place } = await aReferral();
    const paper = await clerk.get(`/counter/guides/itsme/new-phone/print?lang=fr&done=1&to=${place}&code=BCDF`);
    const lines = paper.document.querySelector('.dm-plain')?.textContent?.split('\n') ?? [];
    const own = new URL(lines.at(-1) ?? '');
    expect(own.pathname).toBe('/citizen/fr/itsme/mine');
    const phone = await aVisitor(world).get(own.pathname + own.search);
    expect(phone.status).toBe(200);
    expect(phone.headers.get('cache-control')).toBe('private, no-store');
    expect(phone.headers.get('set-cookie')).toBeNull();
    expect(phone.document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(stepsOn(phone)).toEqual(stepsOn(paper));
    expect(phone.text).toContain('Montrez ce code : BCDF');
    expect(phone.document.querySelectorAll('script, form')).toHaveLength(0);
  });

  it('can be mailed to oneself or copied: no address in it, and the server hears of none', async () => {
    const { clerk, place } = await aReferral();
    const asked = `done=1&with=1,2,3,4,5&to=${place}&code=BCDF`;
    const paper = await clerk.get(`/counter/guides/itsme/new-phone/print?${asked}`);
    const mail = paper.screen.getByRole('link', { name: 'Mail zonder adres' }).getAttribute('href') ?? '';
    expect(mail).toMatch(/^mailto:\?subject=Aanmelden/);
    expect(mail.length).toBeLessThanOrEqual(1900);
    const body = decodeURIComponent(mail);
    expect(body).toContain('1. ✓ gedaan: Ga naar de site van de dienst');
    expect(body).toContain('Digipunt bibliotheek');
    expect(body).toContain('nu open, tot 18 u.');
    expect(body).toContain('BCDF');
    const phone = await aVisitor(world).get(`/citizen/nl/itsme/mine?town=${place}&${asked}`);
    expect(phone.screen.getByRole('link', { name: 'Mail dit blad naar uzelf' }).getAttribute('href')).toMatch(
      /^mailto:\?subject=/,
    );
    const copied = paper.document.querySelector('.dm-plain')?.textContent ?? '';
    expect(copied).toContain('Markt 1');
    expect(body.trimEnd().endsWith(copied.split('\n').at(-1) ?? '')).toBe(true);
  });

  it('is calm about what is no step, no place, no code and no language', async () => {
    const { clerk } = await aReferral();
    const odd = 'lang=xx&done=x,99,0&with=77&to=nergens&code=%3Cb%3E&print=huge';
    const paper = await clerk.get(`/counter/guides/itsme/new-phone/print?${odd}`);
    expect(paper.status).toBe(200);
    expect(paper.text).not.toContain('Toon deze code');
    expect(paper.text).toContain('Digipunt bibliotheek');
    expect((await aVisitor(world).get(`/citizen/nl/itsme/mine?town=nergens&${odd}`)).status).toBe(200);
    expect((await aVisitor(world).get('/citizen/nl/nergens/mine')).status).toBe(404);
    expect((await aVisitor(world).get('/citizen/xx/itsme/mine')).status).toBe(404);
  });

  it('is there for a whole guide too', async () => {
    const { clerk, href } = await aReferral({ guide: 'itsme' });
    const made = await clerk.submit(href, { note: '', lang: 'nl' });
    const link = made.screen.getByRole('link', { name: 'Toon het blad om te printen' }).getAttribute('href') ?? '';
    expect(link).toMatch(/^\/counter\/guides\/itsme\/print\?lang=nl&to=/);
    expect((await clerk.get(link)).status).toBe(200);
  });
});

describe('what an address says of a sheet', () => {
  it('comes back as it went out', () => {
    const numbers = fc
      .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 6 })
      .map((some) => some.sort((one, other) => one - other));
    const sheets = fc.record({
      done: numbers,
      explained: numbers,
      to: fc.option(fc.uuid(), { nil: undefined }),
      code: fc.option(fc.constantFrom('BCDF', 'ZZZZ'), { nil: undefined }),
      large: fc.boolean(),
    });
    fc.assert(
      fc.property(sheets, fc.constantFrom('nl', 'fr', 'de', 'en'), (sheet, lang) => {
        const print = new URL(printHref('itsme', 'new-phone', lang, sheet), 'https://x.example');
        expect(takeHomeIn(print.searchParams)).toEqual(sheet);
        expect(print.searchParams.get('lang')).toBe(lang);
        expect(takeHomeIn(new URL(ownHref(lang, 'itsme', 'town', sheet), 'https://x.example').searchParams)).toEqual(
          sheet,
        );
      }),
    );
  });

  it('a mail is never longer than programs take, and always ends with where it all stands', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 30 }), (lines) => {
        const mail = mailToSelf('itsme', [...lines, 'https://x.example/mine']);
        expect(mail.length).toBeLessThanOrEqual(1900);
        expect(mail.endsWith(encodeURIComponent('https://x.example/mine'))).toBe(true);
      }),
    );
  });
});

it('a code is read as people type it', () => {
  expect(readCode(' bc-df ')).toBe('BCDF');
  expect(readCode('BCD')).toBeUndefined();
  expect(readCode(undefined)).toBeUndefined();
});
