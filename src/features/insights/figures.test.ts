/** The page with figures: what the coordinator reads, that the file says the same, that small groups stay hidden, that towns stay apart. */
import { describe, expect, it } from 'vitest';
import { inTown } from '#shared/database/database.ts';
import { aMember, aTown } from '#tests/support/builders.ts';
import { type Answered, aVisitor, signedIn } from '#tests/support/client.ts';
import { addHelp, addPeople, type HelpGiven, type TeamGiven } from '#tests/support/figure-rows.ts';
import { aWorld } from '#tests/support/world.ts';
import { helpSums, progressByTeam } from './queries.ts';

const world = await aWorld();
const { database } = world.services;
const until = '2029-11-21';

const teams: readonly TeamGiven[] = [
  { team: 'Onthaal', brevet: 9 },
  { team: 'Burgerzaken', waiting: 6, busy: 8, brevet: 14 },
  { team: 'Bibliotheek', waiting: 7, busy: 5, brevet: 12 },
  { team: '=cmd|calc', waiting: 20, busy: 10, brevet: 30 },
  { team: 'Archief', busy: 2, brevet: 1 },
  { team: 'Sport', waiting: 3 },
];

const help: readonly HelpGiven[] = [
  ...['2026-04-01', '2026-05-01', '2026-11-01'].flatMap((month, index): HelpGiven[] => [
    { month, guide: 'itsme', problem: 'new-phone', outcome: 'helped', moments: 20 },
    { month, guide: 'itsme', outcome: 'referred', moments: 60 - index * 20 },
    { month, guide: 'ebox', outcome: 'together', moments: 30 },
    { month, guide: 'ebox', outcome: 'no-solution', moments: 7 },
    { month, guide: 'other', outcome: 'nudge', moments: 5 },
  ]),
  { month: '2026-11-01', guide: 'csam', outcome: 'helped', moments: 2 },
  { month: '2026-11-01', guide: 'eid', outcome: 'helped', moments: 4 },
];

async function aTownWithFigures(people = teams, moments = help) {
  const town = await aTown(world, { name: 'Zilverbeke' });
  await addPeople(database, town.id, people, world.clock.now(), until);
  await addHelp(database, town.id, moments);
  const coordinator = await signedIn(world, await aMember(world, town, { roles: ['coordinator'] }));
  return { town, coordinator };
}

/** The cells of the table with this caption, row by row, the header too. */
function tableOn(page: Answered, caption: string): readonly (readonly string[])[] {
  const table = [...page.document.querySelectorAll('table')].find(
    (one) => one.querySelector('caption')?.textContent === caption,
  );
  return [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
  );
}

function readCsv(text: string): readonly (readonly string[])[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
  return lines.map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '').replace(/^'(?==)/, '')));
}

describe('the page with figures', () => {
  it('opens with the sentence, then the numbers', async () => {
    const { coordinator } = await aTownWithFigures();
    const page = await coordinator.get('/together/figures');
    expect(page.screen.getByRole('heading', { level: 1, name: 'Wat bracht het op?' })).toBeTruthy();
    expect(page.screen.getByText(/66 van de 127 medewerkers/)).toBeTruthy();
    expect(page.text).toContain('In november 2026 werd 23% doorverwezen; in april 2026 was dat 49%.');
    const { textContent } = page.document.querySelector('main') ?? { textContent: '' };
    expect(textContent?.indexOf('66 van de 127')).toBeLessThan(textContent?.indexOf('Moeten volgen') ?? 0);
  });

  it('knows a nudge as a way of helping, and help without a guide as an app of its own', async () => {
    const { coordinator } = await aTownWithFigures();
    const table = tableOn(await coordinator.get('/together/figures'), 'Hulp per app');
    expect(table[0]).toEqual([
      'App',
      'Hulpmomenten',
      'Geholpen',
      'Samen gedaan',
      'Duwtje',
      'Doorverwezen',
      'Niet gelukt',
    ]);
    expect(table.find(([app]) => app === 'Zonder gids')).toEqual(['Zonder gids', '15', '0', '0', '15', '0', '0']);
  });

  it('puts services under five together, and never names them', async () => {
    const { coordinator } = await aTownWithFigures();
    const page = await coordinator.get('/together/figures');
    expect(page.text).toContain('Andere diensten');
    expect(page.text).not.toContain('Archief');
    expect(page.text).not.toContain('Sport');
    expect(page.text).toContain('Andere apps');
  });

  it('draws every picture with a name, a story, and its table', async () => {
    const { coordinator } = await aTownWithFigures();
    const page = await coordinator.get('/together/figures');
    const pictures = [...page.document.querySelectorAll('svg[role=img]')];
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) {
      expect(picture.querySelector('title')?.textContent).toBeTruthy();
      expect(picture.querySelector('desc')?.textContent).toMatch(/\d/);
      expect(picture.outerHTML).not.toContain('style=');
    }
    expect(page.screen.getAllByText('Toon als tabel').length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['people', 'Per dienst'],
    ['months', 'Doorverwezen, per maand'],
    ['apps', 'Hulp per app'],
    ['problems', 'Vaakst gevraagd'],
  ])('gives the same figures as a file: %s', async (part, caption) => {
    const { coordinator } = await aTownWithFigures();
    const onPage = tableOn(await coordinator.get('/together/figures'), caption);
    const file = await coordinator.get(`/together/figures.csv?part=${part}&period=0`);
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(onPage.length).toBeGreaterThan(1);
    expect(readCsv(file.text)).toEqual(onPage);
  });

  it('gives a file that Excel reads in Dutch, and that runs nothing', async () => {
    const { coordinator } = await aTownWithFigures();
    const cookie = coordinator.cookie();
    const response = await world.app.request('http://digimee.test/together/figures.csv?part=people', {
      headers: { cookie },
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain("\r\n'=cmd|calc;60;");
    expect(text).not.toMatch(/(^|[;\n"])[=+@-]/);
  });

  it('shows nothing of a town where fewer than five must, and nothing of little help', async () => {
    const { coordinator } = await aTownWithFigures(
      [{ team: 'Onthaal', busy: 1, brevet: 3 }],
      [{ month: '2026-11-01', guide: 'itsme', outcome: 'helped', moments: 4 }],
    );
    const page = await coordinator.get('/together/figures');
    expect(page.text).toContain('te weinig medewerkers');
    expect(page.text).toContain('te weinig hulp gelogd');
    expect(page.text).not.toContain('Onthaal');
    expect(tableOn(page, 'Per dienst')).toEqual([]);
  });

  it('is calm about an empty town, a strange period and a strange part', async () => {
    const { coordinator } = await aTownWithFigures([], []);
    expect((await coordinator.get('/together/figures?period=99&track=%27')).text).toContain('nog geen hulp gelogd');
    expect((await coordinator.get('/together/figures.csv?part=people')).status).toBe(200);
    expect((await coordinator.get('/together/figures.csv?part=everything')).status).toBe(404);
  });

  it('counts a brevet as valid until its last day', async () => {
    const { town } = await aTownWithFigures([{ team: 'Onthaal', brevet: 9 }], []);
    const on = async (day: string) => {
      const [row] = await inTown(database, { townId: town.id, memberId: null }, (db) =>
        progressByTeam(db, town.id, 'base', day, '2026-11-01'),
      );
      return row;
    };
    expect(await on('2029-11-21')).toMatchObject({ brevet: 9, finished: 0 });
    expect(await on('2029-11-22')).toMatchObject({ brevet: 0, finished: 9 });
  });

  it('is there in French', async () => {
    const { town } = await aTownWithFigures();
    const client = await signedIn(world, await aMember(world, town, { roles: ['coordinator'], lang: 'fr' }));
    expect((await client.get('/together/figures')).text).toContain('66 des 127 collaborateurs');
  });
});

describe('who may see figures', () => {
  it('is the coordinator alone', async () => {
    const { town } = await aTownWithFigures();
    for (const roles of [[], ['head-of-service'], ['digicoach'], ['trainer'], ['content-editor']] as const) {
      const client = await signedIn(world, await aMember(world, town, { roles }));
      expect((await client.get('/together/figures')).status).toBe(403);
      expect((await client.get('/together/figures.csv?part=people')).status).toBe(403);
    }
    expect((await aVisitor(world).get('/together/figures')).location).toContain('/sign-in');
  });

  it('never the town next door, whatever it asks', async () => {
    const { town } = await aTownWithFigures();
    const other = await aTown(world);
    await inTown(database, { townId: other.id, memberId: null }, async (db) => {
      expect(await progressByTeam(db, town.id, 'base', '2026-11-21', '2026-11-01')).toEqual([]);
      expect(await helpSums(db, town.id, '2020-01-01', '2030-01-01')).toEqual([]);
    });
  });
});
