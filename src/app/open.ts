/** Opens everything behind the web server: database, content, demo, jobs; and tells how to close it again. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { indexGuides } from '#features/guides/index.ts';
import { inviteAdministrator, makeAuth } from '#features/people/index.ts';
import { loadStarter } from '#features/starter/index.ts';
import { movableClock, systemClock } from '#shared/clock.ts';
import { type Config, ConfigError } from '#shared/config.ts';
import { type Database, openDatabase } from '#shared/database/database.ts';
import { lockFolder } from '#shared/database/folder-lock.ts';
import { jobsAtOnce, openQueue } from '#shared/jobs/jobs.ts';
import { root } from '#shared/root.ts';
import type { Services } from '#shared/services.ts';
import { createApp } from './app.ts';
import { readAssets } from './assets.ts';
import { isDemoThere, loadDemo } from './demo/load-demo.ts';
import { jobs } from './jobs.ts';
import { startWarnings } from './start-warnings.ts';
import { welcome } from './welcome.ts';

export type Digimee = {
  readonly app: Hono;
  readonly welcome: (address: string) => void;
  readonly close: () => Promise<void>;
};

const report = (error: unknown) => console.error(JSON.stringify({ error: String(error) }));

/** @throws ConfigError with one sentence for whoever starts it, when something outside is in the way */
export async function open(config: Config): Promise<Digimee> {
  for (const warning of startWarnings(config)) console.warn(JSON.stringify({ warning }));
  const lock = await takeFolder(config);
  try {
    const secret = await findSecret(config);
    const database = await openFilled(config, secret);
    const clock = movableClock();
    const queue = await openQueue(database, report);
    const services: Services = { config, database, clock, jobs: queue, secret };
    const auth = makeAuth(services);
    await queue.begin(services, jobs);
    const app = createApp(services, auth, await readAssets(join(root, 'dist/public')), clock);
    const link = config.administrator && (await inviteAdministrator(services, auth, config.administrator));
    const demo = await isDemoThere(services);
    return {
      app,
      welcome: (address) => welcome(config, address, { demo, link: config.smtpUrl === undefined ? link : undefined }),
      close: async () => {
        await queue.stop();
        await database.close();
        await lock?.release();
      },
    };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function takeFolder(config: Config) {
  if (config.databaseUrl !== undefined) return undefined;
  const lock = await lockFolder(config.dataFolder, new Date()).catch((error: Error) => {
    throw new ConfigError(`DATA_DIR ${config.dataFolder} cannot be used: ${error.message}`);
  });
  if (lock.kind === 'held') return lock;
  throw new ConfigError(
    `The data in ${config.dataFolder} is already in use by another Digimee (process ${lock.pid}, since ${lock.since}). Stop that one first, or start this one with another folder: DATA_DIR=./data2 PORT=3001 npm start`,
  );
}

/** The key that signs sessions: given, or made once and kept beside the data. */
async function findSecret(config: Config): Promise<string> {
  if (config.secret !== undefined) return config.secret;
  const path = join(config.dataFolder, 'secret');
  await mkdir(config.dataFolder, { recursive: true });
  await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(() => undefined);
  return (await readFile(path, 'utf8')).trim();
}

/** A database with the newest content, and the demo where it is wanted. A new embedded one is made aside and appears whole. */
async function openFilled(config: Config, secret: string): Promise<Database> {
  const migrations = join(root, 'migrations');
  if (config.databaseUrl !== undefined) {
    const database = await openDatabase({
      url: config.databaseUrl,
      ownerUrl: config.databaseOwnerUrl,
      connections: config.databaseConnections,
      migrations,
    }).catch((error: Error) => {
      throw new ConfigError(`The database of DATABASE_URL cannot be used: ${error.message || 'it does not answer'}`);
    });
    await fill(config, database, secret);
    return database;
  }
  const folder = join(config.dataFolder, 'database');
  if (!existsSync(folder)) {
    const aside = join(config.dataFolder, 'database-being-made');
    await rm(aside, { recursive: true, force: true });
    const making = await openDatabase({ url: undefined, folder: aside, migrations });
    await fill(config, making, secret);
    await making.close();
    await rename(aside, folder);
    return openDatabase({ url: undefined, folder, migrations });
  }
  const database = await openDatabase({ url: undefined, folder, migrations });
  await loadContent(config, database, secret);
  return database;
}

async function fill(config: Config, database: Database, secret: string): Promise<void> {
  const services = await loadContent(config, database, secret);
  if (config.demo) await loadDemo(services);
}

async function loadContent(config: Config, database: Database, secret: string): Promise<Services> {
  const services: Services = { config, database, secret, clock: systemClock, jobs: jobsAtOnce(() => services) };
  await loadStarter(services, join(root, 'content'));
  await indexGuides(services);
  return services;
}
