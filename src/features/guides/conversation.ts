/** The guided conversation: from a few answers to where a citizen stands, and so to how to help. Nothing of it is kept. */
import type { Conversation, Standing } from '#features/content/index.ts';

/**
 * Where a citizen stands, from the points of the answers (0 never, 1 with help, 2 alone). The gradations are those of
 * the Brussels workshops: assist, do together, nudge. In doubt the one with more help: whoever is left alone too early
 * drops out, whoever gets a hand too much lets it go.
 * @returns undefined while a question is open
 */
export function standingFrom(answers: readonly (number | undefined)[]): Standing | undefined {
  const points = answers.flatMap((answer) => answer ?? []);
  if (points.length < answers.length || points.length === 0) return undefined;
  const mean = points.reduce((sum, one) => sum + one, 0) / points.length;
  if (mean < 0.75) return 'never';
  return mean < 1.75 ? 'with-help' : 'alone';
}

/** The answers as an address gives them: the points by question, undefined where none or nonsense was given. */
export function answersIn(
  { questions }: Conversation,
  query: (name: string) => string | undefined,
): readonly (number | undefined)[] {
  return questions.map(({ id, options }) => options.find(({ points }) => String(points) === query(id))?.points);
}
