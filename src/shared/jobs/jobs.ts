/** Work in the background: what can be asked for, in a queue that survives a stop. */
import { PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import type { Services } from '../services.ts';

/** A kind of work. Running it twice must do no harm: after a crash it is run again. */
export type Job<Data extends object = object> = {
  readonly name: string;
  readonly data: z.ZodType<Data>;
  /** When it runs by itself, as cron in Belgian time. */
  readonly every?: string;
  /** With this it is also asked for when a server starts: what a crash left undone does not wait for the clock. */
  readonly atStart?: Data;
  run(services: Services, data: Data): Promise<void>;
};

/** What work is given that needs to be told nothing, such as what the clock asks for. */
export type NoData = Record<string, never>;
export const noData = z.object({}).strict() as z.ZodType<NoData>;

export type Jobs = {
  /** Asks for work. Call it after the change it belongs to is committed; a sweep finds what a crash left unasked. */
  readonly send: <Data extends object>(job: Job<Data>, data: Data) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The queue before the work begins: asking is possible at once, working starts with `begin`. */
export type Queue = Jobs & {
  readonly begin: (services: Services, jobs: readonly Job[]) => Promise<void>;
};

/** The queue in PostgreSQL, server or embedded. */
export async function openQueue(database: Database, report: (error: unknown) => void): Promise<Queue> {
  const boss = new PgBoss({
    schema: 'jobs',
    // The schema is made by a migration: the role of the server may not make any.
    createSchema: false,
    db: { executeSql: (text, values) => database.pool.query(text, values as unknown[]) },
  });
  boss.on('error', report);
  await boss.start();
  return {
    send: async (job, data) => {
      await boss.send(job.name, data, { retryLimit: 5, retryDelay: 2, retryBackoff: true });
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
    begin: async (services, jobs) => {
      for (const job of jobs) {
        await boss.createQueue(job.name);
        if (job.every !== undefined) await boss.schedule(job.name, job.every, {}, { tz: 'Europe/Brussels' });
        await boss.work<object>(job.name, { pollingIntervalSeconds: 1 }, async (waiting) => {
          for (const one of waiting) await runJob(services, job, one.data, report);
        });
        if (job.atStart !== undefined) await boss.send(job.name, job.atStart);
      }
    },
  };
}

/** A failure is written down, and left to the queue to try again. */
async function runJob(services: Services, job: Job, data: object, report: (error: unknown) => void): Promise<void> {
  try {
    await job.run(services, job.data.parse(data));
  } catch (error) {
    report(error);
    throw error;
  }
}

/** Work done at once by whoever asks, for tests and tools: nothing waits when `send` returns. */
export function jobsAtOnce(makeServices: () => Services): Jobs {
  return {
    send: (job, data) => job.run(makeServices(), job.data.parse(data)),
    stop: async () => undefined,
  };
}
