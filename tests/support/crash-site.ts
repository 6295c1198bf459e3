/** A place for a real server to be killed in: data on disk or on a PostgreSQL server, people signed in, the data open to look at in between. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import { afterAll, inject } from 'vitest';
import { createApp } from '#app/app.ts';
import { makeAuth, signInAs } from '#features/people/index.ts';
import { systemClock } from '#shared/clock.ts';
import { readConfig } from '#shared/config.ts';
import { type Database, openDatabase } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { jobsAtOnce } from '#shared/jobs/jobs.ts';
import { root } from '#shared/root.ts';
import type { Services } from '#shared/services.ts';
import { type Server, startOurs } from '../../bench/servers.ts';
import { aMember, aTown, type TestMember } from './builders.ts';
import { onServer, withName } from './databases.ts';
import type { World } from './world.ts';

const secret = 'a secret that only tests have, long enough';

export type Person = TestMember & { readonly cookie: string };
export type Town = { readonly id: string; readonly coordinator: Person; readonly clerks: readonly Person[] };

export type CrashSite = {
  readonly towns: readonly Town[];
  /** Starts the built server on the data, on a free port. */
  readonly start: () => Promise<Server>;
  /** Opens the data while no server runs, as their owner. */
  readonly lookInside: <Result>(look: (owner: PoolClient) => Promise<Result>) => Promise<Result>;
};

/** Makes so many towns with a coordinator and some clerks each, all signed in. Everything is gone after the last test. */
export async function aCrashSite(given: { readonly towns: number; readonly clerks: number }): Promise<CrashSite> {
  build();
  const folder = await mkdtemp(join(tmpdir(), 'digimee-kill-'));
  const template = inject('template');
  const url = template && withName(template.url, `digimee_kill_${newId().replaceAll('-', '')}`);
  if (template && url)
    await onServer(template.url, `create database ${new URL(url).pathname.slice(1)} template ${template.name}`);
  afterAll(async () => {
    if (template && url)
      await onServer(template.url, `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
    await rm(folder, { recursive: true, force: true });
  });
  const place = { url, folder: join(folder, 'database'), migrations: join(root, 'migrations') };
  const dump = url ? undefined : new Uint8Array(await readFile(inject('dump')));
  const first = await openDatabase({ ...place, dump });
  const towns = await Promise.all(Array.from({ length: given.towns }, () => populate(first, given.clerks)));
  await first.close();
  return {
    towns,
    start: () => startOurs({ DATA_DIR: folder, DATABASE_URL: url, SECRET: secret, DEMO: 'off' }),
    lookInside: async (look) => {
      const database = await openDatabase(place);
      const owner = await database.pool.connect();
      try {
        await owner.query('reset role');
        return await look(owner);
      } finally {
        owner.release(true);
        await database.close();
      }
    },
  };
}

async function populate(database: Database, clerks: number): Promise<Town> {
  const services: Services = {
    config: readConfig({}),
    database,
    clock: systemClock,
    secret,
    jobs: jobsAtOnce(() => services),
  };
  const auth = makeAuth(services);
  const assets = { href: (name: string) => name, serve: () => new Response(null, { status: 404 }) };
  const clock = { ...systemClock, move: () => undefined };
  const world: World = { services, auth, clock, app: createApp(services, auth, assets) };
  const town = await aTown(world);
  const signedIn = async (member: TestMember): Promise<Person> => {
    if (member.personId === null) throw new Error('This member has no account.');
    return { ...member, cookie: await signInAs(services, { personId: member.personId, townId: town.id }) };
  };
  const coordinator = await signedIn(await aMember(world, town, { roles: ['coordinator'] }));
  const others: Person[] = [];
  for (let number = 0; number < clerks; number++) others.push(await signedIn(await aMember(world, town)));
  return { id: town.id, coordinator, clerks: others };
}

/** The server as it is now. `npm test` has built it; whoever runs one test alone may have an older one. */
function build(): void {
  const script = `import { buildTool } from './tools/build.mjs'; await buildTool('src/app/main.ts');`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
}

export type Visit = {
  readonly get: (path: string) => Promise<Seen>;
  readonly post: (path: string, fields: Readonly<Record<string, string | File>>) => Promise<Seen>;
};
export type Seen = { readonly status: number; readonly location: string; readonly text: string };

/** Talks to a server that may be gone at any moment: then a call fails. */
export function visit(server: Server, { cookie }: Person): Visit {
  const origin = `http://127.0.0.1:${server.port}`;
  const ask = async (path: string, more: RequestInit): Promise<Seen> => {
    const response = await fetch(`${origin}${path}`, { ...more, redirect: 'manual', headers: { cookie, origin } });
    const location = response.headers.get('location') ?? '';
    return { status: response.status, location, text: await response.text() };
  };
  return {
    get: (path) => ask(path, {}),
    post: (path, fields) => {
      const files = Object.values(fields).some((value) => typeof value !== 'string');
      const form = files ? new FormData() : new URLSearchParams();
      for (const [name, value] of Object.entries(fields))
        form instanceof FormData ? form.append(name, value) : form.append(name, String(value));
      return ask(path, { method: 'POST', body: form });
    },
  };
}
