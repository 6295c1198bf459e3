/** Confirms one answer, and finishes the attempt with the last of them: all in one transaction. */
import type { Db } from '#shared/database/database.ts';
import { readAnswer } from './answer.ts';
import { isPassed, isRight } from './marking.ts';
import { type AskedQuestion, type Learner, questionAt } from './queries.ts';
import { finishAttempt, lockAttempt, progressOfAttempt, saveAnswer } from './store.ts';

export type Given =
  | { readonly kind: 'next'; readonly position: number }
  /** The question had an answer already, from another tab or a second press: that one stays. */
  | { readonly kind: 'kept'; readonly position: number }
  | { readonly kind: 'finished'; readonly number: number; readonly passed: boolean }
  /** The attempt was finished before; nothing changed. */
  | { readonly kind: 'over'; readonly number: number }
  | { readonly kind: 'incomplete'; readonly problem: 'missing' | 'twice'; readonly asked: AskedQuestion }
  | { readonly kind: 'nowhere' };

/** The name of the answer's field in the form of a test. */
export const answerField = 'answer';

/** Runs inside `inTown` as the learner. An answer is fixed once it is confirmed. */
export async function giveAnswer(
  db: Db,
  learner: Learner,
  now: Date,
  given: { readonly test: string; readonly attemptId: string; readonly position: number; readonly form: FormData },
): Promise<Given> {
  const attempt = await lockAttempt(db, learner, given.attemptId);
  if (!attempt || attempt.test !== given.test) return { kind: 'nowhere' };
  if (attempt.finishedAt !== null) return { kind: 'over', number: attempt.number };
  const asked = await questionAt(db, learner, given.attemptId, given.position);
  if (!asked) return { kind: 'nowhere' };
  if (asked.answer === null) {
    const reading = readAnswer(asked.question, asked.shown, answerField, given.form);
    if (reading.kind !== 'answer') return { kind: 'incomplete', problem: reading.kind, asked };
    const { answer } = reading;
    await saveAnswer(db, learner, now, { ...given, answer, correct: isRight(asked.question, answer) });
  }
  const { next, correct } = (await progressOfAttempt(db, learner, given.attemptId)) ?? { next: null, correct: 0 };
  if (next !== null) return { kind: asked.answer === null ? 'next' : 'kept', position: next };
  const passed = isPassed(correct, attempt.total, attempt.passMark);
  await finishAttempt(db, learner, now, { attemptId: given.attemptId, correct, passed });
  return { kind: 'finished', number: attempt.number, passed };
}
