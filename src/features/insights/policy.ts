/** Who may see the town's figures. */
import { has } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';

/** The coordinator; a head of service sees who takes part in the own service elsewhere, not the town's figures. */
export function maySeeFigures(actor: Actor): boolean {
  return has(actor, 'coordinator');
}
