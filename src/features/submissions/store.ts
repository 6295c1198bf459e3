/** Writes of what was handed in. */
import { sql } from 'kysely';
import type { Actor } from '#shared/access/actor.ts';
import { type Db, row, run } from '#shared/database/database.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';
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

/** In this transaction, which is nobody's, what was handed in with this code is there; see migration 0027. */
export async function knowCode(db: Db, codeMark: string): Promise<void> {
  await run(db, sql`select set_config('app.code', ${codeMark}, true)`);
}

/** From anyone. The same form sent twice adds one. */
export async function addFromAnyone(
  db: Db,
  to: { readonly townId: string; readonly codeMark: string; readonly lang: CitizenLang },
  given: NewSubmission,
  now: Date,
): Promise<void> {
  await run(
    db,
    sql`insert into submission (town_id, id, code_mark, lang, title, url, body, licence, maker, at)
      values (${to.townId}, ${given.id}, ${to.codeMark}, ${to.lang}, ${given.title}, ${given.url}, ${given.body},
        ${given.licence}, ${given.maker}, ${now})
      on conflict (town_id, code_mark) do nothing`,
  );
}

/** As the door. Counts one more of this sender since then. @returns false when there were so many already */
export async function countOne(
  db: Db,
  { sender, since, most }: { readonly sender: string; readonly since: Date; readonly most: number },
): Promise<boolean> {
  const counted = await row(
    db,
    sql<{ times: number }>`insert into auth.handed_in as known (sender, since, times) values (${sender}, ${since}, 1)
      on conflict (sender, since) do update set times = known.times + 1 where known.times < ${most}
      returning times`,
  );
  return counted !== undefined;
}

export async function forgetCounts(db: Db, before: Date): Promise<void> {
  await run(db, sql`delete from auth.handed_in where since < ${before}`);
}

/** As the door. Goes: what a town answered before this day, as 2026-11-21. */
export async function forgetAnswered(db: Db, townId: string, before: string): Promise<void> {
  await run(
    db,
    sql`delete from submission where town_id = ${townId} and state <> 'open' and answered_at < ${before}::timestamptz`,
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
