/** Content as files from the command line, for who keeps it in git: see tools/content.mjs. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportContent, planFor, publishImport, readFiles } from '#features/exchange/index.ts';
import { inOneLine, readFolder, writeFolder } from '#features/starter/index.ts';
import { systemClock } from '#shared/clock.ts';
import { ConfigError, readConfig } from '#shared/config.ts';
import { openDatabase } from '#shared/database/database.ts';
import { lockFolder } from '#shared/database/folder-lock.ts';
import { jobsAtOnce } from '#shared/jobs/jobs.ts';
import { root } from '#shared/root.ts';
import type { Services } from '#shared/services.ts';

const usage = `npm run content -- export FOLDER           writes what is published as files
npm run content -- import FOLDER           shows what they would change
npm run content -- import FOLDER --yes     publishes it; with --gone, takes away what is not in the folder`;

try {
  const [task, folder = '', ...options] = process.argv.slice(2);
  const known = options.every((option) => option === '--yes' || option === '--gone');
  if ((task !== 'export' && task !== 'import') || folder === '' || folder.startsWith('-') || !known)
    throw new ConfigError(usage);
  await withContent(async (services) => {
    if (task === 'export') await writeOut(services, resolve(folder));
    else await bringIn(services, resolve(folder), { yes: options.includes('--yes'), gone: options.includes('--gone') });
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function writeOut(services: Services, folder: string): Promise<void> {
  const { files, leftOut } = await exportContent(services);
  const changed = await writeFolder(folder, files);
  console.log(`${files.size} files in ${folder}, ${changed} of them changed.`);
  for (const name of leftOut) console.log(`Left out, for no list names it: ${name}`);
}

async function bringIn(
  services: Services,
  folder: string,
  { yes, gone }: { readonly yes: boolean; readonly gone: boolean },
): Promise<void> {
  if (!existsSync(folder)) throw new ConfigError(`There is no folder ${folder}.`);
  const read = readFiles((await readFolder(folder)).files);
  if (read.kind === 'mistakes')
    throw new ConfigError(
      `Nothing is changed, there is something to put right:\n${read.mistakes.map(inOneLine).join('\n')}`,
    );
  const planned = await planFor(services, read.documents);
  const { added, changed, gone: lost, same } = planned.plan;
  for (const { kind, key, lang } of added) console.log(`new      ${kind} ${key} (${lang})`);
  for (const { after } of changed) console.log(`changed  ${after.kind} ${after.key} (${after.lang})`);
  for (const { kind, key, lang } of lost) console.log(`${gone ? 'gone    ' : 'stays   '} ${kind} ${key} (${lang})`);
  console.log(`${same} texts stay as they are.`);
  if (!yes) {
    console.log('Nothing is changed yet. Add --yes to publish.');
    return;
  }
  const { kind } = await publishImport(services, planned, { withGone: gone, author: '', note: 'From files' });
  if (kind === 'changed-meanwhile') throw new ConfigError('Somebody published something meanwhile. Look again.');
  console.log('Published.');
}

/** With the database of the settings; an embedded one must not be in use by a server. */
async function withContent(work: (services: Services) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const migrations = join(root, 'migrations');
  const folder = join(config.dataFolder, 'database');
  const embedded = config.databaseUrl === undefined;
  if (embedded && !existsSync(folder))
    throw new ConfigError(`There is no database in ${config.dataFolder} yet. Start Digimee once, or set DATABASE_URL.`);
  const lock = embedded ? await lockFolder(config.dataFolder, new Date()) : undefined;
  if (lock && lock.kind !== 'held')
    throw new ConfigError(
      `The data in ${config.dataFolder} is in use by process ${lock.pid}. Stop it first, or fetch the zip in the browser.`,
    );
  try {
    const settings = embedded
      ? { url: undefined, folder, migrations }
      : { url: config.databaseUrl, ownerUrl: config.databaseOwnerUrl, connections: 2, migrations };
    const database = await openDatabase(settings);
    try {
      const services: Services = { config, database, secret: '', clock: systemClock, jobs: jobsAtOnce(() => services) };
      await work(services);
    } finally {
      await database.close();
    }
  } finally {
    if (lock?.kind === 'held') await lock.release();
  }
}
