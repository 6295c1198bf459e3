/** Measures our server beside the floor: the same load on one and then the other, again and again, on the same data. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from './cases.ts';
import { type Figures, putLoad } from './load.ts';
import { median } from './measure.ts';
import type { Recorder } from './record.ts';
import type { Recording } from './recording.ts';
import { secret } from './scratch.ts';
import { type Server, startFloor, startOurs } from './servers.ts';

export type Pace = {
  readonly concurrency: number;
  readonly warmUp: number;
  /** Milliseconds of one round. */
  readonly round: number;
  readonly rounds: number;
};

export type Compared = {
  readonly name: string;
  readonly ours: Figures;
  readonly floor: Figures;
  /** Requests a second of ours for each of the floor's: the middle of the pairs of rounds. */
  readonly ratio: number;
};

export type Comparison = {
  readonly cases: readonly Compared[];
  /** Megabytes: before the load, and the most while it was on. */
  readonly memory: { readonly atRest: number; readonly peak: number };
  readonly started: number;
};

/** Records all cases, then measures them. Our server and the floor run side by side; only one is asked at a time. */
export async function compare(
  url: string,
  recorder: Recorder,
  cases: readonly Case[],
  pace: Pace,
  say: (line: string) => void,
  flags: readonly string[] = [],
): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'digimee-bench-'));
  const running: Server[] = [];
  try {
    const recordings = join(folder, 'recordings.json');
    await writeFile(recordings, JSON.stringify(await recordAll(recorder, cases)));
    const ours = await startOurs({ DATABASE_URL: url, SECRET: secret, DATA_DIR: folder, DEMO: 'off' }, flags);
    running.push(ours);
    const floor = await startFloor({ DATABASE_URL: url, RECORDINGS: recordings });
    running.push(floor);
    const atRest = await ours.memory();
    const watch = watchMemory(ours);
    const compared: Compared[] = [];
    for (const one of cases) {
      compared.push(await compareCase(one, ours, floor, pace));
      say(`  ${one.name}`);
    }
    return { cases: compared, memory: { atRest, peak: watch.stop() }, started: ours.started };
  } finally {
    for (const server of running) await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function recordAll(recorder: Recorder, cases: readonly Case[]): Promise<readonly Recording[]> {
  const recordings: Recording[] = [];
  for (const { recorded, reset } of cases) {
    await reset?.();
    for (const { call, values } of recorded) recordings.push(await recorder.record(call, values));
  }
  return recordings;
}

async function compareCase(one: Case, ours: Server, floor: Server, pace: Pace): Promise<Compared> {
  const load = async (server: Server, milliseconds: number) => {
    await one.reset?.();
    return putLoad({ port: server.port, concurrency: pace.concurrency, milliseconds, next: one.round() });
  };
  await load(ours, pace.warmUp);
  await load(floor, pace.warmUp);
  const pairs: { ours: Figures; floor: Figures }[] = [];
  for (let round = 0; round < pace.rounds; round++)
    pairs.push({ ours: await load(ours, pace.round), floor: await load(floor, pace.round) });
  return {
    name: one.name,
    ours: middle(pairs.map((pair) => pair.ours)),
    floor: middle(pairs.map((pair) => pair.floor)),
    ratio: median(pairs.map((pair) => pair.ours.rate / pair.floor.rate)),
  };
}

/** The middle of each figure over the rounds. */
function middle(rounds: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => median(rounds.map((round) => round[name]));
  return { requests: of('requests'), rate: of('rate'), p50: of('p50'), p95: of('p95'), p99: of('p99') };
}

/** Looks at the memory of a server ten times a second. */
export function watchMemory(server: Server): { readonly stop: () => number } {
  let most = 0;
  const look = async () => {
    most = Math.max(most, await server.memory().catch(() => 0));
  };
  const timer = setInterval(look, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}
