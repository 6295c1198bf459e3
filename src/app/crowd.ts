/** What keeps a crowd at the doors for everyone from shutting out the others: so many requests of one network, then a wait. */
import type { Context } from 'hono';
import type { Asker } from '#shared/access/access.ts';
import { askerOf, isOwnMachine, networkOf } from '#shared/http/address.ts';
import { turnstile } from '#shared/http/turnstile.ts';
import type { Services } from '#shared/services.ts';
import { readSession } from './session.ts';

/**
 * All counters of a town, and whoever is in its library, share one address: six hundred pages at once and ten a second
 * after that are a full hall's; one who reads out everything by program waits a little, again and again.
 */
export const publicPace = { atOnce: 600, perSecond: 10 } as const;
/** A search asks the database, of which there is one for all; a page comes from memory. */
export const searchCounts = 5;

/** @returns seconds that this request of nobody must wait; 0 when it may pass */
export type Crowd = (context: Context, known: Asker | 'not asked') => Promise<number>;

/** Staff are never counted. Where nobody is asked who they are, they are asked only when the answer would be: wait. */
export function crowdAt(services: Services): Crowd {
  const { pass } = turnstile(services.clock, publicPace);
  return async (context, known) => {
    const address = askerOf(context, services.config);
    if (isOwnMachine(address) || (known !== 'not asked' && known !== null)) return 0;
    const wait = pass(networkOf(address), context.req.query('q') === undefined ? 1 : searchCounts);
    if (wait === 0 || known === null) return wait;
    const { asker } = await readSession(services, context);
    return asker ? 0 : wait;
  };
}
