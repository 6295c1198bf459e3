/** The turnstile: generous to a crowd, firm with who never stops, and no larger than it must be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnstile } from './turnstile.ts';

function stopped() {
  let now = 1_000_000;
  const move = (milliseconds: number) => {
    now += milliseconds;
  };
  return { clock: { now: () => new Date(now) }, move };
}

const askTimes = (pass: (network: string) => number, network: string, times: number) =>
  Array.from({ length: times }, () => pass(network));

describe('the turnstile', () => {
  it('lets a crowd pass, then tells how long to wait, and lets the next one pass after that', () => {
    const { clock, move } = stopped();
    const { pass } = turnstile(clock, { atOnce: 20, perSecond: 0.5 });
    expect(askTimes(pass, 'a', 20).every((wait) => wait === 0)).toBe(true);
    expect(pass('a')).toBe(2);
    expect(pass('b')).toBe(0);
    move(1000);
    expect(pass('a')).toBe(1);
    move(1000);
    expect(pass('a')).toBe(0);
    expect(pass('a')).toBe(2);
  });

  it('counts what is more work as more', () => {
    const { clock } = stopped();
    const { pass } = turnstile(clock, { atOnce: 10, perSecond: 1 });
    expect([pass('a', 5), pass('a', 4), pass('a', 5), pass('a')]).toEqual([0, 0, 4, 0]);
  });

  it('lets as many pass again after a quiet time, and no more than that after a longer one', () => {
    const { clock, move } = stopped();
    const { pass } = turnstile(clock, { atOnce: 5, perSecond: 1 });
    askTimes(pass, 'a', 9);
    move(3_600_000);
    expect(askTimes(pass, 'a', 6)).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it('never lets more pass than the first crowd and the steady pace, however they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 200 }), (pauses) => {
        const { clock, move } = stopped();
        const { pass } = turnstile(clock, { atOnce: 7, perSecond: 2 });
        let passed = 0;
        for (const pause of pauses) {
          move(pause);
          if (pass('a') === 0) passed++;
        }
        const seconds = pauses.slice(1).reduce((sum, pause) => sum + pause, 0) / 1000;
        expect(passed).toBeLessThanOrEqual(7 + 2 * seconds);
      }),
    );
  });

  it('shuts nobody out when the clock is set back', () => {
    const { clock, move } = stopped();
    const { pass } = turnstile(clock, { atOnce: 3, perSecond: 1 });
    askTimes(pass, 'a', 3);
    move(-3_600_000);
    expect(pass('a')).toBe(0);
  });

  it('knows the newest networks, forgets the oldest, and still counts who keeps asking', () => {
    const { clock } = stopped();
    const { pass } = turnstile(clock, { atOnce: 2, perSecond: 0.001, known: 10 });
    askTimes(pass, 'old', 2);
    for (let number = 0; number < 8; number++) pass(`n${number}`);
    expect(pass('old')).toBeGreaterThan(0);
    for (let number = 0; number < 25; number++) pass(`m${number}`);
    expect(pass('old')).toBe(0);
    askTimes(pass, 'm24', 2);
    expect(pass('m24')).toBeGreaterThan(0);
  });
});
