/** Before all tests: the browser unpacked, and one database with all migrations and the real content, to copy for each test file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { indexGuides } from '#features/guides/index.ts';
import { loadStarter } from '#features/starter/index.ts';
import { readConfig } from '#shared/config.ts';
import { openDatabase } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { jobsAtOnce } from '#shared/jobs/jobs.ts';
import { root } from '#shared/root.ts';
import type { Services } from '#shared/services.ts';
import { unpackBrowser } from './chromium.ts';
import { onServer, withName } from './databases.ts';

export default async function setUp(project: TestProject) {
  await unpackBrowser();
  const url = process.env.DATABASE_URL;
  const name = `digimee_template_${newId().replaceAll('-', '')}`;
  if (url) await onServer(url, `create database ${name}`);
  const database = await openDatabase({
    url: url && withName(url, name),
    migrations: `${root}/migrations`,
    connections: 2,
  });
  const services: Services = {
    config: readConfig({}),
    database,
    // Before any town of a test is there, whatever day it really is.
    clock: { now: () => new Date('2026-01-05T08:00:00Z') },
    secret: 'a secret that only tests have, long enough',
    jobs: jobsAtOnce(() => services),
  };
  await loadStarter(services, `${root}/content`);
  await indexGuides(services);

  const folder = await mkdtemp(join(tmpdir(), 'digimee-test-'));
  const dump = join(folder, 'dump');
  if (!url) await writeFile(dump, await database.dump());
  await database.close();
  project.provide('dump', dump);
  project.provide('template', url ? { url, name } : undefined);
  return async () => {
    await rm(folder, { recursive: true, force: true });
    if (url) await onServer(url, `drop database if exists ${name} with (force)`);
  };
}
