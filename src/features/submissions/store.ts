/** Writes of what was handed in. */
import { sql } from 'kysely';
import type { Actor } from '#shared/access/actor.ts';
import { type Db, run } from '#shared/database/database.ts';
import type { NewSubmission, Outcome } from './submission.ts';

type By = Pick<Actor, 'townId' | 'memberId'>;

/** The same form sent twice adds one. */
export async function addSubmission(db: Db, by: By, given: NewSubmission, now: Date): Promise<void> {
  await run(
    db,
    sql`insert into submission (town_id, id, member_id, title, url, body, licence, maker, at)
      values (${by.townId}, ${given.id}, ${by.memberId}, ${given.title}, ${given.url}, ${given.body}, ${given.licence},
        ${given.maker}, ${now})
      on conflict (town_id, id) do nothing`,
  );
}

/** @returns false when another editor answered first, or there is no such thing */
export async function answerSubmission(
  db: Db,
  by: By,
  id: string,
  said: { readonly state: Outcome; readonly answer: string },
  now: Date,
): Promise<boolean> {
  const answered = await run(
    db,
    sql`update submission set state = ${said.state}, answer = ${said.answer}, answered_at = ${now},
        answered_by = ${by.memberId}
      where town_id = ${by.townId} and id = ${id} and state = 'open'`,
  );
  return answered === 1;
}
