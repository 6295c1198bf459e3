/** An assignment: who must or may follow which track, by service and function, and by when. */
import { z } from 'zod';
import type { FormErrors } from '#shared/http/form.ts';

export type Obligation = 'must' | 'may';

/** Empty lists of services or functions: all of them. At most one of the two ways to be due. */
export type AssignmentPlan = {
  readonly track: string;
  readonly obligation: Obligation;
  readonly teamIds: readonly string[];
  readonly jobTitles: readonly string[];
  /** 2026-11-21 */
  readonly dueOn: string | null;
  /** Days after it is given, or after the first day at work where that comes later. */
  readonly dueDays: number | null;
};

const most = 500;

/** The form; its messages are keys of words. */
export const assignmentForm = z.object({
  /** Made with the preview, so that the same press sent twice gives one assignment. */
  id: z.uuid().optional(),
  track: z.string('track').max(100, 'track'),
  obligation: z.enum(['must', 'may'], 'obligation'),
  team: z.array(z.uuid('team'), 'team').max(most, 'team').default([]),
  job: z.array(z.string().max(200)).max(most).default([]),
  due: z.enum(['none', 'on', 'days']).catch('none').default('none'),
  dueOn: z.string().optional(),
  dueDays: z.string().optional(),
});

export type AssignmentInput = z.infer<typeof assignmentForm>;
export type AssignmentProblem = 'track' | 'obligation' | 'team' | 'dueOn' | 'dueDays';

export type Known = {
  readonly tracks: readonly string[];
  readonly teams: readonly string[];
  /** 2026-11-21 */
  readonly today: string;
};

/** The plan that a form asks for, or what is wrong with it by field. */
export function planOf(
  input: AssignmentInput,
  known: Known,
):
  | { readonly kind: 'good'; readonly plan: AssignmentPlan }
  | { readonly kind: 'wrong'; readonly errors: FormErrors<AssignmentProblem> } {
  const errors: Record<string, AssignmentProblem> = {};
  if (!known.tracks.includes(input.track)) errors.track = 'track';
  if (input.team.some((team) => !known.teams.includes(team))) errors.team = 'team';
  const dueOn = input.due === 'on' ? (input.dueOn ?? '') : null;
  if (dueOn !== null && !(isDay(dueOn) && dueOn >= known.today)) errors.dueOn = 'dueOn';
  const dueDays = input.due === 'days' ? Number(input.dueDays ?? '') : null;
  if (dueDays !== null && !(Number.isInteger(dueDays) && dueDays >= 1 && dueDays <= 1000)) errors.dueDays = 'dueDays';
  if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };
  const { track, obligation, team, job } = input;
  return { kind: 'good', plan: { track, obligation, teamIds: team, jobTitles: job, dueOn, dueDays } };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text < '2100';
}
