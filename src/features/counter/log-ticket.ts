/**
 * Whose tap a help moment is. The form on a page carries a ticket, signed by the server: a tap that waited without a
 * network on a shared machine counts for whoever made it, also when a colleague of the town is signed in by then. A page
 * that such a machine keeps for everyone carries one of the service alone: nobody can tell who taps there.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '#shared/id.ts';

export type Holder = {
  /** Null where only the service is known. */
  readonly memberId: string | null;
  readonly teamId: string | null;
};

/** @param secret the server's own; whoever changes a letter of a ticket has none */
export function ticketOf(secret: string, { townId, memberId, teamId }: Holder & { readonly townId: string }): string {
  const signature = sign(secret, townId, memberId ?? '', teamId ?? '').toString('base64url');
  return `${memberId ?? ''}.${teamId ?? ''}.${signature}`;
}

/** Who holds it, or undefined when it is none of this town. */
export function holderOf(secret: string, townId: string, ticket: string): Holder | undefined {
  const [memberId = '', teamId = '', given = ''] = ticket.split('.');
  if ([memberId, teamId].some((id) => id !== '' && !isId(id))) return undefined;
  const right = sign(secret, townId, memberId, teamId);
  const signature = Buffer.from(given, 'base64url');
  if (signature.length !== right.length || !timingSafeEqual(signature, right)) return undefined;
  return { memberId: memberId || null, teamId: teamId || null };
}

function sign(secret: string, ...said: readonly string[]): Buffer {
  return createHmac('sha256', secret)
    .update(`help moment ${said.join(' ')}`)
    .digest()
    .subarray(0, 16);
}
