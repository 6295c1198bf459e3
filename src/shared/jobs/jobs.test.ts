/** The queue, on the real database: work that was asked for is done, and tried again when it fails. */
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aWorld } from '#tests/support/world.ts';
import { type Job, openQueue } from './jobs.ts';

const world = await aWorld();
const failures: unknown[] = [];
const queue = await openQueue(world.services.database, (error) => failures.push(error));
afterAll(() => queue.stop());

describe('the queue', () => {
  it('does what it is asked, with the data it was given, and tries again what fails', async () => {
    const done: string[] = [];
    const job: Job<{ readonly name: string }> = {
      name: 'greet',
      data: z.object({ name: z.string() }),
      every: '0 3 * * *',
      run: async (_services, { name }) => {
        done.push(name);
        if (name === 'unlucky' && done.filter((one) => one === name).length === 1) throw new Error('try again');
      },
    };
    await queue.begin(world.services, [job]);
    await queue.send(job, { name: 'Leyla' });
    await queue.send(job, { name: 'unlucky' });
    await expect.poll(() => done, { timeout: 25_000, interval: 250 }).toEqual(['Leyla', 'unlucky', 'unlucky']);
    expect(failures.map(String)).toEqual(['Error: try again']);
  });
});
