/** Who keeps facts: editors see the work list; those of a town that keeps the shared guides change it. */
import { mayKeepShared } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { Forbidden } from '#shared/http/answer.ts';

/** @throws Forbidden for an editor of a town that does not keep what all towns share */
export function mustKeepShared(actor: Actor): void {
  if (!mayKeepShared(actor)) throw new Forbidden();
}
