/** Reads of what was handed in. */
import { sql } from 'kysely';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { Submission, SubmissionOf } from './submission.ts';

const columns = sql`s.id, s.title, s.url, s.body, s.licence, s.maker, s.at, s.state, s.answer,
  s.answered_at as "answeredAt"`;
const withMember = sql`select ${columns}, case when s.member_id is null then 'anyone' else 'member' end as "from",
    s.lang, concat_ws(' ', m.first_name, m.last_name) as by
  from submission s left join member m on m.town_id = s.town_id and m.id = s.member_id`;
const most = 100;

/** What a member handed in, newest first. */
export function ownSubmissions(db: Db, townId: string, memberId: string): Promise<readonly Submission[]> {
  return rows(
    db,
    sql<Submission>`select ${columns} from submission s where s.town_id = ${townId} and s.member_id = ${memberId}
      order by s.at desc, s.id desc limit ${most}`,
  );
}

/** What waits for an editor, oldest first. */
export function openSubmissions(db: Db, townId: string): Promise<readonly SubmissionOf[]> {
  return rows(
    db,
    sql<SubmissionOf>`${withMember} where s.town_id = ${townId} and s.state = 'open' order by s.at, s.id limit ${most}`,
  );
}

/** How much waits for an editor. */
export async function countOpen(db: Db, townId: string): Promise<number> {
  const found = await row(
    db,
    sql<{ number: number }>`select count(*)::int as number from submission
      where town_id = ${townId} and state = 'open'`,
  );
  return found?.number ?? 0;
}

/** What was answered, last answered first. */
export function answeredSubmissions(db: Db, townId: string): Promise<readonly SubmissionOf[]> {
  return rows(
    db,
    sql<SubmissionOf>`${withMember} where s.town_id = ${townId} and s.state <> 'open'
      order by s.answered_at desc, s.id desc limit ${most}`,
  );
}

export function submissionById(db: Db, townId: string, id: string): Promise<SubmissionOf | undefined> {
  return row(db, sql<SubmissionOf>`${withMember} where s.town_id = ${townId} and s.id = ${id}`);
}

/** What has the code that this transaction knows: see `knowCode` in store.ts. */
export function submissionByCode(db: Db, townId: string, codeMark: string): Promise<Submission | undefined> {
  return row(
    db,
    sql<Submission>`select ${columns} from submission s where s.town_id = ${townId} and s.code_mark = ${codeMark}`,
  );
}
