/** Starts our server and the floor as processes of their own, waits until they answer, reads their memory, stops them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '#shared/root.ts';

export type Server = {
  readonly port: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly started: number;
  /** Memory that it holds now, in megabytes. */
  readonly memory: () => Promise<number>;
  /** The most that it held so far. */
  readonly peak: () => Promise<number>;
  readonly stop: () => Promise<void>;
  /** Ends it as a crash would: nothing is finished, nothing is told. */
  readonly kill: () => Promise<void>;
};

export type Settings = Readonly<Record<string, string | undefined>>;

/** Our server as built, with settings of its own only. */
export function startOurs(settings: Settings, flags: readonly string[] = []): Promise<Server> {
  return start([...flags, join(root, 'dist/main.js')], settings, '/sign-in');
}

export function startFloor(settings: Settings): Promise<Server> {
  return start([join(root, 'dist/floor.js')], settings, undefined);
}

/** @param firstPage asked until it answers 200; undefined: any answer will do */
async function start(command: readonly string[], settings: Settings, firstPage: string | undefined): Promise<Server> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', ...settings, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (text) => said.push(String(text)));
  child.stderr.on('data', (text) => said.push(String(text)));
  await untilAnswered(child, `http://127.0.0.1:${port}${firstPage ?? '/'}`, firstPage !== undefined, said);
  const started = performance.now() - startedAt;
  return {
    port,
    started,
    memory: () => memoryOf(child, 'VmRSS'),
    peak: () => memoryOf(child, 'VmHWM'),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const over = once(child, 'exit');
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 30_000);
      await over;
      clearTimeout(patience);
    },
    kill: async () => {
      const over = once(child, 'exit');
      child.kill('SIGKILL');
      await over;
    },
  };
}

async function untilAnswered(child: ChildProcess, url: string, ok: boolean, said: readonly string[]): Promise<void> {
  for (const startedAt = performance.now(); performance.now() - startedAt < 120_000; ) {
    if (child.exitCode !== null) throw new Error(`A server ended before it served:\n${said.join('')}`);
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer && (!ok || answer.status === 200)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  child.kill('SIGKILL');
  throw new Error(`A server did not serve within two minutes:\n${said.join('')}`);
}

/** A figure of /proc in megabytes; 0 where the system has no such thing. */
async function memoryOf({ pid }: ChildProcess, name: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
