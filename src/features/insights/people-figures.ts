/**
 * Figures of learning: how many must, wait, are busy, are done, have the brevet; per service of five people or more.
 *
 * Only the rule for groups holds here: a service of fewer than five people is not a row. Within a larger one the counts
 * are shown as they are, also 1 to 4: whoever may open this page sees by name who takes part and who is done, which is
 * no secret of the learner; scores and answers are, and none of these counts tells one.
 */
import { mergeSmall } from '#shared/small-numbers/merge.ts';
import type { Shown } from '#shared/small-numbers/suppression.ts';
import type { TeamProgress } from './queries.ts';

/** `all` stands for the rows together; `cells` in the order waiting, busy, finished, brevet. */
export type PeopleRow = {
  /** A service's name; '' is no service, 'others' the small ones together, 'all' everyone. */
  readonly label: string;
  readonly kind: 'team' | 'none' | 'others' | 'all';
  readonly must: Shown;
  readonly cells: readonly Shown[];
};

export type PeopleFigures = {
  readonly rows: readonly PeopleRow[];
  /** Undefined when fewer than five people must. */
  readonly all: PeopleRow | undefined;
  readonly started: Shown;
  readonly done: Shown;
  readonly brevets: Shown;
  readonly brevetsThisMonth: Shown;
};

const hidden: Shown = { kind: 'hidden' };

export function peopleFigures(progress: readonly TeamProgress[]): PeopleFigures {
  const merged = mergeSmall(
    progress.map(({ team, waiting, busy, finished, brevet }) => ({
      label: team ?? '',
      counts: [waiting, busy, finished, brevet],
    })),
  );
  if (merged.length === 0)
    return { rows: [], all: undefined, started: hidden, done: hidden, brevets: hidden, brevetsThisMonth: hidden };
  const sums = [0, 1, 2, 3].map((column) => merged.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0));
  const [, busy = 0, finished = 0, brevet = 0] = sums;
  return {
    rows: merged.map(({ label, counts }) => rowOf(label, counts)),
    all: { ...rowOf('', sums), kind: 'all' },
    started: count(busy + finished + brevet),
    done: count(finished + brevet),
    brevets: count(brevet),
    brevetsThisMonth: count(progress.reduce((sum, team) => sum + team.recent, 0)),
  };
}

const count = (value: number): Shown => ({ kind: 'count', value });

function rowOf(label: string | undefined, counts: readonly number[]): PeopleRow {
  return {
    label: label ?? '',
    kind: label === undefined ? 'others' : label === '' ? 'none' : 'team',
    must: count(counts.reduce((sum, one) => sum + one, 0)),
    cells: counts.map(count),
  };
}
