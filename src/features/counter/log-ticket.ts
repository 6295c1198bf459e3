/**
 * Whose tap a help moment is. The form on a page carries a ticket, signed by the server: a tap that waited without a
 * network on a shared machine counts for whoever made it, also when a colleague of the town is signed in by then.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '#shared/id.ts';

export type Holder = { readonly memberId: string; readonly teamId: string | null };

/** @param secret the server's own; whoever changes a letter of a ticket has none */
export function ticketOf(secret: string, { townId, memberId, teamId }: Holder & { readonly townId: string }): string {
  return `${memberId}.${teamId ?? ''}.${sign(secret, townId, memberId, teamId ?? '').toString('base64url')}`;
}

/** Who holds it, or undefined when it is none of this town. */
export function holderOf(secret: string, townId: string, ticket: string): Holder | undefined {
  const [memberId = '', teamId = '', given = ''] = ticket.split('.');
  if (!isId(memberId) || (teamId !== '' && !isId(teamId))) return undefined;
  const right = sign(secret, townId, memberId, teamId);
  const signature = Buffer.from(given, 'base64url');
  if (signature.length !== right.length || !timingSafeEqual(signature, right)) return undefined;
  return { memberId, teamId: teamId === '' ? null : teamId };
}

function sign(secret: string, ...said: readonly string[]): Buffer {
  return createHmac('sha256', secret)
    .update(`help moment ${said.join(' ')}`)
    .digest()
    .subarray(0, 16);
}
