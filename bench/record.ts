/**
 * Records what our server does for a call: the real application in this process, behind a real socket, on a pool whose
 * statements are noted with their parameters, begin, set_config and commit included.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { PoolClient } from 'pg';
import { createApp } from '#app/app.ts';
import { readAssets } from '#app/assets.ts';
import { library } from '#features/content/index.ts';
import { makeAuth } from '#features/people/index.ts';
import { root } from '#shared/root.ts';
import type { Services } from '#shared/services.ts';
import type { Call, Values } from './call.ts';
import { expectAnswer, send } from './load.ts';
import type { Lease, Parameter, Recording, Statement } from './recording.ts';

export type Recorder = {
  /** Where the application in this process serves. */
  readonly port: number;
  /** Makes the call and gives what was done. The call's own key names the recording. */
  readonly record: (call: Call, values: Values) => Promise<Recording>;
  readonly close: () => Promise<void>;
};

type Open = { readonly statements: Statement[]; from: number; to: number };
type Notes = {
  readonly leases: Open[];
  readonly open: Map<PoolClient, Open>;
  readonly startedAt: number;
  tick: number;
};

export async function startRecorder(services: Services): Promise<Recorder> {
  const asking = new AsyncLocalStorage<Notes>();
  let current: Notes | undefined;
  noteStatements(services, asking);
  const app = createApp(services, makeAuth(services), await readAssets(join(root, 'dist/public')));
  const server = serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch: (request, env) => (current ? asking.run(current, () => app.fetch(request, env)) : app.fetch(request, env)),
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The recorder has no port.');
  const agent = new Agent({ keepAlive: true });

  return {
    port: address.port,
    record: async (call, values) => {
      // The look whether the content changed, every two seconds, is no part of a request.
      await library(services);
      const notes: Notes = { leases: [], open: new Map(), startedAt: Date.now(), tick: 0 };
      current = notes;
      const answer = await send(agent, address.port, call);
      current = undefined;
      expectAnswer(call, answer);
      return {
        name: nameIn(call),
        values,
        leases: wavesOf(notes.leases),
        status: answer.status,
        headers: pairs(answer.rawHeaders).filter(([name]) => !perConnection.has(name.toLowerCase())),
        body: answer.body.toString('base64'),
      };
    },
    close: async () => {
      agent.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What node:http writes by itself. */
const perConnection = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);

function nameIn(call: Call): string {
  const { recording } = JSON.parse(call.key) as { recording: string };
  return recording;
}

/** Notes each statement for the request that it is run for. */
function noteStatements({ database }: Services, asking: AsyncLocalStorage<Notes>): void {
  const heard = new WeakSet<PoolClient>();
  const lastFor = new WeakMap<PoolClient, Notes>();
  database.pool.on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    const query = client.query.bind(client) as (...all: unknown[]) => unknown;
    const noted = (...all: unknown[]) => {
      const notes = asking.getStore();
      if (notes) {
        lastFor.set(client, notes);
        note(notes, client, all);
      }
      return query(...all);
    };
    Object.assign(client, { query: noted });
  });
  database.pool.on('release', (_error, client) => {
    const notes = lastFor.get(client);
    const lease = notes?.open.get(client);
    if (!notes || !lease) return;
    lease.to = notes.tick++;
    notes.open.delete(client);
  });
}

type Asked = { readonly name?: string; readonly text: string; readonly values?: readonly unknown[] };

function note(notes: Notes, client: PoolClient, [asked, given]: unknown[]): void {
  const { name, text, values }: Asked =
    typeof asked === 'string' ? { text: asked, values: Array.isArray(given) ? given : [] } : (asked as Asked);
  let lease = notes.open.get(client);
  if (!lease) {
    lease = { statements: [], from: notes.tick++, to: Number.POSITIVE_INFINITY };
    notes.open.set(client, lease);
    notes.leases.push(lease);
  }
  const parameters = (values ?? []).map((value) => parameterOf(value, notes.startedAt));
  lease.statements.push({ name, text, parameters });
}

function parameterOf(value: unknown, startedAt: number): Parameter {
  if (value === undefined || value === null) return { kind: 'plain', value: null };
  if (value instanceof Date) return { kind: 'date', value: value.toISOString() };
  if (Array.isArray(value)) return { kind: 'list', values: value.map((one) => parameterOf(one, startedAt)) };
  if (typeof value === 'string' && isMadeSince(value, startedAt)) return { kind: 'fresh', number: idNumber(value) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'plain', value };
  return { kind: 'plain', value: JSON.stringify(value) };
}

/** Our ids tell when they were made: one of this very moment was made for this request. */
function isMadeSince(text: string, startedAt: number): boolean {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)) return false;
  return Number.parseInt(text.slice(0, 13).replace('-', ''), 16) >= startedAt;
}

const numbers = new Map<string, number>();
/** The same id twice in a request is the same id twice in its play. */
function idNumber(id: string): number {
  const known = numbers.get(id) ?? numbers.size;
  numbers.set(id, known);
  return known;
}

/** Leases that overlapped are played at the same time, the others one after the other. */
function wavesOf(leases: readonly Open[]): readonly (readonly Lease[])[] {
  const waves: { until: number; leases: Lease[] }[] = [];
  for (const { statements, from, to } of leases) {
    const last = waves.at(-1);
    if (last && from < last.until) {
      last.leases.push(statements);
      last.until = Math.max(last.until, to);
    } else waves.push({ until: to, leases: [statements] });
  }
  return waves.map((wave) => wave.leases);
}

function pairs(flat: readonly string[]): readonly (readonly [string, string])[] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ''] as const] : []));
}
