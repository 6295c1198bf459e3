/** Writes of what clerks report, of what came of it, of what they saw, and of how often guides are used. */
import { sql } from 'kysely';
import type { Actor } from '#shared/access/actor.ts';
import { type Db, row, run } from '#shared/database/database.ts';
import type { Answer, Spot } from './report.ts';

type Reporter = Pick<Actor, 'townId' | 'memberId'>;

/** @returns false when this tap is there already */
export async function addReport(
  db: Db,
  who: Reporter,
  report: { readonly id: string; readonly tap: string; readonly step: number; readonly at: Date },
): Promise<boolean> {
  const added = await run(
    db,
    sql`insert into content_report (town_id, id, member_id, tap, step, at)
      values (${who.townId}, ${report.id}, ${who.memberId}, ${report.tap}, ${report.step}, ${report.at})
      on conflict on constraint content_report_once do nothing`,
  );
  return added === 1;
}

/** The same for editors of all towns, without the reporter. Only after addReport: the database looks for it. */
export async function shareReport(
  db: Db,
  report: Spot & { readonly id: string; readonly about: string; readonly lang: string; readonly at: Date },
): Promise<void> {
  await run(
    db,
    sql`insert into shared_report (id, guide, part, step, about, lang, at)
      values (${report.id}, ${report.guide}, ${report.part}, ${report.step}, ${report.about}, ${report.lang}, ${report.at})`,
  );
}

/** @returns false when there is no such report of this member, or it was answered already */
export async function addLine(db: Db, who: Reporter, id: string, line: string): Promise<boolean> {
  const changed = await run(db, sql`update shared_report set line = ${line} where id = ${id} and state = 'open'`);
  if (changed === 0) return false;
  await run(
    db,
    sql`update content_report set line = ${line}
      where town_id = ${who.townId} and id = ${id} and member_id = ${who.memberId}`,
  );
  return true;
}

/** @returns the place it was about; undefined when there is no such open report of this member */
export async function takeBack(db: Db, who: Reporter, id: string): Promise<boolean> {
  const gone = await run(db, sql`delete from shared_report where id = ${id} and state = 'open'`);
  if (gone === 0) return false;
  await run(
    db,
    sql`delete from content_report where town_id = ${who.townId} and id = ${id} and member_id = ${who.memberId}`,
  );
  return true;
}

/** Answers to a member's own reports count as heard. */
export async function markHeard(db: Db, who: Reporter, now: Date): Promise<void> {
  await run(
    db,
    sql`update content_report c set seen_at = ${now} from shared_report s
      where c.town_id = ${who.townId} and c.member_id = ${who.memberId} and c.seen_at is null
        and s.id = c.id and s.state <> 'open'`,
  );
}

/** As the door. @returns how many of these were still open and are answered now */
export function answerReports(
  db: Db,
  ids: readonly string[],
  said: { readonly state: Answer; readonly answer: string; readonly by: string; readonly at: Date },
): Promise<number> {
  return run(
    db,
    sql`update shared_report set state = ${said.state}, answer = ${said.answer}, answered_by = ${said.by},
        answered_at = ${said.at}
      where id = any(${ids as string[]}::uuid[]) and state = 'open'`,
  );
}

/** Never earlier than before: two tabs. */
export async function keepSeen(db: Db, who: Reporter, until: Date): Promise<void> {
  await run(
    db,
    sql`insert into changes_seen as seen (town_id, member_id, at) values (${who.townId}, ${who.memberId}, ${until})
      on conflict (town_id, member_id) do update set at = greatest(seen.at, excluded.at)`,
  );
}

export type GuideMonth = { readonly month: string; readonly guide: string; readonly moments: number };

/** As the door: these months as they are counted now. */
export async function keepUse(db: Db, from: string, use: readonly GuideMonth[]): Promise<void> {
  await row(db, sql`delete from guide_use where month >= ${from}::date`);
  await run(
    db,
    sql`insert into guide_use (month, guide, moments)
      select month, guide, moments from jsonb_to_recordset(${JSON.stringify(use)}::jsonb)
        as counted (month date, guide text, moments integer)`,
  );
}
