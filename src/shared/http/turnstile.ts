/** Lets each network pass so often, and tells who asks too often how long to wait: for doors at which nobody signs in. */
import type { Clock } from '../clock.ts';

export type Turnstile = {
  /**
   * Counts one request, or one that is as much work as so many.
   * @returns 0 when it may pass, else the whole seconds after which it may
   */
  readonly pass: (network: string, counts?: number) => number;
};

export type Pace = {
  /** So many pass at once after a quiet time. */
  readonly atOnce: number;
  /** So many a second pass for as long as one likes. */
  readonly perSecond: number;
  /** So many networks are known at least, and twice as many at most: what it costs in memory. */
  readonly known?: number;
};

/**
 * In the memory of this process, and nowhere else. Of each network one number is kept: the moment at which all that
 * passed is paid for, at the steady pace (the generic cell rate algorithm of ITU-T I.371). One that was paid long ago is
 * as good as unknown, so forgetting whoever was quiet longest costs nobody anything.
 */
export function turnstile(clock: Clock, { atOnce, perSecond, known = 10_000 }: Pace): Turnstile {
  const price = 1000 / perSecond;
  const most = atOnce * price;
  let paidAt = new Map<string, number>();
  let before = new Map<string, number>();
  return {
    pass: (network, counts = 1) => {
      const now = clock.now().getTime();
      const last = paidAt.get(network) ?? before.get(network) ?? now;
      // So far ahead only when the clock was set back: then we begin anew.
      const paid = (last > now + most ? now : Math.max(now, last)) + counts * price;
      const wait = paid - now - most;
      if (wait > 0) return Math.ceil(wait / 1000);
      if (paidAt.size >= known && !paidAt.has(network)) {
        before = paidAt;
        paidAt = new Map();
      }
      paidAt.set(network, paid);
      return 0;
    },
  };
}
