/** Starts a test, or goes on with the one that is open: the same attempt on every device, one for two tabs. */
import type { Question } from '#features/content/index.ts';
import type { Db } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { type Limits, limitsFor, type Standing, standing } from './attempt.ts';
import { drawQuestions } from './draw.ts';
import { attemptsAt, type Learner, townLimits } from './queries.ts';
import { addAttempt, addQuestions } from './store.ts';

/** A test as the content has it. */
export type TestToTake = {
  /** Such as base/digital-hurdles. */
  readonly key: string;
  readonly draw: number;
  readonly questions: readonly Question[];
  /** The track's own limits; the town's go before them. */
  readonly limits: Limits;
};

/** Runs inside `inTown` as the learner. The draw and its order are stored before anyone sees a question. */
export async function startAttempt(db: Db, learner: Learner, now: Date, test: TestToTake): Promise<Standing> {
  const limits = limitsFor(test.limits, await townLimits(db, learner.townId));
  const stands = standing(await attemptsAt(db, learner, test.key), limits, now);
  if (stands.kind !== 'ready') return stands;
  const attempt = {
    id: newId(),
    test: test.key,
    passMark: limits.passMark,
    questions: drawQuestions(test.questions, test.draw),
  };
  if (await addAttempt(db, learner, now, attempt)) await addQuestions(db, learner, attempt);
  return standing(await attemptsAt(db, learner, test.key), limits, now);
}
