/** An attempt at a test, and when one may start another. */

export type Attempt = {
  readonly id: string;
  readonly number: number;
  readonly total: number;
  readonly passMark: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly correct: number | null;
  readonly passed: boolean | null;
  /** The first question without an answer, counted from 1; null when all have one. */
  readonly next: number | null;
};

/** What a test asks: per cent right, tries before a wait (0: no limit), hours of that wait. */
export type Limits = { readonly passMark: number; readonly attempts: number; readonly waitHours: number };

export type TownLimits = { readonly [Key in keyof Limits]: number | null };

/** The town's own limits where it set them, the track's otherwise. */
export function limitsFor(track: Limits, town: TownLimits | undefined): Limits {
  return {
    passMark: town?.passMark ?? track.passMark,
    attempts: town?.attempts ?? track.attempts,
    waitHours: town?.waitHours ?? track.waitHours,
  };
}

/** Where a learner stands with a test. */
export type Standing =
  | { readonly kind: 'passed'; readonly attempt: Attempt }
  | { readonly kind: 'open'; readonly attempt: Attempt }
  | { readonly kind: 'wait'; readonly until: Date }
  /** `left`: tries before the next wait; null without limit. */
  | { readonly kind: 'ready'; readonly left: number | null };

const hour = 3600_000;

/** After each row of so many failed attempts there is one wait, counted from the end of the last. */
export function standing(attempts: readonly Attempt[], limits: Limits, now: Date): Standing {
  const passed = attempts.find((attempt) => attempt.passed === true);
  if (passed) return { kind: 'passed', attempt: passed };
  const open = attempts.find((attempt) => attempt.finishedAt === null);
  if (open) return { kind: 'open', attempt: open };
  if (limits.attempts === 0) return { kind: 'ready', left: null };
  const used = attempts.length % limits.attempts;
  const last = Math.max(...attempts.map((attempt) => attempt.finishedAt?.getTime() ?? 0));
  const until = new Date(last + limits.waitHours * hour);
  if (attempts.length > 0 && used === 0 && until > now) return { kind: 'wait', until };
  return { kind: 'ready', left: limits.attempts - used };
}
