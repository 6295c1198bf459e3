/** Who may do what with staff. */
import { has, oneOf } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';

/** Lists of people: all of the town for the coordinator, the own team for a head of service. */
export const seesStaff = oneOf('coordinator', 'head-of-service');

/** Whether someone may see a person of this team. */
export function maySee(actor: Actor, teamId: string | null): boolean {
  return mayManage(actor) || (has(actor, 'head-of-service') && teamId !== null && teamId === actor.teamId);
}

/** Whether someone may give roles, invite, and issue cards. */
export function mayManage(actor: Actor): boolean {
  return has(actor, 'coordinator');
}

/** The one team that someone is kept to; undefined where there is no such limit, null where there is no team to see. */
export function onlyTeam(actor: Actor): string | null | undefined {
  return mayManage(actor) ? undefined : actor.teamId;
}

/**
 * Whether someone may get a card. Only staff without a mailbox: whoever prints a card could choose its PIN first, and so
 * see another's results, which is not to be for people who can sign in with a password of their own.
 */
export function mayGetCard(person: { readonly email: string | null }): boolean {
  return person.email === null;
}
