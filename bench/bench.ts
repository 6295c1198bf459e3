/** `npm run bench`: our server beside a floor, with little data and with much; its start, its memory, its search. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { dayOf } from '#shared/clock.ts';
import { root } from '#shared/root.ts';
import type { Services } from '#shared/services.ts';
import { makeCases } from './cases.ts';
import { compare } from './compare.ts';
import { type Fixture, makeFixture } from './fixture.ts';
import { curriculumOf } from './generator/curriculum.ts';
import { generate } from './generator/generate.ts';
import { large, type Scale, small } from './generator/scale.ts';
import { type Options, readOptions } from './options.ts';
import { startRecorder } from './record.ts';
import { type Measured, report } from './report.ts';
import { defaultServer, makeScratch, openScratch, type Scratch, scratchServices } from './scratch.ts';
import { measureSearch, type SearchFigures } from './search.ts';
import { startOurs } from './servers.ts';
import { measureSignals } from './signals.ts';
import { measureStarts } from './starts.ts';

/** Members who ask: enough that their rows are no handful, few enough to record each. */
const askers = 400;
const server = process.env.DATABASE_URL ?? defaultServer;
const say = (line: string) => console.log(line);

const options = readOptions(process.argv.slice(2));
const startedAt = performance.now();
const measured: Measured[] = [];
let search: SearchFigures | undefined;
for (const scale of options.small ? [small] : [small, large]) measured.push(await measure(scale, options));
const starts = options.small ? [] : await startsOnServer();
const text = report({
  postgres: await versionOf(),
  day: dayOf(new Date()),
  concurrency: options.pace.concurrency,
  measured,
  starts,
  search,
});
say(`\n${text}`);
if (options.write) await writeFile(join(root, 'bench/results.md'), text);
say(`All of it took ${((performance.now() - startedAt) / 1000).toFixed(0)} s.`);

async function measure(scale: Scale, { pace, only, profile }: Options): Promise<Measured> {
  const scratch = await makeScratch(server);
  try {
    // The first start makes what a server makes for itself: the queue, the search index.
    await (await startOurs({ DATABASE_URL: scratch.url, DEMO: 'off', SECRET: 'x'.repeat(32) })).stop();
    const curriculum = curriculumOf(scratch.content);
    const generated = await generate(scratch.owner, scale, curriculum);
    say(`${scale.name}: made in ${generated.toFixed(1)} s`);
    const database = await openScratch(scratch.url);
    const services = scratchServices(database);
    const recorder = await startRecorder(services);
    try {
      const fixture = await makeFixture(services, scratch.owner, curriculum, askers);
      const all = makeCases(fixture);
      const cases = all.filter(({ name }) => name.includes(only ?? ''));
      const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
      const comparison = await compare(scratch.url, recorder, cases, pace, say, flags);
      const signals = 'signals'.includes(only ?? '')
        ? await measureSignals({ url: scratch.url, services, owner: scratch.owner, cases: all, pace })
        : undefined;
      if (signals) say('  signals');
      search ??= await searchIn(scratch, services, recorder.port, fixture);
      return { scale: scale.name, generated, comparison, signals };
    } finally {
      await recorder.close();
      await database.close();
    }
  } finally {
    await scratch.drop();
  }
}

/** Last on its database: it changes the content. */
async function searchIn(scratch: Scratch, services: Services, port: number, { members }: Fixture) {
  const [member] = members;
  if (!member || !'guide search'.includes(options.only ?? '')) return undefined;
  const parts = options.quick ? 500 : 5000;
  const milliseconds = options.pace.round;
  return measureSearch(services, scratch.owner, scratch.content, { port, member, parts, milliseconds });
}

/** On a new database, so that the first start is one. */
async function startsOnServer() {
  const scratch = await makeScratch(server);
  try {
    return await measureStarts(scratch.url, options.pace.round, options.pace.concurrency);
  } finally {
    await scratch.drop();
  }
}

async function versionOf(): Promise<string> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version').finally(() => client.end());
  return rows[0]?.server_version ?? 'unknown';
}
