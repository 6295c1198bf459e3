/** The figures as Markdown, readable in a terminal and in a file. */
import { cpus } from 'node:os';
import type { Comparison } from './compare.ts';
import { milliseconds, ratio, table } from './measure.ts';
import type { SearchFigures } from './search.ts';
import type { SignalFigures } from './signals.ts';
import type { Start } from './starts.ts';

export type Measured = {
  readonly scale: string;
  /** Seconds that the generator took. */
  readonly generated: number;
  readonly comparison: Comparison;
  readonly signals: SignalFigures | undefined;
};

export type Results = {
  readonly postgres: string;
  readonly day: string;
  readonly concurrency: number;
  readonly measured: readonly Measured[];
  readonly starts: readonly Start[];
  readonly search: SearchFigures | undefined;
};

export function report({ postgres, day, concurrency, measured, starts, search }: Results): string {
  const [small, large] = measured;
  return [
    '# What `npm run bench` measured',
    '',
    `${day}. ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, PostgreSQL ${postgres}; server, load and database on one machine, ${concurrency} requests at a time.`,
    '',
    'The floor is a bare node:http server that runs the same statements and sends the same bytes. The ratio is our requests a second for each of the floor’s, the middle of pairs of rounds. Times are milliseconds from asking to the last byte.',
    '',
    ...measured.flatMap(beside),
    ...(small && large ? growth(small.comparison, large.comparison) : []),
    ...signalLines(measured.findLast(({ signals }) => signals !== undefined)),
    '## Start and memory',
    '',
    table(
      ['', 'first page (s)', 'memory at rest (MB)', 'most under load (MB)'],
      [
        ...starts.map(({ name, firstPage, atRest, peak }) => [
          name,
          (firstPage / 1000).toFixed(2),
          whole(atRest),
          whole(peak),
        ]),
        ...measured.map(({ scale, comparison: { started, memory } }) => [
          `PostgreSQL, ${scale}`,
          (started / 1000).toFixed(2),
          whole(memory.atRest),
          whole(memory.peak),
        ]),
      ],
    ),
    '',
    ...(search ? searchLines(search) : []),
  ].join('\n');
}

function beside({ scale, generated, comparison }: Measured): readonly string[] {
  return [
    `## ${scale}`,
    '',
    `Made in ${generated.toFixed(1)} s.`,
    '',
    table(
      ['', 'ours/s', 'p50', 'p95', 'p99', 'floor/s', 'p50', 'p95', 'p99', 'ratio'],
      comparison.cases.map((one) => [
        one.name,
        ...[one.ours, one.floor].flatMap(({ rate, p50, p95, p99 }) => [
          whole(rate),
          ...[p50, p95, p99].map(milliseconds),
        ]),
        ratio(one.ratio),
      ]),
    ),
    '',
  ];
}

function growth(small: Comparison, large: Comparison): readonly string[] {
  return [
    '## Large beside small',
    '',
    'Requests a second of our server with the large data for each with the small; and p95 the other way round: 1 is the same.',
    '',
    table(
      ['', 'requests/s', 'p95'],
      small.cases.map((one, index) => {
        const other = large.cases[index] ?? one;
        return [one.name, ratio(other.ours.rate / one.ours.rate), ratio(one.ours.p95 / other.ours.p95)];
      }),
    ),
    '',
  ];
}

/** Of the largest scale that was measured. */
function signalLines(measured: Measured | undefined): readonly string[] {
  if (!measured?.signals) return [];
  const { towns, moments, alone, underLoad, largest, found, beside } = measured.signals;
  return [
    `## The search for signals: ${measured.scale}`,
    '',
    `A job in the server process that also answers the pages; its sums are done by PostgreSQL, out of the weekly counts (${moments.toLocaleString('en')} moments), never out of help moments. It rests three times as long as it works. Over ${towns} towns it took ${alone.toFixed(1)} s, rests included, ${milliseconds((alone * 1000) / towns)} ms a town; the largest town alone took ${milliseconds(largest)} ms; while pages were asked all the time ${underLoad.toFixed(1)} s. ${found} signals waited at the end.`,
    '',
    'The same pages without the search, and while it runs again and again. The ratio is requests a second while it runs for each without it.',
    '',
    table(
      ['', 'without/s', 'p50', 'p95', 'p99', 'while/s', 'p50', 'p95', 'p99', 'ratio'],
      beside.map(({ name, quiet, busy }) => [
        name,
        ...[quiet, busy].flatMap(({ rate, p50, p95, p99 }) => [whole(rate), ...[p50, p95, p99].map(milliseconds)]),
        ratio(busy.rate / quiet.rate),
      ]),
    ),
    '',
  ];
}

function searchLines({ parts, queries, indexed, p50, p95 }: SearchFigures): readonly string[] {
  return [
    '## Guide search alone',
    '',
    `${parts} guide parts, one question at a time, ${queries} questions: p50 ${milliseconds(p50)} ms, p95 ${milliseconds(p95)} ms. Making the index took ${indexed.toFixed(1)} s.`,
    '',
  ];
}

function whole(value: number): string {
  return value === 0 ? '' : value.toFixed(0);
}
