/** From the bytes of a file to a staff list: each row a person, or wrong with its number and why. */
import { breathe, readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { readAddress, readDay, readLanguage, readLine, readYes } from './read-values.ts';
import {
  type Column,
  type Fault,
  type ListedPerson,
  largestFile,
  type NoList,
  neededColumns,
  type StaffList,
  type WrongRow,
} from './staff-list.ts';

const longest: Partial<Record<Column, number>> = { number: 40, email: 200 };
const longestText = 120;
const breathEvery = 1000;

type Cells = Readonly<Partial<Record<Column, string>>>;

/** Reads a file. Never throws on what is in it. */
export async function readStaffList(bytes: Uint8Array): Promise<StaffList | NoList> {
  if (bytes.length > largestFile) return { kind: 'too-large' };
  const read = readText(bytes);
  if (read.kind !== 'text') return read;
  if (read.text.trim() === '') return { kind: 'empty' };
  const table = await readTable(read.text);
  if (table.kind !== 'table') return table;
  const known = new Set(table.header.filter((column) => column !== undefined));
  const missing = neededColumns.filter((column) => !known.has(column));
  if (missing.length > 0) return { kind: 'missing-columns', missing };
  if (table.rows.length === 0) return { kind: 'no-people' };

  const people: ListedPerson[] = [];
  const wrong: WrongRow[] = [];
  for (const [index, { row, cells }] of table.rows.entries()) {
    if (index % breathEvery === breathEvery - 1) await breathe();
    const named: Partial<Record<Column, string>> = {};
    table.header.forEach((column, at) => {
      if (column !== undefined) named[column] = readLine(cells[at] ?? '');
    });
    const result = readPerson(row, named);
    if (Array.isArray(result)) wrong.push(...result);
    else people.push(result);
  }
  return { kind: 'list', known, ...tellApart(people, wrong) };
}

/** A person, or all that is wrong with the row. */
function readPerson(row: number, cells: Cells): ListedPerson | WrongRow[] {
  const email = cells.email ? readAddress(cells.email) : null;
  const inServiceSince = cells.inServiceSince ? readDay(cells.inServiceSince) : null;
  const faults: [Column, Fault][] = neededColumns.flatMap((column) => (cells[column] ? [] : [[column, 'missing']]));
  for (const [column, text] of Object.entries(cells) as [Column, string][]) {
    if (text.length > (longest[column] ?? longestText)) faults.push([column, 'too-long']);
  }
  if (email === undefined) faults.push(['email', 'bad-email']);
  if (inServiceSince === undefined) faults.push(['inServiceSince', 'bad-date']);
  if (faults.length > 0 || email === undefined || inServiceSince === undefined)
    return faults.map(([column, fault]) => ({
      row,
      column,
      fault,
      // A cut in the middle of a sign of two halves would be no text to the database.
      value: (cells[column] ?? '').slice(0, 60).toWellFormed(),
      other: undefined,
      about: aboutOf(cells),
    }));
  return {
    row,
    number: cells.number ?? '',
    firstName: cells.firstName ?? '',
    lastName: cells.lastName ?? '',
    email,
    team: cells.team ?? '',
    jobTitle: cells.jobTitle ?? '',
    building: cells.building ?? '',
    inServiceSince,
    digicoach: readYes(cells.digicoach ?? ''),
    language: readLanguage(cells.language ?? ''),
  };
}

function aboutOf(person: Readonly<Partial<Record<'number' | 'email' | 'firstName' | 'lastName', string | null>>>) {
  return {
    number: person.number ?? '',
    email: (person.email ?? '').toLowerCase(),
    firstName: person.firstName ?? '',
    lastName: person.lastName ?? '',
  };
}

/** Takes out rows that say the same again, and rows that two people cannot both be right about. */
function tellApart(all: readonly ListedPerson[], wrong: readonly WrongRow[]): Omit<StaffList, 'kind' | 'known'> {
  const numbers = new Map<string, ListedPerson>();
  const odd = new Map<ListedPerson, readonly [Column, Fault, ListedPerson]>();
  const twice: { row: number; first: number; name: string }[] = [];
  for (const person of all) {
    const first = numbers.get(person.number);
    if (first === undefined) numbers.set(person.number, person);
    else if (JSON.stringify({ ...person, row: 0 }) === JSON.stringify({ ...first, row: 0 }))
      twice.push({ row: person.row, first: first.row, name: `${person.firstName} ${person.lastName}` });
    else {
      odd.set(first, odd.get(first) ?? ['number', 'number-twice', person]);
      odd.set(person, ['number', 'number-twice', first]);
    }
  }
  const repeated = new Set(twice.map(({ row }) => row));
  const once = all.filter(({ row }) => !repeated.has(row));
  const addresses = new Map<string, ListedPerson>();
  for (const person of once) {
    if (person.email === null) continue;
    const first = addresses.get(person.email);
    if (first === undefined) addresses.set(person.email, person);
    else if (first.number !== person.number) {
      odd.set(first, odd.get(first) ?? ['email', 'email-twice', person]);
      odd.set(person, odd.get(person) ?? ['email', 'email-twice', first]);
    }
  }
  const atOdds = [...odd].map(([person, [column, fault, other]]) => ({
    row: person.row,
    column,
    fault,
    value: person[column as 'number' | 'email'] ?? '',
    other: other.row,
    about: aboutOf(person),
  }));
  return {
    people: once.filter((person) => !odd.has(person)),
    wrong: [...wrong, ...atOdds].sort((one, other) => one.row - other.row),
    twice,
  };
}
