/** Time from the start of the process to the first page, and memory: embedded and on PostgreSQL. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchMemory } from './compare.ts';
import { putLoad } from './load.ts';
import { secret } from './scratch.ts';
import { type Server, type Settings, startOurs } from './servers.ts';

export type Start = {
  readonly name: string;
  /** Milliseconds. */
  readonly firstPage: number;
  /** Megabytes before any load, and the most under load; 0 where nothing was asked of it. */
  readonly atRest: number;
  readonly peak: number;
};

/** The embedded database twice on one folder, the second time with load; then PostgreSQL, empty and again. */
export async function measureStarts(url: string, loadFor: number, concurrency: number): Promise<readonly Start[]> {
  const folder = await mkdtemp(join(tmpdir(), 'digimee-bench-'));
  const embedded = { DATA_DIR: join(folder, 'embedded'), DEMO: 'on', SECRET: secret };
  const server = { DATA_DIR: join(folder, 'server'), DATABASE_URL: url, DEMO: 'on', SECRET: secret };
  try {
    return [
      await measure('embedded, first start', embedded),
      await measure('embedded, again', embedded, { loadFor, concurrency }),
      await measure('PostgreSQL, first start', server),
      await measure('PostgreSQL, again', server, { loadFor, concurrency }),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  name: string,
  settings: Settings,
  load?: { readonly loadFor: number; readonly concurrency: number },
): Promise<Start> {
  const server = await startOurs(settings);
  try {
    // A moment of rest: what the start needed is given back.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const atRest = await server.memory();
    const peak = load ? await peakUnder(server, load.loadFor, load.concurrency) : 0;
    return { name, firstPage: server.started, atRest, peak };
  } finally {
    await server.stop();
  }
}

/** One demo clerk looks at a page, over and over. */
async function peakUnder(server: Server, milliseconds: number, concurrency: number): Promise<number> {
  const watch = watchMemory(server);
  const cookie = await signInDemo(server.port);
  const call = { method: 'GET', path: '/my-day', cookie, status: 200, key: '' } as const;
  await putLoad({ port: server.port, concurrency, milliseconds, next: () => call });
  return watch.stop();
}

async function signInDemo(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/demo/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'sander.maes@zilverbeke.example' }),
    headers: { origin: `http://127.0.0.1:${port}` },
    redirect: 'manual',
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (answer.status !== 303 || cookie === undefined) throw new Error(`The demo did not sign in: ${answer.status}`);
  return cookie;
}
