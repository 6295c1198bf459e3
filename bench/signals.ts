/** The search for signals: how long it takes over all towns, and what pages notice of it while it runs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { findInTown, findSignalsJob } from '#features/signals/index.ts';
import { inTown } from '#shared/database/database.ts';
import { openQueue } from '#shared/jobs/jobs.ts';
import type { Services } from '#shared/services.ts';
import type { Case } from './cases.ts';
import type { Pace } from './compare.ts';
import { type Figures, putLoad } from './load.ts';
import { median } from './measure.ts';
import { secret } from './scratch.ts';
import { type Server, startOurs } from './servers.ts';

/** What people wait for at a counter. */
const watched = ['guide search', 'a guide page', 'logging a help moment'];

export type Beside = {
  readonly name: string;
  /** Without the search, and while it runs. */
  readonly quiet: Figures;
  readonly busy: Figures;
};

export type SignalFigures = {
  readonly towns: number;
  readonly moments: number;
  /** Seconds over all towns, by the job in the server that also answers; nothing else asked of it. */
  readonly alone: number;
  /** The same while pages are asked all the time: the middle of its runs. */
  readonly underLoad: number;
  /** Milliseconds of the largest town. */
  readonly largest: number;
  /** Signals that wait at the end. */
  readonly found: number;
  readonly beside: readonly Beside[];
};

type Given = {
  readonly url: string;
  readonly services: Services;
  readonly owner: ClientBase;
  readonly cases: readonly Case[];
  readonly pace: Pace;
};

/** Starts our server, which does the job and answers the pages in one process, as in production. */
export async function measureSignals({ url, services, owner, cases, pace }: Given): Promise<SignalFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'digimee-bench-'));
  const queue = await openQueue(services.database, () => undefined);
  const ours = await startOurs({ DATABASE_URL: url, SECRET: secret, DATA_DIR: folder, DEMO: 'off' });
  try {
    const search = () => searchOnce(owner, () => queue.send(findSignalsJob, {}));
    // The first one finds all, the next ones renew it, as most nights do.
    await search();
    await owner.query('vacuum analyze signal');
    const alone = (await search()).seconds;
    const [largest, counted] = [await largestTown(services, owner), await countAll(owner)];
    const runs: number[] = [];
    const beside: Beside[] = [];
    for (const one of cases.filter(({ name }) => watched.includes(name))) {
      beside.push(await compareCase(one, ours, pace, search, runs));
    }
    return { ...counted, alone, largest, underLoad: median(runs), beside };
  } finally {
    await queue.stop();
    await ours.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

type Search = () => Promise<{ readonly seconds: number }>;

async function compareCase(one: Case, ours: Server, pace: Pace, search: Search, runs: number[]): Promise<Beside> {
  const load = (milliseconds: number) =>
    putLoad({ port: ours.port, concurrency: pace.concurrency, milliseconds, next: one.round() });
  await load(pace.warmUp);
  const quiet = await load(pace.round * pace.rounds);
  let over = false;
  const searching = (async () => {
    while (!over) runs.push((await search()).seconds);
  })();
  const busy = await load(pace.round * pace.rounds).finally(() => {
    over = true;
  });
  await searching;
  return { name: one.name, quiet, busy };
}

/** Asks for the search and waits until it is done. @returns how long it ran, as the queue wrote it down */
async function searchOnce(owner: ClientBase, send: () => Promise<void>): Promise<{ readonly seconds: number }> {
  await owner.query('delete from jobs.job where name = $1', [findSignalsJob.name]);
  await send();
  for (const startedAt = performance.now(); performance.now() - startedAt < 600_000; ) {
    const { rows } = await owner.query<{ state: string; seconds: number }>(
      `select state::text, extract(epoch from completed_on - started_on)::float8 as seconds
       from jobs.job where name = $1 order by created_on desc limit 1`,
      [findSignalsJob.name],
    );
    if (rows[0]?.state === 'completed') return rows[0];
    if (rows[0]?.state === 'failed') throw new Error('The search for signals failed.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The search for signals was not done in ten minutes.');
}

/** Milliseconds for the town with most counts, the middle of five. */
async function largestTown({ database, clock }: Services, owner: ClientBase): Promise<number> {
  const { rows } = await owner.query<{ id: string }>(
    'select town_id as id from help_week group by town_id order by count(*) desc, town_id limit 1',
  );
  const townId = rows[0]?.id;
  if (townId === undefined) return 0;
  const timings: number[] = [];
  for (let round = 0; round < 5; round++) {
    const startedAt = performance.now();
    await inTown(database, { townId, memberId: null }, (db) => findInTown(db, townId, clock.now()));
    timings.push(performance.now() - startedAt);
  }
  return median(timings);
}

async function countAll(owner: ClientBase) {
  const { rows } = await owner.query<{ towns: number; moments: number; found: number }>(
    `select (select count(*)::int from town) as towns, (select sum(moments)::int from help_week) as moments,
      (select count(*)::int from signal where state = 'open') as found`,
  );
  return rows[0] ?? { towns: 0, moments: 0, found: 0 };
}
