/** Signals from the night that finds them to the week that shows what came of them. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inTown, rows } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { aMember, aTeam, aTown, type TestMember, type TestTown } from '#tests/support/builders.ts';
import { type Answered, type Client, signedIn } from '#tests/support/client.ts';
import { addWeeks, ages, type Counted, usual } from '#tests/support/week-rows.ts';
import { aWorld } from '#tests/support/world.ts';
import { findEverywhere, findSignalsJob } from './find-job.ts';

const world = await aWorld();
const { database } = world.services;
const night = () => findEverywhere(world.services);
const week = 7 * 24 * 3600_000;

async function aTownThatCounts(
  extra: (teamId: string, otherTeamId: string) => readonly Counted[] = () => [],
  more: Parameters<typeof aTown>[1] = {},
) {
  const town = await aTown(world, more);
  const [front, tax] = [
    await aTeam(world, town, { name: 'Burgerzaken' }),
    await aTeam(world, town, { name: 'Belastingen' }),
  ];
  await addWeeks(database, town.id, [...usual(front.id, tax.id), ...extra(front.id, tax.id)]);
  const member = await aMember(world, town, { roles: ['coordinator'], team: tax });
  return { town, front, tax, member, coordinator: await signedIn(world, member) };
}

/** The one signal of such a town, with its editor and its coordinator. */
async function aSignalFor(
  more: Parameters<typeof aTown>[1],
  extra: NonNullable<Parameters<typeof aTownThatCounts>[0]>,
) {
  const made = await aTownThatCounts(extra, more);
  await night();
  const signal = await onlySignal(made.coordinator);
  const editor = await signedIn(world, await aMember(world, made.town, { roles: ['content-editor'] }));
  return { ...made, signal, editor };
}

/** Does something so many weeks later, signed in again; then it is today again. */
async function later(weeks: number, member: TestMember, work: (client: Client) => Promise<void>) {
  world.clock.move(weeks * week);
  try {
    await work(await signedIn(world, member));
  } finally {
    world.clock.move(-weeks * week);
  }
}

const rise = (teamId: string): readonly Counted[] => [
  { problem: 'new-phone', teamId, ages: ages(1, 4), each: 8, referred: 3 },
  { problem: 'new-phone', teamId, ages: ages(5, 28), each: 3 },
];

const signalsOn = ({ document }: Answered) => [...document.querySelectorAll('section[id^="s-"]')].map(textOf);
const textOf = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ');
const idsOn = ({ document }: Answered) =>
  [...document.querySelectorAll('section[id^="s-"]')].map(({ id }) => id.slice(2));

async function onlySignal(client: Client): Promise<string> {
  const [id, ...more] = idsOn(await client.get('/together/signals'));
  expect(more).toEqual([]);
  return id ?? '';
}

describe('a night', () => {
  it('tells what rises, in a sentence that begins with the numbers, and nothing else', async () => {
    const { coordinator } = await aTownThatCounts(rise);
    expect((await coordinator.get('/together/signals')).text).toContain('Er is nu geen signaal');
    await night();
    const page = await coordinator.get('/together/signals');
    expect(signalsOn(page)).toHaveLength(1);
    expect(signalsOn(page)[0]).toContain('itsme: Nieuwe gsm');
    expect(page.text).toContain(
      '32 keer in vier weken, gewoonlijk 12. 12 keer doorverwezen of zonder oplossing. Vooral bij Burgerzaken.',
    );
    expect((await coordinator.get('/my-day')).text).toContain('Eén signaal van de balie wacht op een antwoord');
  });

  it('changes nothing when it runs twice, and renews what it finds again the week after', async () => {
    const { town, coordinator } = await aTownThatCounts(rise);
    await night();
    const before = await stored(town);
    await findSignalsJob.run(world.services, {});
    expect(await stored(town)).toEqual(before);
    expect(before).toHaveLength(1);
    const page = await coordinator.get('/together/signals');
    expect(signalsOn(page)).toHaveLength(1);
  });

  it('is silent about a town that only logs more, and about one that began two months ago', async () => {
    const twice = await aTown(world);
    const team = await aTeam(world, twice);
    await addWeeks(
      database,
      twice.id,
      usual(team.id, team.id).flatMap((one) => [one, { ...one, ages: ages(1, 4), each: one.each * 2 }]),
    );
    const young = await aTown(world);
    const other = await aTeam(world, young);
    await addWeeks(database, young.id, [
      { problem: 'new-phone', teamId: other.id, ages: ages(1, 4), each: 9 },
      { problem: 'new-phone', teamId: other.id, ages: ages(5, 9), each: 2 },
    ]);
    await night();
    expect(await stored(twice)).toEqual([]);
    expect(await stored(young)).toEqual([]);
  });

  it('says that silence means little where little is logged', async () => {
    const { coordinator } = await aTownThatCounts();
    expect((await coordinator.get('/together/signals')).text).not.toContain('loggen nog weinig');
    const quiet = await signedIn(world, await aMember(world, await aTown(world), { roles: ['coordinator'] }));
    expect((await quiet.get('/together/signals')).text).toContain('loggen nog weinig hulp');
  });

  it('says of a rise that came last year as well that it comes each year', async () => {
    const { coordinator } = await aTownThatCounts((teamId, otherTeamId) => [
      ...rise(teamId),
      ...usual(teamId, otherTeamId).map((one) => ({ ...one, ages: ages(53, 80) })),
      { problem: 'new-phone', teamId, ages: ages(53, 56), each: 9 },
      { problem: 'new-phone', teamId, ages: ages(57, 80), each: 2 },
    ]);
    await night();
    expect((await coordinator.get('/together/signals')).text).toContain('het komt elk jaar rond deze tijd');
  });

  it('tells what is referred far more often than is usual in the town', async () => {
    const { coordinator } = await aTownThatCounts((teamId) => [
      { guide: 'csam', problem: '', teamId, ages: ages(1, 28), each: 3, referred: 2 },
    ]);
    await night();
    expect((await coordinator.get('/together/signals')).text).toMatch(
      /67% van 36 keer in twaalf weken doorverwezen of zonder oplossing\. In de hele gemeente is dat \d+%\./,
    );
  });

  it('tells words without a guide only when two services or two weeks said them five times', async () => {
    const { coordinator } = await aTownThatCounts((teamId, otherTeamId) => [
      { guide: 'other', problem: 'zwembad boeken', teamId, ages: [1, 3], each: 3 },
      { guide: 'other', problem: 'parkeerapp', teamId, ages: [2], each: 3 },
      { guide: 'other', problem: 'parkeerapp', teamId: otherTeamId, ages: [2], each: 2 },
      { guide: 'other', problem: 'een enkele week', teamId, ages: [1], each: 9 },
      { guide: 'other', problem: 'te weinig', teamId, ages: [1, 2], each: 2 },
      { guide: 'other', problem: 'lang geleden', teamId, ages: ages(6, 9), each: 9 },
    ]);
    await night();
    const told = signalsOn(await coordinator.get('/together/signals')).map((text) => /“(.*?)”/.exec(text)?.[1]);
    expect(told).toEqual(['zwembad boeken', 'parkeerapp']);
  });

  it('gives those who keep the shared guides what three towns met, without any town', async () => {
    const words = { guide: 'other', problem: 'digitale muntjes', ages: [1, 2], each: 4 };
    const two = { ...words, problem: 'maar twee gemeenten' };
    for (const number of [1, 2, 3]) {
      await aTownThatCounts((teamId) => [{ ...words, teamId }, ...(number < 3 ? [{ ...two, teamId }] : [])]);
    }
    await night();
    const keepers = await aTown(world, { keepsSharedGuides: true });
    const editor = await signedIn(world, await aMember(world, keepers, { roles: ['content-editor'] }));
    const page = await editor.get('/together/signals');
    expect(page.text).toContain('digitale muntjes');
    expect(page.text).toContain('3 gemeenten, 24 keer');
    expect(page.text).not.toContain('maar twee gemeenten');
    const elsewhere = await signedIn(world, await aMember(world, await aTown(world), { roles: ['content-editor'] }));
    expect((await elsewhere.get('/together/signals')).text).not.toContain('digitale muntjes');
  });
});

describe('a signal', () => {
  it('is seen by the coordinator, an editor and the digicoach of that service, by nobody else', async () => {
    const { town, front, tax, coordinator } = await aTownThatCounts(rise);
    await night();
    const id = await onlySignal(coordinator);
    const seenBy = async (roles: readonly ('digicoach' | 'content-editor' | 'trainer')[], team = tax) => {
      const client = await signedIn(world, await aMember(world, town, { roles, team }));
      return (await client.get(`/together/signals/${id}`)).status;
    };
    expect(await seenBy(['digicoach'], front)).toBe(200);
    expect(await seenBy(['digicoach'], tax)).toBe(404);
    expect(await seenBy(['content-editor'])).toBe(200);
    expect(await seenBy(['trainer'])).toBe(403);
  });

  it('is taken up once, shows afterwards that it helped, and stays quiet when it is done', async () => {
    const { town, front, member, coordinator } = await aTownThatCounts((teamId) => [
      { problem: 'new-phone', teamId, ages: ages(1, 4), each: 8, referred: 6 },
      { problem: 'new-phone', teamId, ages: ages(5, 28), each: 3, referred: 1 },
    ]);
    await night();
    const [id = ''] = idsOn(await coordinator.get('/together/signals'));
    const taken = await coordinator.submit(`/together/signals/${id}/take-up`, { version: '1', proposal: 'session' });
    expect(taken.text).toContain('Opgenomen op 21 november 2026: een sessie.');
    const again = await coordinator.post(`/together/signals/${id}/take-up`, { version: '1', proposal: 'tip' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Een collega was je voor.');

    await addWeeks(database, town.id, [{ problem: 'new-phone', teamId: front.id, ages: [-1, -2, -3, -4], each: 5 }]);
    await later(5, member, async (client) => {
      await night();
      const page = await client.get(`/together/signals/${id}`);
      expect(page.text).toContain('Verbeterd');
      expect(page.text).toContain(
        'Meteen geholpen: 36% van 44 keer in de acht weken ervoor, 100% van 20 keer in de vier weken erna.',
      );
      const done = await client.submit(`/together/signals/${id}/done`, { version: '2' });
      expect(done.text).toContain('Gedaan. We blijven meten of het hielp.');
      await night();
      expect((await stored(town)).filter(({ state }) => state === 'open')).toEqual([]);
      const trail = await client.get('/together/audit');
      expect(trail.text).toContain('Signaal opgenomen');
      expect(trail.text).toContain('Signaal afgewerkt');
    });
  });

  it('leads its editor to the text, with the numbers beside what is published', async () => {
    const { signal, editor } = await aSignalFor({ keepsSharedGuides: true }, rise);
    const taken = await editor.post(`/together/signals/${signal}/take-up`, { version: '1', proposal: 'guide' });
    expect(taken.location).toBe('/together/content/guide-part/itsme.new-phone/nl');
    const page = await editor.get(taken.location ?? '');
    expect(page.document.querySelector<HTMLInputElement>('[name=note]')?.value).toBe(
      'Vaak gevraagd: 32 keer in vier weken, gewoonlijk 12. 12 keer doorverwezen of zonder oplossing.',
    );
    expect(page.text).toContain('Nieuwe gsm');
    expect(page.text).not.toContain('Burgerzaken');
    // A second press opens the same draft.
    const again = await editor.post(`/together/signals/${signal}/write`, {});
    expect(again.location).toBe(taken.location);
  });

  it('of words without a guide asks where they belong, and begins that text with them', async () => {
    const { signal, editor } = await aSignalFor({ keepsSharedGuides: true }, (teamId) => [
      { guide: 'other', problem: 'zwembad boeken', teamId, ages: [1, 3], each: 3 },
    ]);
    const taken = await editor.submit(`/together/signals/${signal}/take-up`, { version: '1', proposal: 'guide' });
    expect(taken.screen.getByRole('status').textContent).toContain('Opgenomen');
    expect(taken.screen.getByLabelText<HTMLInputElement>(/^Korte naam/).value).toBe('zwembad-boeken');
    const address = `/together/signals/${signal}/write`;
    for (const wrong of [
      { guide: '', id: 'itsme' },
      { guide: '', id: 'Zwembad boeken!' },
      { guide: 'itsme', id: 'new-phone' },
    ]) {
      const refused = await editor.post(address, wrong);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Die naam kan niet, of is al gebruikt.');
    }
    const begun = await editor.submit(address, { guide: 'itsme', id: 'zwembad' });
    expect(begun.document.querySelector('input[value="Zwembad boeken"]')).not.toBeNull();
    expect(begun.text).toContain('Voor de redactie, haal dit weg. Aan de balie: 6 keer in vier weken');
  });

  it('says honestly what to do where Digimee has no place for it, and who writes where one may not', async () => {
    const { signal, editor, coordinator } = await aSignalFor({}, rise);
    const taken = await coordinator.submit(`/together/signals/${signal}/take-up`, { version: '1', proposal: 'guide' });
    expect(taken.text).toContain('Een redacteur schrijft dit.');
    const own = await editor.get(`/together/signals/${signal}`);
    const link = own.screen.getByRole('link', { name: 'Naar de tekst' }).getAttribute('href') ?? '';
    expect((await editor.get(link)).text).toContain('Nieuwe gsm');
    expect((await editor.post(`/together/signals/${signal}/write`, {})).status).toBe(404);

    const tip = await aSignalFor({}, rise);
    const told = await tip.coordinator.submit(`/together/signals/${tip.signal}/take-up`, {
      version: '1',
      proposal: 'tip',
    });
    expect(told.text).toContain('Digimee heeft nog geen plaats voor tips');
  });

  it('taken up as part of a lesson leads to the exercise of the guide, and to a track for that service', async () => {
    const { signal, coordinator, front } = await aSignalFor({}, rise);
    const address = `/together/signals/${signal}/take-up`;
    const taken = await coordinator.submit(address, { version: '1', proposal: 'lesson-part' });
    const practice = taken.screen.getByRole('link', { name: 'Naar de oefening' }).getAttribute('href') ?? '';
    expect((await coordinator.get(practice)).status).toBe(200);
    const assign = taken.screen.getByRole('link', { name: 'Wijs een traject toe' }).getAttribute('href') ?? '';
    const chosen = (await coordinator.get(assign)).document.querySelectorAll<HTMLInputElement>('[name="team[]"]');
    expect([...chosen].filter(({ checked }) => checked).map(({ value }) => value)).toEqual([front.id]);
  });

  it('is set aside with a reason, and keeps what was typed when that is missing or names somebody', async () => {
    const { town, coordinator } = await aTownThatCounts(rise);
    await night();
    const id = await onlySignal(coordinator);
    const address = `/together/signals/${id}/set-aside`;
    const empty = await coordinator.post(address, { version: '1', note: ' ' });
    expect(empty.status).toBe(422);
    const personal = await coordinator.post(address, { version: '1', note: 'Bel Jan op 0470 12 34 56' });
    expect(personal.status).toBe(422);
    expect(personal.screen.getByLabelText(/Waarom/).textContent).toContain('Bel Jan');
    const aside = await coordinator.submit(address, { version: '1', note: 'Het was de opendeurdag.' });
    expect(aside.text).toContain('Het was de opendeurdag.');
    await night();
    expect(await stored(town)).toHaveLength(1);
    const late = await coordinator.post(address, { version: '1', note: 'Nog eens.' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Nog eens.');
  });

  it('goes when nobody took it up and it was not seen for a month', async () => {
    const { town, member } = await aTownThatCounts(rise);
    await night();
    await later(4, member, async (client) => {
      await night();
      expect((await client.get('/together/signals')).text).toContain('Laatst gezien in de week van 9 november.');
    });
    await later(6, member, async () => {
      await night();
      expect(await stored(town)).toEqual([]);
    });
  });

  it('of nonsense is not there', async () => {
    const { coordinator } = await aTownThatCounts();
    expect((await coordinator.get('/together/signals/x')).status).toBe(404);
    expect((await coordinator.post(`/together/signals/${newId()}/done`, { version: 'x' })).status).toBe(404);
    expect((await coordinator.get('/together/signals?before=x_y')).status).toBe(200);
  });
});

function stored(town: TestTown) {
  return inTown(database, { townId: town.id, memberId: null }, (db) =>
    rows(db, sql<{ state: string }>`select * from signal order by id`),
  );
}
