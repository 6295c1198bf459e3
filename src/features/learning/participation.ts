/** Who takes part: figures of a service, and of each person only begun or done. Never a score or an answer. */

export type TeamCounts = {
  readonly teamId: string | null;
  readonly team: string | null;
  readonly people: number;
  readonly must: number;
  readonly started: number;
  readonly finished: number;
  readonly late: number;
};

/** Under this many people a figure would point at someone. */
export const smallestGroup = 5;

/** The counts, or `few` for a group so small that they would say something about a person. */
export function figuresOf(counts: TeamCounts): TeamCounts | 'few' {
  return counts.people < smallestGroup ? 'few' : counts;
}

/** Nobody must and nobody began; a small group never, so that where it stands tells nothing about it. */
export function isQuiet(counts: TeamCounts): boolean {
  return figuresOf(counts) !== 'few' && counts.must === 0 && counts.started === 0;
}

export type PersonState = 'finished' | 'started' | 'waiting';

export function stateOf(person: { readonly started: boolean; readonly finished: boolean }): PersonState {
  if (person.finished) return 'finished';
  return person.started ? 'started' : 'waiting';
}
