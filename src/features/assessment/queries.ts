/** Reads of attempts. Only the learner's own session sees them. */
import { sql } from 'kysely';
import type { Question } from '#features/content/index.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { Answer } from './answer.ts';
import type { Attempt, TownLimits } from './attempt.ts';

/** Whoever learns: a member at work in a town. */
export type Learner = { readonly townId: string; readonly memberId: string };

const attemptColumns = sql`a.id, a.number, a.total, a.pass_mark as "passMark", a.started_at as "startedAt",
  a.finished_at as "finishedAt", a.correct, a.passed,
  (select min(q.position) from attempt_question q
    where q.town_id = a.town_id and q.attempt_id = a.id and q.answered_at is null) as next`;

/** All attempts at one test, the newest first. */
export function attemptsAt(db: Db, learner: Learner, test: string): Promise<readonly Attempt[]> {
  return rows(
    db,
    sql<Attempt>`select ${attemptColumns} from attempt a
      where a.town_id = ${learner.townId} and a.member_id = ${learner.memberId} and a.test = ${test}
      order by a.number desc`,
  );
}

/** A question as it was asked, with its answer once it is given. */
export type AskedQuestion = {
  readonly attemptId: string;
  readonly position: number;
  readonly total: number;
  readonly question: Question;
  readonly shown: readonly number[];
  readonly answer: Answer | null;
  readonly correct: boolean | null;
};

const questionColumns = sql`q.attempt_id as "attemptId", q.position, a.total, q.question, q.shown, q.answer, q.correct`;

/** One question of the open attempt. */
export function openQuestion(
  db: Db,
  learner: Learner,
  test: string,
  position: number,
): Promise<AskedQuestion | undefined> {
  return row(
    db,
    sql<AskedQuestion>`select ${questionColumns}
      from attempt a join attempt_question q on q.town_id = a.town_id and q.attempt_id = a.id
      where a.town_id = ${learner.townId} and a.member_id = ${learner.memberId} and a.test = ${test}
        and a.finished_at is null and q.position = ${position}`,
  );
}

/** One question of an attempt, open or finished. */
export function questionAt(
  db: Db,
  learner: Learner,
  attemptId: string,
  position: number,
): Promise<AskedQuestion | undefined> {
  return row(
    db,
    sql<AskedQuestion>`select ${questionColumns}
      from attempt a join attempt_question q on q.town_id = a.town_id and q.attempt_id = a.id
      where a.town_id = ${learner.townId} and a.id = ${attemptId} and q.position = ${position}`,
  );
}

/** The questions of a finished attempt, for the feedback. */
export function finishedQuestions(
  db: Db,
  learner: Learner,
  test: string,
  number: number,
): Promise<readonly AskedQuestion[]> {
  return rows(
    db,
    sql<AskedQuestion>`select ${questionColumns}
      from attempt a join attempt_question q on q.town_id = a.town_id and q.attempt_id = a.id
      where a.town_id = ${learner.townId} and a.member_id = ${learner.memberId} and a.test = ${test}
        and a.number = ${number} and a.finished_at is not null order by q.position`,
  );
}

/** What the town set for all its tests; null where it leaves that to the track. */
export function townLimits(db: Db, townId: string): Promise<TownLimits | undefined> {
  return row(
    db,
    sql<TownLimits>`select pass_mark as "passMark", attempts, wait_hours as "waitHours" from town where id = ${townId}`,
  );
}
