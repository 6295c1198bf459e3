/** Who may use a route: a required part of every route, so that leaving it out does not compile. Deny, then allow. */
import type { Actor, Role, Visitor } from './actor.ts';

/** What a route may count on about who asks: nothing, a person signed in, or a person at work in a town. */
export type Asker = Actor | Visitor | null;

export type Access<Who extends Asker> = {
  /** As it stands in docs/access.md. */
  readonly name: string;
  /** The asker, when admitted; 'sign-in' when nobody is signed in, 'forbidden' when it is the wrong person. */
  readonly admit: (asker: Asker) => { readonly who: Who } | 'sign-in' | 'choose-town' | 'forbidden';
};

export function isActor(asker: Asker): asker is Actor {
  return asker !== null && 'townId' in asker;
}

/** Anyone, also without an account. */
export const everyone: Access<Asker> = { name: 'everyone', admit: (asker) => ({ who: asker }) };

/** Anyone with an account. */
export const signedIn: Access<Visitor | Actor> = {
  name: 'signed in',
  admit: (asker) => (asker ? { who: asker } : 'sign-in'),
};

/** Everyone who works for the town: every member is a clerk. */
export const clerk: Access<Actor> = {
  name: 'clerk',
  admit: (asker) => (isActor(asker) ? { who: asker } : asker ? 'choose-town' : 'sign-in'),
};

/** Members with at least one of these roles. */
export function oneOf(...roles: readonly Role[]): Access<Actor> {
  return {
    name: roles.join(' or '),
    admit: (asker) => {
      const member = clerk.admit(asker);
      if (typeof member === 'string') return member;
      return has(member.who, ...roles) ? member : 'forbidden';
    },
  };
}

export const coordinator = oneOf('coordinator');

/** Those who keep the installation: above the towns, without a look inside them. */
export const platformAdministrator: Access<Visitor | Actor> = {
  name: 'platform administrator',
  admit: (asker) => {
    if (!asker) return 'sign-in';
    return asker.platformAdministrator ? { who: asker } : 'forbidden';
  },
};

/** Whether a member has one of these roles; buttons ask the same question as routes. */
export function has(actor: Actor, ...roles: readonly Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}
