/** Who keeps what all towns share. */
import { type Asker, has, isActor, oneOf } from '#shared/access/access.ts';
import type { Actor, Role } from '#shared/access/actor.ts';

/** Editors of any town: what is more is asked of the thing itself. */
export const editor = oneOf('content-editor');

/** An editor of a town that a platform administrator gave the shared guides and facts to keep. */
export function mayKeepShared(actor: Actor): boolean {
  return has(actor, 'content-editor') && actor.town.keepsSharedGuides;
}

/** Who can be asked to review: people of the practice, and fellow editors. */
export const reviewingRoles = ['digicoach', 'trainer', 'content-editor'] as const satisfies readonly Role[];

/** Whether someone may see what is in no published text yet: who writes or reviews where the shared guides are kept. */
export function maySeeDrafts(asker: Asker): boolean {
  return isActor(asker) && asker.town.keepsSharedGuides && reviewingRoles.some((role) => has(asker, role));
}
