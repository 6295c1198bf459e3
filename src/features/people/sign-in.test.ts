/** Signing in with a password: the invitation, the password, the lock-out, the way out. */
import { describe, expect, it } from 'vitest';
import { aMember, aTown } from '#tests/support/builders.ts';
import { aVisitor } from '#tests/support/client.ts';
import { mailsTo } from '#tests/support/mails.ts';
import { aWorld } from '#tests/support/world.ts';

const world = await aWorld();
const password = 'een lange zin om te onthouden';

async function someoneWithPassword() {
  const town = await aTown(world, { name: 'Zilverbeke' });
  const member = await aMember(world, town, { firstName: 'Leyla', roles: ['coordinator'] });
  const visitor = aVisitor(world);
  const asked = await visitor.post('/password', { email: member.email ?? '' });
  expect(asked.screen.getByRole('heading', { name: 'Kijk in je mailbox' })).toBeTruthy();
  const [mail] = await mailsTo(world, member.email);
  const token = /new-password\/(\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
  const saved = await visitor.submit(`/new-password/${token}`, { password });
  expect(saved.screen.getByText(/Je wachtwoord is bewaard/)).toBeTruthy();
  return { member, email: member.email ?? '', token };
}

describe('signing in with a password', () => {
  it('works after choosing one through the mailed link, and leads to where the person was going', async () => {
    const { email } = await someoneWithPassword();
    const visitor = aVisitor(world);
    const sent = await visitor.get('/account');
    expect(sent.location).toBe('/sign-in?to=%2Faccount');
    const account = await visitor.submit('/sign-in', { email, password, to: '/account' });
    expect(account.screen.getByRole('heading', { level: 1, name: 'Mijn account' })).toBeTruthy();
    expect(account.text).toContain('coördinator');
  });

  it('keeps the address that was typed, and says what to do, when the password is wrong', async () => {
    const { email } = await someoneWithPassword();
    const wrong = await aVisitor(world).post('/sign-in', { email, password: 'iets anders dan dat' });
    expect(wrong.status).toBe(422);
    expect(wrong.screen.getByRole('alert').textContent).toContain('Dat klopt niet');
    expect(wrong.document.querySelector<HTMLInputElement>('input[name=email]')?.value).toBe(email);
  });

  it('makes guessing slow, and lets the owner in again after the wait', async () => {
    const { email } = await someoneWithPassword();
    const visitor = aVisitor(world);
    for (let guess = 0; guess < 5; guess++) await visitor.post('/sign-in', { email, password: `gok nummer ${guess}` });
    const waiting = await visitor.post('/sign-in', { email, password });
    expect(waiting.status).toBe(429);
    expect(waiting.screen.getByRole('alert').textContent).toContain('Wacht');
    world.clock.move(31_000);
    expect((await visitor.post('/sign-in', { email, password })).status).toBe(303);
  });

  it('counts guesses that are sent all at once', async () => {
    const { email } = await someoneWithPassword();
    const guesses = Array.from({ length: 12 }, (_, guess) =>
      aVisitor(world).post('/sign-in', { email, password: `gok nummer ${guess}` }),
    );
    const tried = (await Promise.all(guesses)).filter(({ status }) => status === 422);
    expect(tried).toHaveLength(5);
  });

  it('uses a mailed link once only', async () => {
    const { token } = await someoneWithPassword();
    const again = await aVisitor(world).post(`/new-password/${token}`, { password: 'nog een ander wachtwoord' });
    expect(again.status).toBe(410);
    expect(again.screen.getByRole('alert').textContent).toContain('werkt niet meer');
  });

  it('says the same for an address that nobody has', async () => {
    const asked = await aVisitor(world).post('/password', { email: 'niemand@nergens.example' });
    expect(asked.screen.getByRole('heading', { name: 'Kijk in je mailbox' })).toBeTruthy();
  });

  it('signs out and clears what the browser kept', async () => {
    const { email } = await someoneWithPassword();
    const visitor = aVisitor(world);
    await visitor.post('/sign-in', { email, password });
    const out = await visitor.post('/sign-out');
    expect(out.headers.get('clear-site-data')).toContain('cache');
    expect((await visitor.get('/account')).location).toContain('/sign-in');
  });

  it('takes a password as it was typed, spaces and all, and says so when it is too long', async () => {
    const { email } = await someoneWithPassword();
    const visitor = aVisitor(world);
    await visitor.post('/password', { email });
    const token = /new-password\/(\S+)/.exec((await mailsTo(world, email))[0]?.body ?? '')?.[1] ?? '';
    const long = await visitor.post(`/new-password/${token}`, { password: 'x'.repeat(129) });
    expect(long.screen.getByRole('alert').textContent).toContain('hoogstens 128 tekens');
    await visitor.post(`/new-password/${token}`, { password: ' mijn zin met spaties ' });
    expect((await visitor.post('/sign-in', { email, password: 'mijn zin met spaties' })).status).toBe(422);
    expect((await visitor.post('/sign-in', { email, password: ' mijn zin met spaties ' })).status).toBe(303);
  });

  it('fills no mailbox, however often someone asks for a link', async () => {
    const { email } = await someoneWithPassword();
    for (let asked = 0; asked < 20; asked++) await aVisitor(world).post('/password', { email });
    expect((await mailsTo(world, email)).length).toBeLessThan(7);
  });

  it('leads back to a search with its words', async () => {
    const { email } = await someoneWithPassword();
    const to = '/counter?q=pincode+vergeten';
    expect((await aVisitor(world).post('/sign-in', { email, password, to })).location).toBe(to);
    expect((await aVisitor(world).get(`/language/fr?to=${encodeURIComponent(to)}`)).location).toBe(to);
  });

  it('leads back to the page on which a language was chosen, and never to another site', async () => {
    const choose = async (referer: string) =>
      (await world.app.request('http://digimee.test/language/fr', { headers: { referer } })).headers.get('location');
    expect(await choose('http://digimee.test/counter?q=pin')).toBe('/counter?q=pin');
    expect(await choose('http://evil.example/counter')).toBe('/my-day');
    expect(await choose('no address')).toBe('/my-day');
  });

  it('never sends anyone to another site', async () => {
    const { email } = await someoneWithPassword();
    const result = await aVisitor(world).post('/sign-in', { email, password, to: '//evil.example/x' });
    expect(result.location).toBe('/my-day');
  });
});
