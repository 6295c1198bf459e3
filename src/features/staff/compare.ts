/** What a staff list changes in a town: pure, so that the preview can be trusted and tested. */
import type { Role } from '#shared/access/actor.ts';
import { newId } from '#shared/id.ts';
import { plainName } from './column-names.ts';
import { type Column, type ListedPerson, listedRoles, type StaffList } from './staff-list.ts';

/** A member as the comparison needs one, with the roles that a list gave (`listed`) and those given by hand. */
export type KnownMember = {
  readonly id: string;
  readonly number: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly team: string;
  readonly jobTitle: string;
  readonly building: string;
  readonly inServiceSince: string | null;
  readonly language: string;
  readonly closed: boolean;
  readonly listed: readonly Role[];
  readonly given: readonly Role[];
};

/** The whole person as it will stand in the town. */
export type NewState = {
  readonly number: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly team: string;
  readonly jobTitle: string;
  readonly building: string;
  readonly inServiceSince: string | null;
  readonly language: string;
  readonly roles: readonly Role[];
};

export type ChangedField = { readonly column: Column; readonly from: string; readonly to: string };

type Line = { readonly row: number | null; readonly memberId: string; readonly name: string };
export type ChangeLine =
  | (Line & { readonly kind: 'new'; readonly person: NewState })
  | (Line & {
      readonly kind: 'changed' | 'reopened';
      readonly person: NewState;
      readonly changes: readonly ChangedField[];
    })
  | (Line & { readonly kind: 'gone' });

export type Comparison = {
  readonly lines: readonly ChangeLine[];
  readonly unchanged: number;
  /** Open members that lists look after. */
  readonly before: number;
  /** Whoever brings the list in is not in it, and keeps access all the same. */
  readonly keptSelf: boolean;
};

/**
 * Compares a list with the town by personnel number; someone added by hand is recognised by e-mail address.
 * People whom a wrong row is about are neither changed nor closed, and neither is `self`, who brings the list in.
 */
export function compare(list: StaffList, members: readonly KnownMember[], self: string | null): Comparison {
  const byNumber = new Map(members.flatMap((member) => (member.number === null ? [] : [[member.number, member]])));
  const byEmail = new Map(
    members.flatMap((member) =>
      member.number === null && member.email !== null && !member.closed ? [[member.email.toLowerCase(), member]] : [],
    ),
  );
  const teamNames = new Map<string, string>();
  for (const { team } of members) if (team !== '') teamNames.set(plainName(team), team);
  const teamOf = (team: string) => {
    const key = plainName(team);
    if (!teamNames.has(key)) teamNames.set(key, team);
    return teamNames.get(key) ?? team;
  };

  const lines: ChangeLine[] = [];
  const seen = new Set<string>();
  let unchanged = 0;
  for (const person of list.people) {
    const member = byNumber.get(person.number) ?? (person.email === null ? undefined : byEmail.get(person.email));
    const listed = { ...person, team: teamOf(person.team) };
    if (!member) {
      lines.push({ kind: 'new', ...lineOf(person, newId()), person: stateOf(list, listed, undefined) });
      continue;
    }
    seen.add(member.id);
    const state = stateOf(list, listed, member);
    const changes = changesOf(member, state);
    const line = { ...lineOf(person, member.id), person: state, changes };
    if (member.closed) lines.push({ kind: 'reopened', ...line });
    else if (changes.length > 0) lines.push({ kind: 'changed', ...line });
    else unchanged++;
  }

  const spared = aboutWrongRows(list);
  const open = members.filter((member) => member.number !== null && !member.closed);
  const gone = open.filter((member) => !seen.has(member.id) && !spared(member));
  for (const member of gone) {
    if (member.id === self) continue;
    lines.push({ kind: 'gone', row: null, memberId: member.id, name: `${member.firstName} ${member.lastName}` });
  }
  return { lines, unchanged, before: open.length, keptSelf: gone.some((member) => member.id === self) };
}

/** More than a third of the people gone: then ask whether the file is whole. */
export function closesMany(before: number, gone: number): boolean {
  return gone * 3 > before;
}

function lineOf(person: ListedPerson, memberId: string) {
  return { row: person.row, memberId, name: `${person.firstName} ${person.lastName}` };
}

/** The person as listed; what the list has no column for stays as it is. */
function stateOf({ known }: StaffList, person: ListedPerson, member: KnownMember | undefined): NewState {
  const jobTitle = known.has('jobTitle') || !member ? person.jobTitle : member.jobTitle;
  const digicoach = known.has('digicoach') ? person.digicoach : (member?.listed.includes('digicoach') ?? false);
  const head = known.has('jobTitle') ? [] : (member?.listed.filter((role) => role === 'head-of-service') ?? []);
  const given = new Set(member?.given ?? []);
  const roles = new Set([...listedRoles({ jobTitle, digicoach }), ...head]);
  const either = <Key extends 'email' | 'team' | 'building' | 'inServiceSince' | 'language'>(key: Key) =>
    known.has(key) || !member ? person[key] : member[key];
  return {
    number: person.number,
    firstName: person.firstName,
    lastName: person.lastName,
    email: either('email'),
    team: either('team') ?? '',
    jobTitle,
    building: either('building') ?? '',
    inServiceSince: either('inServiceSince'),
    language: either('language') ?? 'nl',
    // A role given by hand stays given by hand.
    roles: [...roles].filter((role) => !given.has(role)),
  };
}

const compared = [
  'number',
  'firstName',
  'lastName',
  'email',
  'team',
  'jobTitle',
  'building',
  'inServiceSince',
  'language',
] as const;

function changesOf(member: KnownMember, state: NewState): readonly ChangedField[] {
  const changes: ChangedField[] = compared.flatMap((column) => {
    const [from, to] = [member[column] ?? '', state[column] ?? ''];
    return from === to ? [] : [{ column, from, to }];
  });
  const was = member.listed.includes('digicoach');
  const is = state.roles.includes('digicoach');
  if (was !== is) changes.push({ column: 'digicoach', from: was ? 'yes' : 'no', to: is ? 'yes' : 'no' });
  const wasHead = member.listed.includes('head-of-service');
  const isHead = state.roles.includes('head-of-service');
  if (wasHead !== isHead && !changes.some(({ column }) => column === 'jobTitle'))
    changes.push({ column: 'jobTitle', from: member.jobTitle, to: state.jobTitle });
  return changes;
}

/** Whether a wrong row seems to be about a member: by number, by address, or by name. */
function aboutWrongRows({ wrong }: StaffList): (member: KnownMember) => boolean {
  const nameOf = (one: { readonly firstName: string; readonly lastName: string }) =>
    plainName(`${one.firstName} ${one.lastName}`);
  const numbers = new Set(wrong.map(({ about }) => about.number));
  const emails = new Set(wrong.map(({ about }) => about.email).filter((email) => email !== ''));
  const names = new Set(wrong.filter(({ about }) => about.number === '').map(({ about }) => nameOf(about)));
  return (member) =>
    numbers.has(member.number ?? '') ||
    (member.email !== null && emails.has(member.email.toLowerCase())) ||
    names.has(nameOf(member));
}
