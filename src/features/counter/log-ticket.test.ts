/** A ticket names who tapped, and nobody can make one up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/id.ts';
import { readTicket, ticketOf } from './log-ticket.ts';

const secret = 'a secret of the server';
const townId = newId();
const now = new Date('2026-11-21T09:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 3600_000);

describe('a ticket', () => {
  it('names its holder, in her own town and for this server only', () => {
    for (const holder of [
      { memberId: newId(), teamId: newId() },
      { memberId: newId(), teamId: null },
      { memberId: null, teamId: newId() },
    ]) {
      const ticket = ticketOf(secret, { townId, ...holder }, now);
      expect(readTicket(secret, townId, ticket, now)).toEqual({ kind: 'good', holder });
      expect(readTicket(secret, newId(), ticket, now)).toEqual({ kind: 'none' });
      expect(readTicket('another secret', townId, ticket, now)).toEqual({ kind: 'none' });
    }
  });

  it('is worth nothing once a letter of it changed, or when it never was one', () => {
    const ticket = ticketOf(secret, { townId, memberId: newId(), teamId: newId() }, now);
    fc.assert(
      fc.property(fc.nat(ticket.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        const changed = ticket.slice(0, at) + letter + ticket.slice(at + 1);
        const { kind } = readTicket(secret, townId, changed, now);
        // The last letter of the signature has bits that say nothing.
        if (changed !== ticket && at < ticket.length - 1) expect(kind).toBe('none');
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readTicket(secret, townId, text, now)).toEqual({ kind: 'none' });
      }),
    );
  });

  it('lasts as long as a page is kept and a tap may wait, and then says that it was good once', () => {
    const ticket = ticketOf(secret, { townId, memberId: newId(), teamId: null }, now);
    for (const days of [0, 1, 30, 37]) expect(readTicket(secret, townId, ticket, inDays(days)).kind).toBe('good');
    for (const days of [38, 39, 365]) expect(readTicket(secret, townId, ticket, inDays(days)).kind).toBe('expired');
    expect(readTicket(secret, newId(), ticket, inDays(365)).kind).toBe('none');
  });
});
