/** Gives a role to someone, or takes it back. */
import type { Actor, Role } from '#shared/access/actor.ts';
import { audit } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { personDetails } from './queries.ts';
import { giveRole, lockCoordinators, takeRole } from './store.ts';

/** The roles that a coordinator gives by hand. */
export const roles = [
  'head-of-service',
  'digicoach',
  'trainer',
  'coordinator',
  'content-editor',
  'digihelper',
] as const satisfies readonly Role[];

export type RoleChange =
  | { readonly kind: 'changed' }
  /** It was so already: a second click, another tab, or a role that the staff list gives. */
  | { readonly kind: 'same' }
  /** Somebody must be left who can do this. */
  | { readonly kind: 'last-coordinator' }
  | { readonly kind: 'unknown' };

export function changeRole(
  { database, clock }: Services,
  actor: Actor,
  memberId: string,
  role: Role,
  to: 'give' | 'take',
): Promise<RoleChange> {
  const { townId } = actor;
  return inTown(database, actor, async (db) => {
    const person = await personDetails(db, townId, memberId);
    if (!person || person.closedOn !== null) return { kind: 'unknown' };
    if (to === 'take' && role === 'coordinator') {
      const coordinators = await lockCoordinators(db, townId);
      if (coordinators.length === 1 && coordinators[0] === memberId) return { kind: 'last-coordinator' };
    }
    const change = to === 'give' ? giveRole : takeRole;
    if (!(await change(db, townId, memberId, role))) return { kind: 'same' };
    const name = `${person.firstName} ${person.lastName}`;
    await audit(db, actor, clock.now(), to === 'give' ? 'role-given' : 'role-taken', name, { role });
    return { kind: 'changed' };
  });
}
