/** Who may do what with the shared guides: editors of a town that keeps them write, someone else of the practice reviews. */
import { reviewingRoles } from '#features/content/index.ts';
import { oneOf } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Draft } from './draft.ts';

export const reviewer = oneOf(...reviewingRoles);

/** Nobody approves what is their own: neither the author nor who changed it last is asked. */
export function mayBeAsked(member: { readonly id: string }, draft: Pick<Draft, 'author' | 'changedBy'>): boolean {
  return member.id !== draft.author && member.id !== draft.changedBy;
}

/** The one who was asked, as long as the draft waits for it. */
export function mayReview(actor: Actor, draft: Pick<Draft, 'author' | 'changedBy' | 'reviewer' | 'state'>): boolean {
  return draft.state === 'in-review' && draft.reviewer === actor.memberId && mayBeAsked({ id: actor.memberId }, draft);
}
