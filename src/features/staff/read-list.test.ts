/** Staff lists as payroll systems leave them: any encoding, separator, order and language of columns. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '#shared/root.ts';
import { readStaffList } from './read-list.ts';
import { readDay, readYes } from './read-values.ts';
import { type Column, columns, listedRoles, type StaffList } from './staff-list.ts';

const file = new Uint8Array(readFileSync(join(root, 'demo/staff-zilverbeke.csv')));
const real = new TextDecoder().decode(file);
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

async function listOf(bytes: Uint8Array): Promise<StaffList> {
  const list = await readStaffList(bytes);
  if (list.kind !== 'list') throw new Error(`This is ${list.kind}.`);
  return list;
}

const small = (rows: readonly string[], header = 'Personeelsnummer;Voornaam;Naam;E-mail;Dienst;In dienst sinds') =>
  utf8([header, ...rows].join('\r\n'));

describe('the list of Zilverbeke', () => {
  it('is read in full: 352 people, 24 services, 96 without e-mail, 24 digicoaches', async () => {
    const list = await listOf(file);
    expect(list.wrong).toEqual([]);
    expect(list.people).toHaveLength(352);
    expect(new Set(list.people.map(({ team }) => team)).size).toBe(24);
    expect(list.people.filter(({ email }) => email === null)).toHaveLength(96);
    expect(list.people.filter(({ digicoach }) => digicoach)).toHaveLength(24);
    expect(list.people[1]).toMatchObject({ row: 3, lastName: 'Öztürk', inServiceSince: '2024-04-18', language: 'nl' });
  });

  it('says the same as Windows-1252, as UTF-16, with tabs, without mark', async () => {
    // ı is no letter of Windows-1252, and payroll systems that use it write i.
    const text = real.replaceAll('ı', 'i');
    const expected = await listOf(utf8(text));
    const variants = [
      latin(text),
      latin(text.replaceAll(';', '\t')),
      utf8(text.replaceAll(';', ',').replaceAll('\r\n', '\n')),
      new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    ];
    for (const variant of variants) expect(await listOf(variant)).toEqual(expected);
  });
});

const names: Readonly<Record<Column, readonly string[]>> = {
  number: ['Personeelsnummer', 'MATRICULE', 'Personnel number'],
  firstName: ['Voornaam', 'Prénom', 'First name'],
  lastName: ['naam', 'NOM', 'Last Name'],
  email: ['E-mail', 'Courriel', 'e-mail address'],
  team: ['Dienst', 'Département', 'Department'],
  jobTitle: ['Functie', 'Fonction', 'Job title'],
  building: ['Gebouw', 'Bâtiment', 'Building'],
  inServiceSince: ['In dienst sinds', 'Date d’entrée en service', 'Start date'],
  digicoach: ['Digicoach', 'Coach numérique', 'Digital coach'],
  language: ['Taal', 'Langue', 'Language'],
};

const word = fc.stringMatching(/^[A-Za-zéèëïöüçÀÉ][A-Za-zéèëïöüç;,"' -]{0,12}[A-Za-zé]$/);
const person = fc.record({
  firstName: word,
  lastName: word,
  team: word,
  jobTitle: word,
  building: word,
  digicoach: fc.constantFrom('ja', 'oui', 'YES', 'x', '1', '', 'nee', 'non'),
  day: fc.tuple(fc.integer({ min: 1950, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
  form: fc.constantFrom('d/m/y', 'd-m-y', 'd.m.y', 'y-m-d'),
  french: fc.boolean(),
  mailbox: fc.boolean(),
});

function dayIn(form: string, [year, month, day]: readonly [number, number, number]): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return form.replace('d', two(day)).replace('m', two(month)).replace('y', String(year));
}

describe('any list', () => {
  it('reads the same in every order of columns, language of names, separator and encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 1, maxLength: 8 }),
        fc.shuffledSubarray([...columns, 'Loonschaal', ''], { minLength: 12, maxLength: 12 }),
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom(utf8, latin, (text: string) => utf8(`\uFEFF${text}`)),
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.nat(2),
        async (people, order, separator, encode, end, language) => {
          const quote = (cell: string) => (/[;,"\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
          const rows = people.map((one, index) => {
            const cells: Readonly<Record<string, unknown>> = {
              ...one,
              number: String(100 + index),
              email: one.mailbox ? `Iemand${index}@stad.be` : '',
              inServiceSince: dayIn(one.form, one.day),
              language: one.french ? 'Français' : 'nl',
              Loonschaal: 'C1-C3',
            };
            return order.map((column) => quote(String(cells[column] ?? ''))).join(separator);
          });
          const header = order.map((column) => names[column as Column]?.[language] ?? column).join(separator);
          const list = await listOf(encode([header, '', ...rows, '', ''].join(end)));
          expect(list.wrong).toEqual([]);
          expect(list.people).toEqual(
            people.map((one, index) => ({
              row: index + 3,
              number: String(100 + index),
              firstName: one.firstName.replaceAll(/\s+/g, ' '),
              lastName: one.lastName.replaceAll(/\s+/g, ' '),
              email: one.mailbox ? `iemand${index}@stad.be` : null,
              team: one.team.replaceAll(/\s+/g, ' '),
              jobTitle: one.jobTitle.replaceAll(/\s+/g, ' '),
              building: one.building.replaceAll(/\s+/g, ' '),
              inServiceSince: dayIn('y-m-d', one.day),
              digicoach: ['ja', 'oui', 'YES', 'x', '1'].includes(one.digicoach),
              language: one.french ? 'fr' : 'nl',
            })),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gets an answer whatever its bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await readStaffList(bytes)).kind).toBeTruthy();
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), async (text) => {
        expect((await readStaffList(utf8(`Matricule;Nom;Prénom\n${text}`))).kind).toBeTruthy();
      }),
    );
  });
});

describe('a row', () => {
  it('is wrong with its number, its column and why', async () => {
    const list = await listOf(
      small([
        '1;An;Peeters;an@stad.be;Burgerzaken;24/12/2022',
        ';Bo;Claes;;Burgerzaken;',
        '3;;Maes;;Burgerzaken;',
        '4;Di;Smet;geen adres;Burgerzaken;',
        '5;Ed;Baert;;Burgerzaken;31/02/2024',
        '6;Fa;Nys;AN@stad.be;Burgerzaken;',
      ]),
    );
    expect(list.wrong.map(({ row, column, fault, other }) => ({ row, column, fault, other }))).toEqual([
      { row: 2, column: 'email', fault: 'email-twice', other: 7 },
      { row: 3, column: 'number', fault: 'missing', other: undefined },
      { row: 4, column: 'firstName', fault: 'missing', other: undefined },
      { row: 5, column: 'email', fault: 'bad-email', other: undefined },
      { row: 6, column: 'inServiceSince', fault: 'bad-date', other: undefined },
      { row: 7, column: 'email', fault: 'email-twice', other: 2 },
    ]);
    expect(list.people).toEqual([]);
  });

  it('that says the same again counts once; with other data neither counts', async () => {
    const list = await listOf(small(['1;An;Peeters;;A;', '1;An;Peeters;;A;', '2;Bo;Claes;;A;', '2;Bo;Claes;;B;']));
    expect(list.people.map(({ number }) => number)).toEqual(['1']);
    expect(list.twice).toEqual([{ row: 3, first: 2, name: 'An Peeters' }]);
    expect(list.wrong.map(({ row, fault, other }) => [row, fault, other])).toEqual([
      [4, 'number-twice', 5],
      [5, 'number-twice', 4],
    ]);
  });

  it('keeps its number when a value runs over two lines and a title stands above', async () => {
    const text =
      'Lijst van de stad\nPersoneelsnummer;Voornaam;Naam;Functie\n1;An;Peeters;"hoofd\nvan de balie"\n2;Bo;Claes;';
    const list = await listOf(utf8(text));
    expect(list.people.map(({ row, jobTitle }) => [row, jobTitle])).toEqual([
      [3, 'hoofd van de balie'],
      [4, ''],
    ]);
  });
});

describe('a file that is no staff list', () => {
  it.each([
    ['nothing', utf8(''), 'empty'],
    ['blank lines', utf8('\r\n \r\n'), 'empty'],
    ['a PDF', utf8('%PDF-1.7 …'), 'pdf'],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'spreadsheet'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'no-list'],
    ['a letter', utf8('Beste collega,\n\nHier is de lijst.'), 'no-list'],
    ['only a header', utf8('Personeelsnummer;Voornaam;Naam\n'), 'no-people'],
    ['an open quote', utf8('Personeelsnummer;Voornaam;Naam\n1;An;"Peeters\n2;Bo;Claes'), 'open-quote'],
    ['eleven megabytes', new Uint8Array(11 * 1024 * 1024), 'too-large'],
  ])('%s: %#', async (_name, bytes, kind) => {
    expect((await readStaffList(bytes)).kind).toBe(kind);
  });

  it('names the columns that it lacks', async () => {
    expect(await readStaffList(utf8('Naam;E-mail;Dienst\nPeeters;;A'))).toEqual({
      kind: 'missing-columns',
      missing: ['number', 'firstName'],
    });
  });
});

describe('a day', () => {
  it.each([
    ['24/12/2022', '2022-12-24'],
    ['24-12-2022', '2022-12-24'],
    ['24.12.2022', '2022-12-24'],
    ['2022-12-24', '2022-12-24'],
    ['2022-12-24 00:00:00', '2022-12-24'],
    ['1/2/2024', '2024-02-01'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (text, day) => expect(readDay(text)).toBe(day));
  it.each(['29/02/2023', '31/04/2024', '12/24/2022', '0/1/2020', '24/12/22', 'gisteren', '45283', '01/01/0001'])(
    '%s is none',
    (text) => expect(readDay(text)).toBeUndefined(),
  );
  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => [undefined, text.length].includes(readDay(text)?.length) || true));
  });
});

it('yes is said in three languages', () => {
  for (const yes of ['ja', 'Oui', 'YES', 'x', '1', '✓']) expect(readYes(yes)).toBe(true);
  for (const no of ['', 'nee', 'non', '0', '-']) expect(readYes(no)).toBe(false);
});

it('a function makes a head of service, a column a digicoach', () => {
  expect(listedRoles({ jobTitle: 'Diensthoofd', digicoach: true })).toEqual(['head-of-service', 'digicoach']);
  expect(listedRoles({ jobTitle: 'chef de service', digicoach: false })).toEqual(['head-of-service']);
  expect(listedRoles({ jobTitle: 'medewerker', digicoach: false })).toEqual([]);
});
