/** The load: so many requests under way at once over connections that stay open, each answer checked and timed. */
import { Agent, request } from 'node:http';
import type { Call } from './call.ts';
import { percentile } from './measure.ts';

export type Figures = {
  readonly requests: number;
  /** Requests answered in a second. */
  readonly rate: number;
  /** Milliseconds from asking to the last byte. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

export type Load = {
  readonly port: number;
  readonly concurrency: number;
  readonly milliseconds: number;
  /** The next call to make, or undefined when there is nothing left to ask. */
  readonly next: () => Call | undefined;
};

/**
 * Runs until the time is over, or until nothing is left to ask.
 * @throws Error at the first answer that is not the one expected
 */
export async function putLoad({ port, concurrency, milliseconds, next }: Load): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency, scheduling: 'fifo' });
  const timings: number[] = [];
  const startedAt = performance.now();
  const one = async () => {
    while (performance.now() - startedAt < milliseconds) {
      const call = next();
      if (!call) return;
      const askedAt = performance.now();
      const answer = await send(agent, port, call);
      timings.push(performance.now() - askedAt);
      expectAnswer(call, answer);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, one));
  } finally {
    agent.destroy();
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    requests: timings.length,
    rate: timings.length / seconds,
    p50: percentile(timings, 50),
    p95: percentile(timings, 95),
    p99: percentile(timings, 99),
  };
}

export type Answer = {
  readonly status: number;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
};

/** Sends one call and reads its whole answer. */
export function send(agent: Agent, port: number, call: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { agent, host: '127.0.0.1', port, method: call.method, path: call.path, headers: headersOf(call, port) },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            rawHeaders: response.rawHeaders,
            body: Buffer.concat(pieces),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(call.body);
  });
}

function headersOf(call: Call, port: number): Record<string, string | number> {
  return {
    cookie: call.cookie,
    // As a browser asks: our server compresses each page, the floor sends what was compressed when it was recorded.
    'accept-encoding': 'gzip, deflate, br',
    [callHeader]: call.key,
    ...(call.body === undefined
      ? {}
      : {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(call.body),
          origin: `http://127.0.0.1:${port}`,
        }),
  };
}

/** Tells the floor which recording to play, with which values; ours does not read it. */
export const callHeader = 'x-bench-call';

/** @throws Error when this is not the answer that the call should have */
export function expectAnswer(call: Call, { status, rawHeaders, body }: Answer): void {
  if (status === call.status && (status !== 200 || body.length > 0)) return;
  const location = rawHeaders[rawHeaders.findIndex((name) => name.toLowerCase() === 'location') + 1];
  throw new Error(
    `${call.method} ${call.path} answered ${status}${status === 303 ? ` to ${location}` : ''}, not ${call.status}: ${body.subarray(0, 300)}`,
  );
}
