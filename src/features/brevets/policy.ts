/** Who may do what with brevets. */
import { has } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';

/** The coordinator keeps the town's brevets. */
export function mayKeepBrevets(actor: Actor): boolean {
  return has(actor, 'coordinator');
}

/** Withdrawing is for the coordinator, and only where there is still something to withdraw. */
export function mayWithdraw(actor: Actor, brevet: { readonly withdrawnAt: Date | null }): boolean {
  return mayKeepBrevets(actor) && brevet.withdrawnAt === null;
}
