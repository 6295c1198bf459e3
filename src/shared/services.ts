/** What every use case may need, made once in main.ts and given as the first argument. */
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import type { Jobs } from './jobs/jobs.ts';

export type Services = {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly jobs: Jobs;
  /** Signs sessions and links. */
  readonly secret: string;
};
