/** A brevet's life: issued once, checked by anyone, told of in time, withdrawn with a reason; and the town next door sees nothing. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '#shared/clock.ts';
import { type Db, inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { allBrevets, auditActions, closeMember, finishTrack } from '#tests/support/brevet-rows.ts';
import { aMember, aTown, type TestMember, type TestTown } from '#tests/support/builders.ts';
import { aVisitor, signedIn } from '#tests/support/client.ts';
import { mailsTo } from '#tests/support/mails.ts';
import { aWorld } from '#tests/support/world.ts';
import { issueBrevet, issueWhenDone } from './issue.ts';
import { brevetByCode, brevetsOf, endingSoon, keptBrevet, listBrevets, ownBrevet } from './queries.ts';
import { brevetNotices, tellHolders } from './tell-expiring.ts';

const world = await aWorld();
const { database } = world.services;
const track = { id: 'base', title: 'Basisbrevet digitale hulp', brevet: 'base', validityMonths: 36 };
const day = 24 * 3600_000;
const firstId = '00000000-0000-0000-0000-000000000000';

const holder = (town: TestTown, member: TestMember) => ({
  townId: town.id,
  memberId: member.id,
  firstName: member.firstName,
  lastName: member.lastName,
  town,
});

const issue = (town: TestTown, member: TestMember) =>
  inTown(database, { townId: town.id, memberId: member.id }, (db) =>
    issueBrevet(db, holder(town, member), track, world.clock.now()),
  );

async function aHolder(given: Parameters<typeof aMember>[2] = {}) {
  const town = await aTown(world, { name: 'Zilverbeke' });
  const member = await aMember(world, town, given);
  const issued = await issue(town, member);
  if (issued.kind !== 'issued') throw new Error('It was not issued.');
  return { town, member, ...issued };
}

describe('issuing', () => {
  it('gives a code of the town, freezes the names, and leaves an audit line', async () => {
    const { town, member, code } = await aHolder({ firstName: 'Bart', lastName: 'Öztürk' });
    expect(code).toMatch(new RegExp(`^${town.code}-[2-9A-Z]{4}-[2-9A-Z]{4}$`));
    const [brevet] = await inTown(database, { townId: town.id, memberId: member.id }, (db) =>
      brevetsOf(db, town.id, member.id),
    );
    expect(brevet).toMatchObject({ holderName: 'Bart Öztürk', townName: 'Zilverbeke', validUntil: '2029-11-21' });
    expect(await auditActions(database, town.id)).toEqual(['brevet-issued']);
  });

  it('gives one valid brevet, however often and however fast it is asked', async () => {
    const { town, member } = await aHolder();
    const hook = issueWhenDone(world.services);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        inTown(database, { townId: town.id, memberId: member.id }, (db) => hook(db, holder(town, member), track)),
      ),
    );
    expect(answers).toHaveLength(6);
    expect(await allBrevets(database, town.id)).toHaveLength(1);
  });

  it('lets one of two first moments through', async () => {
    const town = await aTown(world);
    const member = await aMember(world, town);
    const kinds = (await Promise.all(Array.from({ length: 4 }, () => issue(town, member)))).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['already', 'already', 'already', 'issued']);
  });

  it('is undone when the transaction around it fails', async () => {
    const town = await aTown(world);
    const member = await aMember(world, town);
    const failing = inTown(database, { townId: town.id, memberId: member.id }, async (db) => {
      await issueBrevet(db, holder(town, member), track, world.clock.now());
      throw new Error('the learner’s last answer could not be stored');
    });
    await expect(failing).rejects.toThrow('last answer');
    expect(await allBrevets(database, town.id)).toEqual([]);
  });

  it('gives a new one after the old one has expired, and keeps the old', async () => {
    const { town, member } = await aHolder();
    const later = new Date(world.clock.now().getTime() + 4 * 365 * day);
    const again = await inTown(database, { townId: town.id, memberId: member.id }, (db) =>
      issueBrevet(db, holder(town, member), track, later),
    );
    expect(again.kind).toBe('issued');
    expect(await allBrevets(database, town.id)).toHaveLength(2);
  });
});

describe('my brevets', () => {
  it('show what I have, with the sheet to download in my language', async () => {
    const { member, id } = await aHolder({ firstName: 'Aïcha', lastName: 'Lefèvre', lang: 'fr' });
    const mine = await signedIn(world, member);
    const page = await mine.get('/brevets');
    expect(page.screen.getByText('Valable')).toBeTruthy();
    const link = page.screen.getByRole('link', { name: /Télécharger en PDF/ });
    expect(link.getAttribute('href')).toBe(`/brevets/${id}.pdf`);
    const sheet = await mine.get(`/brevets/${id}.pdf`);
    expect(sheet.headers.get('content-type')).toBe('application/pdf');
    expect(sheet.headers.get('content-disposition')).toContain('brevet-aicha-lefevre.pdf');
    expect(sheet.text).toContain('/Lang (fr)');
    expect((await mine.get(`/brevets/${id}`)).status).toBe(404);
  });
});

describe('the public page', () => {
  it('says name, brevet, town, dates and state, and sets no cookie', async () => {
    const { code, member } = await aHolder({ firstName: 'Aïcha', lastName: 'Lefèvre' });
    const found = await aVisitor(world).get(`/check/${code}`);
    expect(found.status).toBe(200);
    expect(found.text).toContain('Aïcha Lefèvre');
    expect(found.screen.getByText(/echt en geldig/)).toBeTruthy();
    expect(found.screen.getByText('Zilverbeke')).toBeTruthy();
    expect(found.screen.getByText('21 november 2029')).toBeTruthy();
    expect(found.text).not.toContain(member.email);
    expect(found.headers.getSetCookie()).toEqual([]);
    expect(found.headers.get('x-robots-tag')).toContain('noindex');
  });

  it('reads a code however it is typed, also as a pasted address', async () => {
    const { code } = await aHolder();
    for (const typed of [
      code.toLowerCase(),
      ` ${code.replaceAll('-', ' ')} `,
      code.replaceAll('-', ''),
      `http://digimee.test/check/${code}`,
    ]) {
      const found = await aVisitor(world).get(`/check?code=${encodeURIComponent(typed)}`);
      expect(found.location).toBe(`/check/${code}`);
    }
  });

  it.each(['ZZZ-2222-3333', 'hallo', "'; drop table brevet; --", '%00', 'x'.repeat(50)])(
    'says clearly that it does not know %s',
    async (typed) => {
      const found = await aVisitor(world).get(`/check?code=${encodeURIComponent(typed)}`);
      const answered = found.location ? await aVisitor(world).get(found.location) : found;
      expect(answered.status).toBe(404);
      expect(answered.screen.getByRole('alert').textContent).toContain('Deze code kennen we niet');
    },
  );

  it('says expired once the last valid day is over, not before', async () => {
    const { code } = await aHolder();
    const stands = world.clock.now().getTime();
    const lastDay = new Date('2029-11-21T22:00:00Z').getTime();
    world.clock.move(lastDay - stands);
    expect((await aVisitor(world).get(`/check/${code}`)).text).toContain('echt en geldig');
    world.clock.move(day);
    expect((await aVisitor(world).get(`/check/${code}`)).text).toContain('Niet meer geldig');
    world.clock.move(stands - lastDay - day);
  });

  it('is in French for who reads French', async () => {
    const { code, member } = await aHolder({ lang: 'fr' });
    const found = await (await signedIn(world, member)).get(`/check/${code}`);
    expect(found.text).toContain('authentique et valable');
  });
});

describe('withdrawing', () => {
  it('asks for a reason, keeps what was typed, then tells the holder and the public page', async () => {
    const { town, member, code, id } = await aHolder({ firstName: 'Karim', lastName: 'Maes' });
    const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
    const asked = await coordinator.get(`/together/brevets/${id}/withdraw`);
    expect(asked.screen.getByLabelText('Waarom trek je het in?')).toBeTruthy();
    const wrong = await coordinator.post(`/together/brevets/${id}/withdraw`, { reason: '', note: 'Bel me even.' });
    expect(wrong.status).toBe(422);
    expect(wrong.document.querySelector('textarea')?.textContent).toBe('Bel me even.');
    const done = await coordinator.submit(`/together/brevets/${id}/withdraw`, {
      reason: 'details',
      note: 'Bel me even.',
    });
    expect(done.screen.getByRole('status').textContent).toContain('ingetrokken');
    const page = await aVisitor(world).get(`/check/${code}`);
    expect(page.text).toContain('De gegevens op dit brevet klopten niet.');
    expect(page.text).not.toContain('Bel me even');
    const [mail] = await mailsTo(world, member.email);
    expect(mail?.body).toContain('Bel me even.');
    expect(await auditActions(database, town.id)).toEqual(['brevet-issued', 'brevet-withdrawn']);
  });

  it('happens once, and the holder cannot print it any more', async () => {
    const { town, member, id } = await aHolder();
    const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
    await coordinator.post(`/together/brevets/${id}/withdraw`, { reason: 'test' });
    const again = await coordinator.submit(`/together/brevets/${id}/withdraw`, { reason: 'other' });
    expect(again.text).toContain('was al ingetrokken');
    expect(await mailsTo(world, member.email)).toHaveLength(1);
    const mine = await signedIn(world, member);
    expect((await mine.get(`/brevets/${id}.pdf`)).status).toBe(404);
    expect((await mine.get('/brevets')).text).toContain('Ingetrokken');
  });

  it('is not undone by finishing the same track again', async () => {
    const { town, member, id } = await aHolder();
    await finishTrack(database, town.id, member.id, track.id, world.clock.now());
    const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
    await coordinator.post(`/together/brevets/${id}/withdraw`, { reason: 'test' });
    expect((await issue(town, member)).kind).toBe('already');
  });

  it('is for the coordinator of that town alone', async () => {
    const { town, id } = await aHolder();
    for (const roles of [[], ['head-of-service'], ['trainer'], ['digicoach']] as const) {
      const client = await signedIn(world, await aMember(world, town, { roles }));
      expect((await client.post(`/together/brevets/${id}/withdraw`, { reason: 'test' })).status).toBe(403);
    }
    const other = await aTown(world);
    const neighbour = await signedIn(world, await aMember(world, other, { roles: ['coordinator'] }));
    expect((await neighbour.post(`/together/brevets/${id}/withdraw`, { reason: 'test' })).status).toBe(404);
    expect((await neighbour.get(`/together/brevets/${id}`)).status).toBe(404);
  });
});

describe('the list by name', () => {
  it('goes on by key, finds names without accents and codes, and never the neighbour’s', async () => {
    const { town, code } = await aHolder({ firstName: 'Bart', lastName: 'Öztürk' });
    await aHolder({ firstName: 'Buur', lastName: 'Vreemd' });
    for (let number = 0; number < 51; number++)
      await issue(town, await aMember(world, town, { lastName: `Maes ${100 + number}` }));
    const client = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
    const first = await client.get('/together/brevets');
    expect(first.text).not.toContain('Vreemd');
    expect(first.document.querySelectorAll('tbody tr')).toHaveLength(50);
    const next = first.screen.getByRole('link', { name: 'Volgende' }).getAttribute('href') ?? '';
    const second = await client.get(next);
    expect(second.document.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(second.text).toContain('Öztürk');
    for (const search of ['ozturk', 'Öztürk', 'bart', code.slice(-4).toLowerCase()])
      expect((await client.get(`/together/brevets?q=${encodeURIComponent(search)}`)).text).toContain('Öztürk');
    expect((await client.get('/together/brevets?q=%25')).text).toContain('We vonden geen brevet');
  });
});

describe('the end of a brevet', () => {
  const townThen = async (given: Parameters<typeof aMember>[2] = {}) => {
    const made = await aHolder(given);
    return { ...made, ends: new Date('2029-11-21T09:00:00Z').getTime() };
  };
  const at = async (moment: number, work: () => Promise<void>) => {
    const stands = world.clock.now().getTime();
    world.clock.move(moment - stands);
    await work();
    world.clock.move(stands - moment);
  };

  it('is told by mail 60 days before, once', async () => {
    const { member, ends } = await townThen();
    await at(ends - 61 * day, () => tellHolders.run(world.services, {}));
    expect(await mailsTo(world, member.email)).toEqual([]);
    await at(ends - 60 * day, () => tellHolders.run(world.services, {}));
    await at(ends - 59 * day, () => tellHolders.run(world.services, {}));
    const mails = await mailsTo(world, member.email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('21 november 2029');
  });

  it('is not told to who left', async () => {
    const { town, member, ends } = await townThen();
    await closeMember(database, town.id, member.id, dayOf(world.clock.now()));
    await at(ends - 30 * day, () => tellHolders.run(world.services, {}));
    expect(await mailsTo(world, member.email)).toEqual([]);
  });

  it('stands on my day of someone without a mailbox', async () => {
    const { town, member } = await townThen({ email: null });
    const actor = { townId: town.id, memberId: member.id, lang: 'nl' } as const;
    const notices = (today: string) =>
      inTown(database, { townId: town.id, memberId: member.id }, (db) => brevetNotices(db, actor, today));
    expect(await notices('2029-09-21')).toEqual([]);
    expect(await notices('2029-09-22')).toEqual([
      { text: 'Je brevet “Basisbrevet digitale hulp” loopt af op 21 november 2029.', href: '/brevets' },
    ]);
    expect(await notices('2029-11-22')).toEqual([]);
  });
});

describe('the town next door', () => {
  it('gets nothing from any query', async () => {
    const { town, member, code, id } = await aHolder();
    const other = await aTown(world);
    const spy = await aMember(world, other, { roles: ['coordinator'] });
    const asSpy = <Result>(work: (db: Db) => Promise<Result>) =>
      inTown(database, { townId: other.id, memberId: spy.id }, work);
    expect(await asSpy((db) => brevetsOf(db, town.id, member.id))).toEqual([]);
    expect(await asSpy((db) => ownBrevet(db, town.id, member.id, id))).toBeUndefined();
    expect(await asSpy((db) => brevetByCode(db, town.id, code))).toBeUndefined();
    expect(await asSpy((db) => keptBrevet(db, town.id, id))).toBeUndefined();
    expect(await asSpy((db) => listBrevets(db, town.id, '', { after: '', id: firstId }, 50))).toEqual([]);
    expect(await asSpy((db) => endingSoon(db, town.id, member.id, '2000-01-01', '2100-01-01'))).toEqual([]);
  });

  it('cannot print another’s brevet, nor can a colleague', async () => {
    const { town, id } = await aHolder();
    const colleague = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
    expect((await colleague.get(`/brevets/${id}.pdf`)).status).toBe(404);
    expect((await colleague.get(`/brevets/${newId()}.pdf`)).status).toBe(404);
    expect((await aVisitor(world).get(`/brevets/${id}.pdf`)).location).toContain('/sign-in');
  });
});

describe('guessing', () => {
  it('slows guessing, also for right codes, and lets go after the wait', async () => {
    const { code } = await aHolder();
    const visitor = aVisitor(world);
    for (let guess = 0; guess < 61; guess++) await visitor.get('/check/ZZZ-2222-3333');
    const waiting = await visitor.get(`/check/${code}`);
    expect(waiting.status).toBe(429);
    expect(waiting.text).not.toContain('Zilverbeke');
    world.clock.move(31_000);
    expect((await visitor.get(`/check/${code}`)).status).toBe(200);
  });
});
