/** Bringing in a staff list: preview, yes, work; nothing half done, nothing twice, nobody of another town. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Db, inTown, row, rows } from '#shared/database/database.ts';
import { root } from '#shared/root.ts';
import { aMember, aTown, type TestTown } from '#tests/support/builders.ts';
import { type Client, signedIn } from '#tests/support/client.ts';
import { aWorld } from '#tests/support/world.ts';
import { confirmImport, previewImport, staffJobs } from './index.ts';

const world = await aWorld();
const { services } = world;
const real = readFileSync(join(root, 'demo/staff-zilverbeke.csv'));
const header = 'Personeelsnummer;Voornaam;Naam;E-mail;Dienst;Functie;Digicoach';

async function aCoordinator() {
  const town = await aTown(world);
  const member = await aMember(world, town, { firstName: 'Nora', roles: ['coordinator'] });
  // Added by hand, as the first coordinator of a town is: no list looks after her.
  await inTown(services.database, { townId: town.id, memberId: null }, (db) =>
    sql`update member set personnel_number = null where town_id = ${town.id}`.execute(db),
  );
  return { town, member, client: await signedIn(world, member), place: { townId: town.id, memberId: member.id } };
}

const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'personeel.csv') =>
  new File([content], name, { type: 'text/csv' });
const rowsFile = (...lines: readonly string[]) => fileOf([header, ...lines].join('\r\n'));

async function upload(client: Client, file: File) {
  const answered = await client.post('/together/staff/imports', { file });
  expect(answered.status).toBe(303);
  const path = answered.location ?? '';
  return { path, page: await client.get(path) };
}

async function bringIn(client: Client, file: File, agreed: Record<string, string> = {}) {
  const { path } = await upload(client, file);
  return client.submit(`${path}/confirm`, agreed);
}

function inside<Result>(town: TestTown, work: (db: Db) => Promise<Result>) {
  return inTown(services.database, { townId: town.id, memberId: null }, work);
}

type Row = {
  number: string;
  name: string;
  team: string | null;
  email: string | null;
  closed: boolean;
  roles: string[];
};
const staffOf = (town: TestTown) =>
  inside(town, (db) =>
    rows(
      db,
      sql<Row>`select m.personnel_number as number, m.first_name as name, t.name as team, m.email,
          m.closed_on is not null as closed,
          array(select role from member_role r where r.town_id = m.town_id and r.member_id = m.id order by role) as roles
        from member m left join team t on t.town_id = m.town_id and t.id = m.team_id
        where m.personnel_number is not null order by m.personnel_number`,
    ),
  );

describe('a coordinator with the real list', () => {
  it('sees a preview first, says yes, and has everyone in; the same file again changes nothing', async () => {
    const { town, client } = await aCoordinator();
    const { path, page } = await upload(client, fileOf(new Uint8Array(real), 'staff-zilverbeke.csv'));
    expect(page.screen.getByRole('heading', { level: 1, name: 'Voorbeeld: staff-zilverbeke.csv' })).toBeTruthy();
    expect(page.screen.getByRole('link', { name: 'Nieuw (352)' })).toBeTruthy();
    expect(await staffOf(town)).toEqual([]);

    const done = await client.submit(`${path}/confirm`);
    expect(done.screen.getByRole('heading', { name: 'De lijst is ingelezen' })).toBeTruthy();
    expect(done.screen.getByRole('status').textContent).toBe('352 nieuw, 0 veranderd, 0 afgesloten.');
    const staff = await staffOf(town);
    expect(staff).toHaveLength(352);
    expect(new Set(staff.map(({ team }) => team)).size).toBe(24);
    expect(staff.filter(({ email }) => email === null)).toHaveLength(96);
    expect(staff.filter(({ roles }) => roles.includes('digicoach'))).toHaveLength(24);
    expect(staff.filter(({ roles }) => roles.includes('head-of-service'))).toHaveLength(24);

    const again = await upload(client, fileOf(new Uint8Array(real)));
    expect(again.page.text).toContain('Er verandert niets');
    expect(again.page.screen.queryByRole('button', { name: /lees deze lijst in/ })).toBeNull();
    await client.post(`${again.path}/confirm`);
    expect(await staffOf(town)).toEqual(staff);
    const audit = await client.get('/together/audit');
    expect(audit.text).toContain('Personeelslijst ingelezen: staff-zilverbeke.csv (nieuw: 352, veranderd: 0');
    expect(audit.text.match(/Personeelslijst ingelezen/g)).toHaveLength(1);
  });

  it('pages through the people and finds one by name without accents', async () => {
    const { client } = await aCoordinator();
    await bringIn(client, fileOf(new Uint8Array(real)));
    const first = await client.get('/together/staff');
    expect(first.screen.getAllByRole('row')).toHaveLength(51);
    let seen = 0;
    for (let path: string | null = '/together/staff'; path !== null; ) {
      const page = await client.get(path);
      seen += page.screen.getAllByRole('row').length - 1;
      path = page.screen.queryByRole('link', { name: 'Volgende' })?.getAttribute('href') ?? null;
    }
    expect(seen).toBe(353);
    const found = await client.get('/together/staff?q=bart+ozturk');
    expect(found.screen.getByRole('link', { name: 'Öztürk, Bart' })).toBeTruthy();
    expect(found.screen.getAllByRole('row')).toHaveLength(2);
    expect((await client.get('/together/staff?q=%25_%5C')).text).toContain('Niemand gevonden');
  });
});

describe('tracks', () => {
  const mustIn = (town: TestTown) =>
    inside(town, (db) =>
      rows(
        db,
        sql<{ number: string }>`select m.personnel_number as number from enrolment e
          join member m on m.town_id = e.town_id and m.id = e.member_id
          where e.obligation = 'must' order by m.personnel_number`,
      ),
    ).then((found) => found.map(({ number }) => number));

  it('come with the first list, and follow who changes service, comes back, or was added by hand', async () => {
    const { town, member, client } = await aCoordinator();
    await bringIn(
      client,
      rowsFile('1;An;Peeters;;Onthaal;balie;', '2;Bart;Maes;;Onthaal;balie;', '9;Eva;Claes;;Groen;;'),
    );
    const onthaal = await inside(town, (db) =>
      row(db, sql<{ id: string }>`select id from team where name = 'Onthaal'`),
    );
    await client.post('/together/assignments', { track: 'base', obligation: 'must', 'team[]': [onthaal?.id ?? ''] });
    expect(await mustIn(town)).toEqual(['1', '2']);
    // 1 moves away, 9 moves in, 2 leaves, 3 is new, and the coordinator gets a number.
    const later = ['1;An;Peeters;;Groen;balie;', '9;Eva;Claes;;Onthaal;;', '3;Cem;Kaya;;Onthaal;balie;'];
    const own = `7;Nora;Willems;${member.email};Onthaal;;`;
    await bringIn(client, rowsFile(...later, own));
    expect(await mustIn(town)).toEqual(['2', '3', '7', '9']);
    await inside(town, (db) =>
      sql`delete from enrolment e using member m where m.id = e.member_id and m.personnel_number = '2'`.execute(db),
    );
    await bringIn(client, rowsFile(...later, own, '2;Bart;Maes;;Onthaal;balie;'));
    expect(await mustIn(town)).toEqual(['2', '3', '7', '9']);
  });
});

describe('a later list', () => {
  it('changes who changed, closes who left, takes back its own roles, and opens who came back', async () => {
    const { town, client } = await aCoordinator();
    await bringIn(
      client,
      rowsFile(
        '1;An;Claes;an@x.be;Balie;diensthoofd;',
        '2;Bo;Maes;bo@x.be;Balie;;ja',
        '3;Cy;Nys;;Werf;;',
        '4;Di;Smet;;Werf;;',
      ),
    );
    const later = rowsFile('1;An;Claes;an@x.be;Onthaal;medewerker;', '2;Bo;Maes;bo@y.be;balie;;', '3;Cy;Nys;;Werf;;');
    const { path, page } = await upload(client, later);
    expect(page.text).toContain('Veranderd (2)');
    expect(page.text).toContain('Weg (1)');
    expect(page.text).toContain('dienst: Balie → Onthaal');
    expect(page.text).toContain('digicoach: ja → nee');
    expect(page.text).toContain('1 persoon in de lijst: daar verandert niets aan.');
    await client.post(`${path}/confirm`);
    expect(await staffOf(town)).toMatchObject([
      { number: '1', team: 'Onthaal', roles: [], closed: false },
      { number: '2', team: 'Balie', email: 'bo@y.be', roles: [], closed: false },
      { number: '3', team: 'Werf', closed: false },
      { number: '4', closed: true },
    ]);
    const back = await upload(
      client,
      rowsFile(
        '1;An;Claes;an@x.be;Onthaal;medewerker;',
        '2;Bo;Maes;bo@y.be;Balie;;',
        '3;Cy;Nys;;Werf;;',
        '4;Di;Smet;;Werf;;',
      ),
    );
    expect(back.page.text).toContain('Terug (1)');
    await client.post(`${back.path}/confirm`);
    expect((await staffOf(town)).filter(({ closed }) => closed)).toEqual([]);
  });

  it('leaves alone what it has no column for, and a role given by hand', async () => {
    const { town, client } = await aCoordinator();
    await bringIn(client, rowsFile('1;An;Claes;an@x.be;Balie;diensthoofd;ja'));
    const people = await inside(town, (db) =>
      rows(db, sql<{ id: string }>`select id from member where personnel_number = '1'`),
    );
    await client.post(`/together/staff/people/${people[0]?.id}/roles`, { role: 'trainer', to: 'give' });
    await bringIn(client, fileOf('Personeelsnummer;Voornaam;Naam\n1;Anna;Claes'));
    expect(await staffOf(town)).toMatchObject([
      { name: 'Anna', email: 'an@x.be', team: 'Balie', roles: ['digicoach', 'head-of-service', 'trainer'] },
    ]);
  });

  it('recognises someone added by hand by the address, and never shuts out whoever brings it in', async () => {
    const { town, member, client } = await aCoordinator();
    await bringIn(
      client,
      rowsFile(`77;Nora;Willems;${member.email};Balie;;`, '2;Bo;Maes;;Balie;;', '3;Cy;Nys;;Balie;;'),
    );
    expect(await staffOf(town)).toMatchObject([
      { number: '2' },
      { number: '3' },
      { number: '77', name: 'Nora', roles: ['coordinator'] },
    ]);
    const { path, page } = await upload(client, rowsFile('2;Bo;Maes;;Balie;;', '3;Cy;Nys;;Werf;;'));
    expect(page.text).toContain('Jij staat zelf niet in deze lijst');
    await client.post(`${path}/confirm`);
    expect((await staffOf(town)).filter(({ closed }) => closed)).toEqual([]);
    expect((await client.get('/together/staff')).status).toBe(200);
  });

  it('ends the sessions of who left', async () => {
    const { town, client } = await aCoordinator();
    await bringIn(
      client,
      rowsFile(
        '1;An;Claes;an1@x.be;Balie;;',
        '2;Bo;Maes;bo1@x.be;Balie;;',
        '3;Cy;Nys;cy1@x.be;Balie;;',
        '4;Di;Smet;;Balie;;',
      ),
    );
    await client.post('/together/staff/invitations');
    const [an] = await inside(town, (db) =>
      rows(
        db,
        sql<{
          id: string;
          personId: string;
        }>`select id, person_id as "personId" from member where personnel_number = '1'`,
      ),
    );
    if (!an) throw new Error('An is not there.');
    const her = await signedIn(world, {
      id: an.id,
      townId: town.id,
      personId: an.personId,
      firstName: 'An',
      lastName: 'Claes',
      email: 'an1@x.be',
      teamId: '',
    });
    expect((await her.get('/together')).status).toBe(200);
    await bringIn(client, rowsFile('2;Bo;Maes;bo1@x.be;Balie;;', '3;Cy;Nys;cy1@x.be;Balie;;', '4;Di;Smet;;Balie;;'));
    expect((await her.get('/together')).location).toContain('/sign-in');
  });
});

describe('wrong rows', () => {
  const good = [
    '1;An;Claes;;Balie;;',
    '2;Bo;Maes;;Balie;;',
    '3;Cy;Nys;;Balie;;',
    '4;Di;Smet;;Balie;;',
    '5;Ed;Baert;;Balie;;',
  ];

  it('are shown with row, column and why, and stay out only after a clear yes', async () => {
    const { town, client } = await aCoordinator();
    await bringIn(client, rowsFile(...good));
    const { path, page } = await upload(
      client,
      rowsFile(...good.slice(1), '6;Fa;Peeters;;Balie;;', '1;An;Claes;geen adres;Balie;;'),
    );
    const wrong = await client.get(`${path}?show=wrong`);
    expect(wrong.screen.getByRole('row', { name: /^7 An Claes/ }).textContent).toContain(
      '“geen adres” is geen e-mailadres',
    );
    expect(page.screen.getByLabelText(/Laat de 1 rij met een fout weg/)).toBeTruthy();
    const asked = await client.post(`${path}/confirm`);
    expect(asked.status).toBe(422);
    expect(asked.screen.getByRole('alert').textContent).toContain(
      'Kies of de rijen waar iets niet klopt weg mogen blijven',
    );
    expect(await staffOf(town)).toHaveLength(5);
    await client.post(`${path}/confirm`, { leaveOut: 'yes' });
    // An's row was wrong: she is neither changed nor taken for gone.
    expect((await staffOf(town)).map(({ number, closed }) => [number, closed])).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((number) => [number, false]),
    );
  });

  it('of more than a fifth refuse the whole list', async () => {
    const { town, client } = await aCoordinator();
    const { path, page } = await upload(client, rowsFile('1;An;Claes;;Balie;;', ';Bo;Maes;;Balie;;'));
    expect(page.screen.getByRole('alert').textContent).toContain('Deze lijst lezen we niet in');
    expect((await client.post(`${path}/confirm`, { leaveOut: 'yes' })).status).toBe(404);
    expect(await staffOf(town)).toEqual([]);
  });
});

describe('what could go wrong', () => {
  it('a list of one service is not taken for the whole town without an extra yes', async () => {
    const { town, client } = await aCoordinator();
    await bringIn(client, rowsFile('1;An;Claes;;Balie;;', '2;Bo;Maes;;Balie;;', '3;Cy;Nys;;Werf;;'));
    const { path, page } = await upload(client, rowsFile('3;Cy;Nys;;Werf;;'));
    expect(page.text).toContain('Is dit wel het volledige bestand');
    expect((await client.post(`${path}/confirm`)).status).toBe(422);
    expect((await staffOf(town)).filter(({ closed }) => closed)).toEqual([]);
    await client.post(`${path}/confirm`, { closeMany: 'yes' });
    expect((await staffOf(town)).filter(({ closed }) => closed)).toHaveLength(2);
  });

  it('with two things to agree to keeps the one that was ticked', async () => {
    const { client } = await aCoordinator();
    const all = Array.from({ length: 10 }, (_, number) => `${number};Naam${number};Peeters;;Onthaal;;`);
    await bringIn(client, rowsFile(...all));
    const few = [...all.slice(0, 6), '99;;Zonder naam;;Onthaal;;'];
    const { path } = await upload(client, rowsFile(...few));
    const asked = await client.post(`${path}/confirm`, { leaveOut: 'yes' });
    expect(asked.status).toBe(422);
    const ticked = (name: string) => asked.document.querySelector<HTMLInputElement>(`[name=${name}]`)?.checked;
    expect([ticked('leaveOut'), ticked('closeMany')]).toEqual([true, false]);
  });

  it('a second click, and a preview that another list overtook', async () => {
    const { town, client } = await aCoordinator();
    const one = await upload(client, rowsFile('1;An;Claes;;Balie;;'));
    const other = await upload(client, rowsFile('2;Bo;Maes;;Balie;;'));
    await Promise.all([client.post(`${one.path}/confirm`), client.post(`${one.path}/confirm`)]);
    expect(await staffOf(town)).toHaveLength(1);
    const late = await client.post(`${other.path}/confirm`);
    expect(late.status).toBe(422);
    expect(late.screen.getByRole('alert').textContent).toContain('Intussen is een andere lijst ingelezen');
    expect(await staffOf(town)).toHaveLength(1);
  });

  it.each([
    ['no file', undefined, 'Kies eerst een bestand'],
    ['an empty file', fileOf(''), 'Dit bestand is leeg'],
    ['a spreadsheet', fileOf('PK\u0003\u0004…', 'lijst.xlsx'), 'bewaar het als CSV'],
    ['a letter', fileOf('Beste,\n\nTot morgen'), 'herkennen hier geen personeelslijst'],
    ['eleven megabytes', fileOf(new Uint8Array(11 * 1024 * 1024)), 'groter dan 10 MB'],
    ['missing columns', fileOf('Naam;E-mail\nClaes;'), 'Deze kolommen ontbreken: personeelsnummer, voornaam'],
  ])('%s gets a clear answer', async (_name, file, said) => {
    const { client } = await aCoordinator();
    const answered = await client.post('/together/staff/imports', file ? { file } : {});
    expect(answered.status).toBe(422);
    expect(answered.screen.getByRole('alert').textContent).toContain(said);
  });

  it('the neighbour never finds the import', async () => {
    const { client } = await aCoordinator();
    const neighbour = await aCoordinator();
    const { path } = await upload(client, rowsFile('1;An;Claes;;Balie;;'));
    for (const address of [path, `${path}/progress`]) expect((await neighbour.client.get(address)).status).toBe(404);
    expect((await neighbour.client.post(`${path}/confirm`)).status).toBe(404);
  });
});

describe('a stop halfway', () => {
  it('while saving leaves nothing behind, and the sweep does it all later', async () => {
    const { town, place } = await aCoordinator();
    const preview = await previewImport(services, place, { name: 'lijst.csv', bytes: new Uint8Array(real) });
    if (preview.kind !== 'preview') throw new Error(preview.kind);
    const work = staffJobs(async () => undefined);
    const lost = { ...services, jobs: { ...services.jobs, send: async () => undefined } };
    const agreed = { leaveOut: false, closeMany: false };
    expect(await confirmImport(lost, work, place, preview.importId, agreed)).toEqual({ kind: 'confirmed' });
    // A role that cannot be stored stops the transaction near its end.
    const spoil = (from: string, to: string) =>
      inside(town, (db) =>
        sql`update staff_import_line set person = jsonb_set(person, '{roles}', ${to}::jsonb)
          where town_id = ${town.id} and kind = 'new' and person -> 'roles' = ${from}::jsonb`.execute(db),
      );
    await spoil('["digicoach"]', '["mayor"]');
    await expect(work.importStaff.run(services, { townId: town.id, importId: preview.importId })).rejects.toThrow();
    expect(await staffOf(town)).toEqual([]);
    expect(
      await inside(town, (db) => row(db, sql`select 1 as one from team where name = 'Burgerzaken'`)),
    ).toBeUndefined();
    await spoil('["mayor"]', '["digicoach"]');
    world.clock.move(120_000);
    await work.sweepStaff.run(
      { ...services, jobs: { ...services.jobs, send: (job, data) => job.run(services, data) } },
      { all: false },
    );
    expect(await staffOf(town)).toHaveLength(352);
  });

  it('while giving tracks goes on where it was: each new person gets theirs once', async () => {
    const { town, place } = await aCoordinator();
    const given: string[] = [];
    let calls = 0;
    const work = staffJobs(async (_db, _place, memberIds) => {
      calls++;
      if (calls === 2) throw new Error('Stopped.');
      given.push(...memberIds);
    });
    const preview = await previewImport(services, place, { name: 'lijst.csv', bytes: new Uint8Array(real) });
    if (preview.kind !== 'preview') throw new Error(preview.kind);
    const { importId } = preview;
    await expect(
      confirmImport(services, work, place, importId, { leaveOut: false, closeMany: false }),
    ).rejects.toThrow();
    expect(await staffOf(town)).toHaveLength(352);
    const data = { townId: town.id, importId };
    await Promise.all([work.importStaff.run(services, data), work.importStaff.run(services, data)]);
    expect(given).toHaveLength(352);
    expect(new Set(given).size).toBe(352);
  });
});

it('20,000 people are previewed and brought in within seconds, while others are served', async () => {
  const { town, client } = await aCoordinator();
  const lines = Array.from(
    { length: 20_000 },
    (_, index) =>
      `${index};Voornaam${index};Naam${index};p${index}@groot.be;Dienst ${index % 300};medewerker;${index % 15 ? '' : 'ja'}`,
  );
  const started = performance.now();
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const { path } = await upload(client, rowsFile(...lines));
  const previewed = performance.now();
  await client.post(`${path}/confirm`);
  const done = performance.now();
  clearInterval(watch);
  console.log(
    `20,000 people: preview ${Math.round(previewed - started)} ms, import ${Math.round(done - previewed)} ms, the server held for ${Math.round(longest)} ms at most`,
  );
  expect(await staffOf(town)).toHaveLength(20_000);
  expect(previewed - started).toBeLessThan(15_000);
}, 120_000);
