/** Who keeps what all towns share. */
import { has, oneOf } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';

/** Editors of any town: what is more is asked of the thing itself. */
export const editor = oneOf('content-editor');

/** An editor of a town that a platform administrator gave the shared guides and facts to keep. */
export function mayKeepShared(actor: Actor): boolean {
  return has(actor, 'content-editor') && actor.town.keepsSharedGuides;
}
