/** Writes docs/access.md from the routes, for `npm run access`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAuth } from '#features/people/index.ts';
import { movableClock } from '#shared/clock.ts';
import { readConfig } from '#shared/config.ts';
import { openDatabase } from '#shared/database/database.ts';
import { jobsAtOnce } from '#shared/jobs/jobs.ts';
import { root } from '#shared/root.ts';
import type { Services } from '#shared/services.ts';
import { accessList } from './access-list.ts';
import { site } from './site.ts';

const clock = movableClock();
const database = await openDatabase({ url: undefined, migrations: join(root, 'migrations') });
const services: Services = {
  config: readConfig({}),
  database,
  clock,
  secret: 'x'.repeat(32),
  jobs: jobsAtOnce(() => services),
};
await writeFile(join(root, 'docs/access.md'), accessList(site(services, makeAuth(services), clock)));
await database.close();
