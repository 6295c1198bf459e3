/** Who may see and set who learns what. */
import { has, oneOf } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';

/** Whether someone may give and end assignments. */
export const givesAssignments = oneOf('coordinator');

/** Who takes part: all services for the coordinator, the own one for a head of service. */
export const seesParticipation = oneOf('coordinator', 'head-of-service');

/** Which service someone sees: all, one, or none when a head of service is in no service (yet). */
export type Sight =
  | { readonly kind: 'all' }
  | { readonly kind: 'team'; readonly teamId: string }
  | { readonly kind: 'none' };

/** What someone sees when asking for a service; a head of service gets the own one whatever is asked. */
export function sightOf(actor: Pick<Actor, 'roles' | 'teamId'>, askedTeam: string | undefined): Sight {
  if (actor.roles.includes('coordinator')) {
    return askedTeam === undefined ? { kind: 'all' } : { kind: 'team', teamId: askedTeam };
  }
  const own = actor.roles.includes('head-of-service') ? actor.teamId : null;
  return own === null ? { kind: 'none' } : { kind: 'team', teamId: own };
}

/** Whether someone may choose between services. */
export function choosesTeam(actor: Actor): boolean {
  return has(actor, 'coordinator');
}
