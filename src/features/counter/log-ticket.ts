/**
 * Whose tap a help moment is. The form on a page carries a ticket, signed by the server: a tap that waited without a
 * network on a shared machine counts for whoever made it, also when a colleague of the town is signed in by then. A page
 * that such a machine keeps for everyone carries one of the service alone: nobody can tell who taps there. A ticket names
 * the day on which it was made, and ends: a device may lie in a drawer for a year.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '#shared/id.ts';

export type Holder = {
  /** Null where only the service is known. */
  readonly memberId: string | null;
  readonly teamId: string | null;
};

/** A page is kept for 30 days and a tap may wait for seven; who finds an older one logs it by hand. */
const lastsDays = 37;
const dayLength = 24 * 3600_000;

type Bearer = Holder & { readonly townId: string };

/** @param secret the server's own; whoever changes a letter of a ticket has none */
export function ticketOf(secret: string, { townId, memberId, teamId }: Bearer, now: Date): string {
  const day = Math.floor(now.getTime() / dayLength);
  const said = [memberId ?? '', teamId ?? '', day.toString(36)];
  return [...said, sign(secret, townId, ...said).toString('base64url')].join('.');
}

export type TicketRead =
  | { readonly kind: 'good'; readonly holder: Holder }
  /** It was good once. */
  | { readonly kind: 'expired' }
  /** It is none of this town. */
  | { readonly kind: 'none' };

export function readTicket(secret: string, townId: string, ticket: string, now: Date): TicketRead {
  const [memberId = '', teamId = '', day = '', given = ''] = ticket.split('.');
  if ([memberId, teamId].some((id) => id !== '' && !isId(id))) return { kind: 'none' };
  const right = sign(secret, townId, memberId, teamId, day);
  const signature = Buffer.from(given, 'base64url');
  if (signature.length !== right.length || !timingSafeEqual(signature, right)) return { kind: 'none' };
  const age = now.getTime() - Number.parseInt(day, 36) * dayLength;
  if (!(age < (lastsDays + 1) * dayLength)) return { kind: 'expired' };
  return { kind: 'good', holder: { memberId: memberId || null, teamId: teamId || null } };
}

function sign(secret: string, ...said: readonly string[]): Buffer {
  return createHmac('sha256', secret)
    .update(`help moment ${said.join(' ')}`)
    .digest()
    .subarray(0, 16);
}
