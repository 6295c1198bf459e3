/** A ticket names who tapped, and nobody can make one up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/id.ts';
import { holderOf, ticketOf } from './log-ticket.ts';

const secret = 'a secret of the server';
const townId = newId();

describe('a ticket', () => {
  it('names its holder, in her own town and for this server only', () => {
    for (const holder of [
      { memberId: newId(), teamId: newId() },
      { memberId: newId(), teamId: null },
      { memberId: null, teamId: newId() },
    ]) {
      const ticket = ticketOf(secret, { townId, ...holder });
      expect(holderOf(secret, townId, ticket)).toEqual(holder);
      expect(holderOf(secret, newId(), ticket)).toBeUndefined();
      expect(holderOf('another secret', townId, ticket)).toBeUndefined();
    }
  });

  it('is worth nothing once a letter of it changed, or when it never was one', () => {
    const ticket = ticketOf(secret, { townId, memberId: newId(), teamId: newId() });
    fc.assert(
      fc.property(fc.nat(ticket.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        const changed = ticket.slice(0, at) + letter + ticket.slice(at + 1);
        const holder = holderOf(secret, townId, changed);
        // The last letter of the signature has bits that say nothing.
        if (changed !== ticket && at < ticket.length - 1) expect(holder).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(holderOf(secret, townId, text)).toBeUndefined();
      }),
    );
  });
});
