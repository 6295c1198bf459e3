/** Writes of attempts and answers. */
import { sql } from 'kysely';
import { type Db, row, run } from '#shared/database/database.ts';
import type { Answer } from './answer.ts';
import type { DrawnQuestion } from './draw.ts';
import type { Learner } from './queries.ts';

export type NewAttempt = {
  readonly id: string;
  readonly test: string;
  readonly passMark: number;
  readonly questions: readonly DrawnQuestion[];
};

/** Stores a new attempt; false when another one is open already, also one that was opened just now. */
export async function addAttempt(db: Db, learner: Learner, now: Date, attempt: NewAttempt): Promise<boolean> {
  const added = await run(
    db,
    sql`insert into attempt (town_id, id, member_id, test, number, total, pass_mark, started_at)
      select ${learner.townId}::uuid, ${attempt.id}::uuid, ${learner.memberId}::uuid, ${attempt.test}::text,
        coalesce(max(number), 0) + 1, ${attempt.questions.length}::int, ${attempt.passMark}::int, ${now}::timestamptz
      from attempt where town_id = ${learner.townId} and member_id = ${learner.memberId} and test = ${attempt.test}
      on conflict do nothing`,
  );
  return added === 1;
}

/** Stores the draw of a new attempt. */
export function addQuestions(db: Db, learner: Learner, attempt: NewAttempt): Promise<number> {
  const drawn = attempt.questions.map(({ question, shown }, index) => ({ position: index + 1, question, shown }));
  return run(
    db,
    sql`insert into attempt_question (town_id, attempt_id, position, member_id, question, shown)
      select ${learner.townId}::uuid, ${attempt.id}::uuid, q.position, ${learner.memberId}::uuid, q.question, q.shown
      from jsonb_to_recordset(${JSON.stringify(drawn)}::jsonb) as q(position int, question jsonb, shown jsonb)`,
  );
}

export type LockedAttempt = {
  readonly test: string;
  readonly number: number;
  readonly total: number;
  readonly passMark: number;
  readonly finishedAt: Date | null;
};

/** The attempt, held until the end of the transaction: answers to it come one after the other. */
export function lockAttempt(db: Db, learner: Learner, id: string): Promise<LockedAttempt | undefined> {
  return row(
    db,
    sql<LockedAttempt>`select test, number, total, pass_mark as "passMark", finished_at as "finishedAt"
      from attempt where town_id = ${learner.townId} and id = ${id} for update`,
  );
}

export function saveAnswer(
  db: Db,
  learner: Learner,
  now: Date,
  given: {
    readonly attemptId: string;
    readonly position: number;
    readonly answer: Answer;
    readonly correct: boolean;
  },
): Promise<number> {
  return run(
    db,
    sql`update attempt_question
      set answer = ${JSON.stringify(given.answer)}::jsonb, correct = ${given.correct}, answered_at = ${now}
      where town_id = ${learner.townId} and attempt_id = ${given.attemptId} and position = ${given.position}
        and answered_at is null`,
  );
}

/** How far an attempt is: the first open question (null when all are answered) and the right answers so far. */
export function progressOfAttempt(db: Db, learner: Learner, attemptId: string) {
  return row(
    db,
    sql<{ next: number | null; correct: number }>`
      select min(position) filter (where answered_at is null) as next, count(*) filter (where correct)::int as correct
      from attempt_question where town_id = ${learner.townId} and attempt_id = ${attemptId}`,
  );
}

export function finishAttempt(
  db: Db,
  learner: Learner,
  now: Date,
  result: { readonly attemptId: string; readonly correct: number; readonly passed: boolean },
): Promise<number> {
  return run(
    db,
    sql`update attempt set finished_at = ${now}, correct = ${result.correct}, passed = ${result.passed}
      where town_id = ${learner.townId} and id = ${result.attemptId} and finished_at is null`,
  );
}
