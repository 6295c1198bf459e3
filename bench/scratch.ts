/** A database of the bench's own on a PostgreSQL server: made, filled with the starter content, and dropped at the end. */
import { join } from 'node:path';
import pg from 'pg';
import { type Library, library } from '#features/content/index.ts';
import { indexGuides } from '#features/guides/index.ts';
import { loadStarter } from '#features/starter/index.ts';
import { systemClock } from '#shared/clock.ts';
import { readConfig } from '#shared/config.ts';
import { type Database, openDatabase } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { jobsAtOnce } from '#shared/jobs/jobs.ts';
import { root } from '#shared/root.ts';
import type { Services } from '#shared/services.ts';

export const defaultServer = 'postgres://postgres@127.0.0.1:5432/postgres';
/** Signs the sessions of both the recording and the server that is measured. */
export const secret = 'a secret that only the bench has, long enough';

export type Scratch = {
  readonly url: string;
  /** As the login that owns the tables; it must be allowed to pass by row-level security. */
  readonly owner: pg.Client;
  readonly content: Library;
  readonly drop: () => Promise<void>;
};

/** @throws Error when the server cannot be reached, or its login may not make databases */
export async function makeScratch(server: string): Promise<Scratch> {
  const name = `digimee_bench_${newId().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = withName(server, name);
  const drop = () => onServer(server, `drop database if exists ${name} with (force)`);
  try {
    const content = await fillWithStarter(url);
    const owner = new pg.Client({ connectionString: url });
    owner.on('error', () => undefined);
    await owner.connect();
    return {
      url,
      owner,
      content,
      drop: async () => {
        await owner.end();
        await drop();
      },
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** Opens the database as the server does, migrations included. */
export function openScratch(url: string): Promise<Database> {
  return openDatabase({ url, migrations: join(root, 'migrations') });
}

export function scratchServices(database: Database): Services {
  const services: Services = {
    config: readConfig({}),
    database,
    clock: systemClock,
    secret,
    jobs: jobsAtOnce(() => services),
  };
  return services;
}

async function fillWithStarter(url: string): Promise<Library> {
  const database = await openScratch(url);
  try {
    const services = scratchServices(database);
    await loadStarter(services, join(root, 'content'));
    await indexGuides(services);
    return await library(services);
  } finally {
    await database.close();
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

function withName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
