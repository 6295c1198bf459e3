/** A staff list as it was read: who is in it, which rows are wrong and why, or why the file is no list at all. */
import type { Role } from '#shared/access/actor.ts';

/** The columns that Digimee knows; a list has some of them, in any order. */
export const columns = [
  'number',
  'firstName',
  'lastName',
  'email',
  'team',
  'jobTitle',
  'building',
  'inServiceSince',
  'digicoach',
  'language',
] as const;
export type Column = (typeof columns)[number];

/** Without these no row says who it is about. */
export const neededColumns = ['number', 'firstName', 'lastName'] as const satisfies readonly Column[];

/** A person as a list gives one. What the list has no column for is left as it stands in the town. */
export type ListedPerson = {
  /** As a spreadsheet counts: the line with the names of the columns comes first. */
  readonly row: number;
  readonly number: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly team: string;
  readonly jobTitle: string;
  readonly building: string;
  /** A day such as 2026-11-21. */
  readonly inServiceSince: string | null;
  readonly digicoach: boolean;
  readonly language: 'nl' | 'fr';
};

/** Why a row cannot be used; the words stand in the catalogue. */
export type Fault = 'missing' | 'too-long' | 'bad-email' | 'bad-date' | 'number-twice' | 'email-twice';

export type WrongRow = {
  readonly row: number;
  readonly column: Column;
  readonly fault: Fault;
  /** What stands there, cut short. */
  readonly value: string;
  /** The other row, where two are at odds. */
  readonly other: number | undefined;
  /** Who the row seems to be about, so that nobody is taken for gone because of a slip. */
  readonly about: {
    readonly number: string;
    readonly email: string;
    readonly firstName: string;
    readonly lastName: string;
  };
};

export type StaffList = {
  readonly kind: 'list';
  readonly known: ReadonlySet<Column>;
  readonly people: readonly ListedPerson[];
  readonly wrong: readonly WrongRow[];
  /** Rows that say once more what an earlier row says. */
  readonly twice: readonly { readonly row: number; readonly first: number; readonly name: string }[];
};

/** Why a file is no staff list. */
export type NoList =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'no-list' }
  | { readonly kind: 'no-people' }
  | { readonly kind: 'open-quote'; readonly row: number }
  | { readonly kind: 'missing-columns'; readonly missing: readonly Column[] };

/** Ten megabytes: some hundred thousand people. */
export const largestFile = 10 * 1024 * 1024;

/** Rows of a list; empty lines do not count. */
export function rowsOf(list: StaffList): number {
  return list.people.length + list.twice.length + wrongRowsOf(list);
}

/** Rows that cannot be used. */
export function wrongRowsOf(list: StaffList): number {
  return new Set(list.wrong.map(({ row }) => row)).size;
}

/** More than a fifth wrong: then it is the file, not the people. */
export function isRefused(list: StaffList): boolean {
  return wrongRowsOf(list) * 5 > rowsOf(list);
}

const heads = new Set(['diensthoofd', 'chef de service', 'cheffe de service', 'head of service']);

/** The roles that a list gives by itself: a head of service by function, a digicoach by column. */
export function listedRoles(person: Pick<ListedPerson, 'jobTitle' | 'digicoach'>): readonly Role[] {
  const head: readonly Role[] = heads.has(person.jobTitle.toLowerCase()) ? ['head-of-service'] : [];
  return person.digicoach ? [...head, 'digicoach'] : head;
}
