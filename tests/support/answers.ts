/** Answering tests as someone who knows it all: the right answer to the question that is open. */
import { sql } from 'kysely';
import type { AskedQuestion } from '#features/assessment/index.ts';
import type { Question } from '#features/content/index.ts';
import { inTown, row } from '#shared/database/database.ts';
import type { TestMember } from './builders.ts';
import type { World } from './world.ts';

/** The question of an open attempt at this position, as the learner's own session may see it. */
export function openQuestion(world: World, member: TestMember, position: number): Promise<AskedQuestion | undefined> {
  return inTown(world.services.database, { townId: member.townId, memberId: member.id }, (db) =>
    row(
      db,
      sql<AskedQuestion>`select q.attempt_id as "attemptId", q.position, q.question, q.shown from attempt a
        join attempt_question q on q.town_id = a.town_id and q.attempt_id = a.id
        where a.member_id = ${member.id} and a.finished_at is null and q.position = ${position}`,
    ),
  );
}

/** What the form of a question must hold to be right, in the order in which it was shown. */
export function rightFields(
  question: Question,
  shown: readonly number[],
  name: string,
): Readonly<Record<string, string | string[]>> {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { [name]: shown.flatMap((choice, place) => (question.options[choice]?.correct ? [String(place)] : [])) };
    case 'order':
      return Object.fromEntries(shown.map((item, place) => [`${name}-${place}`, String(item + 1)]));
    case 'match':
      return Object.fromEntries(question.pairs.map((_, left) => [`${name}-${left}`, String(shown.indexOf(left))]));
    case 'short':
      return { [name]: ` ${(question.accept[0] ?? '').toUpperCase()} ` };
  }
}
