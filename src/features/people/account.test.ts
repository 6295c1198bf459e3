/** One person, several towns and machines: the card, choosing a town, the language, the shared computer. */
import { describe, expect, it } from 'vitest';
import { aMember, aTown } from '#tests/support/builders.ts';
import { aVisitor, signedIn } from '#tests/support/client.ts';
import { mailsTo } from '#tests/support/mails.ts';
import { aWorld } from '#tests/support/world.ts';

const world = await aWorld();
const password = 'een lange zin om te onthouden';
const minute = 60_000;

async function withPassword(email: string) {
  const visitor = aVisitor(world);
  await visitor.post('/password', { email });
  const [mail] = await mailsTo(world, email);
  const token = /new-password\/(\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
  await visitor.post(`/new-password/${token}`, { password });
}

/** A cleaner with a card that a coordinator has just made. */
async function withCard() {
  const town = await aTown(world, { name: 'Zilverbeke' });
  const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
  const cleaner = await aMember(world, town, { email: null, firstName: 'Fatima' });
  const sheet = await coordinator.submit(`/together/staff/people/${cleaner.id}/card`);
  return { town, code: sheet.screen.getByText(/^[A-Z]{3}-\w{4}-\w{4}$/).textContent ?? '' };
}

describe('a card', () => {
  it('asks for a PIN of one’s own the first time, and for that PIN ever after, on any machine', async () => {
    const { code } = await withCard();
    const phone = aVisitor(world);
    const easy = await phone.post(`/card/${code}`, { pin: '12345', again: '12345' });
    expect(easy.status).toBe(422);
    expect(easy.screen.getByRole('alert').textContent).toContain('geen rij zoals 12345');
    const unequal = await phone.post(`/card/${code}`, { pin: '48205', again: '48206' });
    expect(unequal.screen.getByRole('alert').textContent).toContain('niet dezelfde');
    expect((await phone.post(`/card/${code}`, { pin: '48205', again: '48205' })).location).toBe('/my-day');

    const tablet = aVisitor(world);
    const known = await tablet.get(`/card/${code}`);
    expect(known.screen.getByLabelText('Jouw pincode')).toBeTruthy();
    expect((await tablet.post(`/card/${code}`, { pin: '99999' })).status).toBe(422);
    expect((await tablet.post(`/card/${code}`, { pin: '48205' })).location).toBe('/my-day');
    expect((await tablet.get('/account')).text).toContain('Fatima');
  });

  it('gives way to guessing slowly: after five wrong PINs even the right one waits', async () => {
    const { code } = await withCard();
    await aVisitor(world).post(`/card/${code}`, { pin: '48205', again: '48205' });
    const guesser = aVisitor(world);
    for (let guess = 0; guess < 5; guess++) await guesser.post(`/card/${code}`, { pin: `7310${guess}` });
    expect((await guesser.post(`/card/${code}`, { pin: '48205' })).status).toBe(429);
    world.clock.move(31_000);
    expect((await guesser.post(`/card/${code}`, { pin: '48205' })).status).toBe(303);
  });

  it('whose code is guessed at is found slowly', async () => {
    const { code } = await withCard();
    const guesser = aVisitor(world);
    for (let guess = 0; guess < 61; guess++) await guesser.get('/card/ZIL-2222-2222');
    const waiting = await guesser.get(`/card/${code}`);
    expect(waiting.status).toBe(429);
    expect(waiting.screen.getByRole('alert').textContent).toContain('Wacht');
    world.clock.move(24 * 60 * minute + minute);
    expect((await guesser.get(`/card/${code}`)).status).toBe(200);
  });

  it('of two who choose a PIN at once lets one in', async () => {
    const { code } = await withCard();
    const answers = await Promise.all(
      ['48205', '71930'].map((pin) => aVisitor(world).post(`/card/${code}`, { pin, again: pin })),
    );
    expect(answers.filter(({ location }) => location === '/my-day')).toHaveLength(1);
  });

  it('opens a session of a shared machine, which ends when nobody is there', async () => {
    const { code } = await withCard();
    const tablet = aVisitor(world);
    await tablet.post(`/card/${code}`, { pin: '48205', again: '48205' });
    const page = await tablet.get('/account');
    expect(page.document.body.getAttribute('data-idle-minutes')).toBe('10');
    world.clock.move(11 * minute);
    expect((await tablet.get('/account')).location).toBe('/sign-in?notice=idle');
  });

  it('that nobody issued is not known', async () => {
    const answered = await aVisitor(world).submit('/card', { code: 'ABC-2222-3333' });
    expect(answered.status).toBe(404);
    expect(answered.screen.getByRole('alert').textContent).toContain('Deze code kennen we niet');
    expect((await aVisitor(world).post('/card', { code: 'geen code' })).status).toBe(422);
  });
});

describe('a shared machine', () => {
  it('signs out by itself after the town’s minutes, counted from the last use', async () => {
    const town = await aTown(world);
    const member = await aMember(world, town);
    const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
    await coordinator.post('/together/settings', { idleMinutes: '3' });
    await withPassword(member.email ?? '');
    const desk = aVisitor(world);
    await desk.post('/sign-in', { email: member.email ?? '', password, shared: 'yes' });
    for (let use = 0; use < 3; use++) {
      world.clock.move(2 * minute);
      expect((await desk.get('/account')).status).toBe(200);
    }
    world.clock.move(4 * minute);
    const away = await desk.get('/account');
    expect(away.location).toBe('/sign-in?notice=idle');
    expect((await desk.get(away.location ?? '')).text).toContain('niemand de computer gebruikte');
  });

  it('of one’s own does not: and it stays signed in for a month', async () => {
    const member = await aMember(world, await aTown(world));
    await withPassword(member.email ?? '');
    const own = aVisitor(world);
    await own.post('/sign-in', { email: member.email ?? '', password });
    world.clock.move(29 * 24 * 60 * minute);
    expect((await own.get('/account')).status).toBe(200);
    world.clock.move(2 * 24 * 60 * minute);
    expect((await own.get('/account')).location).toContain('/sign-in');
  });
});

describe('a person of two towns', () => {
  it('chooses one, works there with the roles of that one, and can change', async () => {
    const [one, other] = [await aTown(world, { name: 'Zilverbeke' }), await aTown(world, { name: 'Oostermeer' })];
    const email = 'twee@steden.example';
    await aMember(world, one, { email, roles: ['coordinator'] });
    await aMember(world, other, { email });
    await withPassword(email);
    const client = aVisitor(world);
    await client.post('/sign-in', { email, password });
    expect((await client.get('/together/settings')).location).toBe('/account/town');
    await client.post('/account/town', { town: one.id });
    expect((await client.get('/together/settings')).status).toBe(200);
    await client.post('/account/town', { town: other.id });
    expect((await client.get('/together/settings')).status).toBe(403);
    expect((await client.get('/account')).text).toContain('Oostermeer');
  });

  it('cannot choose a town to work for where they do not', async () => {
    const member = await aMember(world, await aTown(world));
    const neighbour = await aTown(world);
    const client = await signedIn(world, member);
    expect((await client.post('/account/town', { town: neighbour.id })).status).toBe(404);
    expect((await client.post('/account/town', { town: 'onzin' })).status).toBe(404);
    expect((await client.get('/account')).status).toBe(200);
  });
});

describe('the language', () => {
  it('is the person’s own on every machine once chosen', async () => {
    const member = await aMember(world, await aTown(world));
    const client = await signedIn(world, member);
    expect((await client.get('/account')).document.documentElement.lang).toBe('nl');
    expect((await client.get('/language/fr?to=/account')).location).toBe('/account');
    expect((await client.get('/account')).screen.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeTruthy();
    const elsewhere = await signedIn(world, member);
    expect((await elsewhere.get('/account')).document.documentElement.lang).toBe('fr');
    expect((await client.get('/language/xx')).status).toBe(404);
  });

  it('is remembered on a machine where nobody is signed in', async () => {
    const visitor = aVisitor(world);
    await visitor.get('/language/fr?to=/sign-in');
    expect(
      (await visitor.get('/sign-in')).screen.getByRole('heading', { level: 1, name: 'Se connecter' }),
    ).toBeTruthy();
  });
});
