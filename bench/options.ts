/** What `npm run bench` can be told. */
import { parseArgs } from 'node:util';
import type { Pace } from './compare.ts';

export type Options = {
  /** A few seconds, one town, to see that it works. */
  readonly quick: boolean;
  /** Only the data of one town, at the full pace. */
  readonly small: boolean;
  /** Also into bench/results.md. */
  readonly write: boolean;
  /** Only cases whose name holds this. */
  readonly only: string | undefined;
  /** Where our server leaves a CPU profile of its time under load. */
  readonly profile: string | undefined;
  readonly pace: Pace;
};

/** @throws Error with what is wrong with the arguments */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      quick: { type: 'boolean', default: false },
      small: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      only: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const pace = values.quick
    ? { concurrency: 8, warmUp: 200, round: 300, rounds: 1 }
    : { concurrency: 8, warmUp: 1000, round: 2000, rounds: 4 };
  const { quick, write, only, profile } = values;
  return { quick, small: quick || values.small, write, only, profile, pace };
}
