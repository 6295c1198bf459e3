/**
 * The floor: a bare node:http server that plays recordings. For a call it runs the statements that our server ran, with
 * the same begin, set_config, session query and commit, over a pool with the same settings, and sends the bytes that
 * our server sent.
 *
 * The same: every statement and its order, which connection it runs on, what runs at the same time, the parameters of
 * reads, the ids of who asks and of what is written, the bytes and headers of the answer.
 * Not the same: moments in time are those of the recording; a count that our server worked out in JavaScript from what
 * it read (parts done) is the recorded one; for writes the answer is the recorded one of the same step by someone else;
 * the floor reads no cookie, no form and no path: a header names the recording. All of it makes the floor faster.
 */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { openDatabase } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { root } from '#shared/root.ts';
import type { Key, Values } from './call.ts';
import { callHeader } from './load.ts';
import type { Parameter, Recording } from './recording.ts';

type Play = (values: Values, fresh: Map<number, string>) => unknown;
type Step = { readonly name: string | undefined; readonly text: Play; readonly parameters: readonly Play[] };
type Ready = {
  readonly waves: readonly (readonly (readonly Step[])[])[];
  readonly status: number;
  readonly headers: Record<string, string | number>;
  readonly body: Buffer;
};

const { DATABASE_URL, RECORDINGS, DATABASE_CONNECTIONS } = process.env;
if (!RECORDINGS || !DATABASE_URL) throw new Error('RECORDINGS and DATABASE_URL must be set.');
const recordings = JSON.parse(await readFile(RECORDINGS, 'utf8')) as readonly Recording[];
const ready = new Map(recordings.map((recording) => [recording.name, prepare(recording)]));

// Our own way to the database, so that both have the same settings for ever; only the pool of it is used.
const { pool } = await openDatabase({
  url: DATABASE_URL,
  migrations: join(root, 'migrations'),
  connections: Number(DATABASE_CONNECTIONS ?? 10),
});

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const { recording, values } = JSON.parse(String(request.headers[callHeader] ?? '{}')) as Partial<Key>;
    const found = ready.get(recording ?? '');
    if (!found || !values) {
      response.writeHead(404).end();
      return;
    }
    play(found, values).then(
      () => response.writeHead(found.status, found.headers).end(found.body),
      (error) => {
        console.error(String(error));
        response.writeHead(500).end(String(error));
      },
    );
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));

async function play({ waves }: Ready, values: Values): Promise<void> {
  const fresh = new Map<number, string>();
  for (const wave of waves) await Promise.all(wave.map((lease) => hold(lease, values, fresh)));
}

async function hold(lease: Ready['waves'][number][number], values: Values, fresh: Map<number, string>): Promise<void> {
  const client = await pool.connect();
  try {
    for (const step of lease) {
      const text = String(step.text(values, fresh));
      const parameters = step.parameters.map((parameter) => parameter(values, fresh));
      await client.query(
        step.name === undefined ? { text, values: parameters } : { name: step.name, text, values: parameters },
      );
    }
  } finally {
    client.release();
  }
}

function prepare({ values, leases, status, headers, body }: Recording): Ready {
  const bytes = Buffer.from(body, 'base64');
  return {
    waves: leases.map((wave) =>
      wave.map((lease) =>
        lease.map(({ name, text, parameters }) => ({
          name,
          text: textOf(text, values),
          parameters: parameters.map((parameter) => parameterOf(parameter, values)),
        })),
      ),
    ),
    status,
    headers: { ...Object.fromEntries(headers), 'content-length': bytes.length },
    body: bytes,
  };
}

/** A text in which each recorded value is replaced by the one of the call; what has none is given as it is. */
function textOf(text: string, recorded: Values): Play {
  const there = Object.entries(recorded).filter(([, value]) => text.includes(value));
  const [only] = there;
  if (!only) return () => text;
  if (only[1] === text) return (values) => values[only[0]] ?? text;
  return (values) => there.reduce((made, [name, value]) => made.replaceAll(value, values[name] ?? value), text);
}

function parameterOf(parameter: Parameter, recorded: Values): Play {
  switch (parameter.kind) {
    case 'plain': {
      const { value } = parameter;
      return typeof value === 'string' ? textOf(value, recorded) : () => value;
    }
    case 'date': {
      const moment = new Date(parameter.value);
      return () => moment;
    }
    case 'list': {
      const parts = parameter.values.map((value) => parameterOf(value, recorded));
      return (values, fresh) => parts.map((part) => part(values, fresh));
    }
    case 'fresh':
      return (_values, fresh) => {
        const id = fresh.get(parameter.number) ?? newId();
        fresh.set(parameter.number, id);
        return id;
      };
  }
}
