/** Reads of a learner's own progress; one query a page. */
import { sql } from 'kysely';
import type { Answer, Learner } from '#features/assessment/index.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { Done } from './progress.ts';

/** Someone's place in a track, with what is done of it. */
export type TrackRow = Done & {
  readonly track: string;
  readonly obligation: 'must' | 'may' | null;
  /** 2026-11-21 */
  readonly dueOn: string | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
};

/** What is done of a track, for a statement that knows town, member and track by these names. */
function doneOf(town: unknown, member: unknown, track: unknown) {
  return sql`
    array(select p.module || '/' || p.part from part_progress p
      where p.town_id = ${town} and p.member_id = ${member} and p.track = ${track} and p.done_at is not null) as parts,
    array(select r.module from module_result r
      where r.town_id = ${town} and r.member_id = ${member} and r.track = ${track}) as passed`;
}

/** All tracks that someone must, may or chose to follow: what is due first stands first. */
export function myTracks(db: Db, learner: Learner): Promise<readonly TrackRow[]> {
  return rows(
    db,
    sql<TrackRow>`select e.track, e.obligation, e.due_on as "dueOn", e.started_at as "startedAt",
        e.finished_at as "finishedAt", ${doneOf(sql`e.town_id`, sql`e.member_id`, sql`e.track`)}
      from enrolment e where e.town_id = ${learner.townId} and e.member_id = ${learner.memberId}
      order by e.finished_at is not null, e.due_on nulls last, e.assigned_at`,
  );
}

/** One track, also when it was never assigned or begun. */
export async function myTrack(db: Db, learner: Learner, track: string): Promise<TrackRow> {
  const found = await row(
    db,
    sql<TrackRow>`select ${track}::text as track, e.obligation, e.due_on as "dueOn", e.started_at as "startedAt",
        e.finished_at as "finishedAt", ${doneOf(learner.townId, learner.memberId, track)}
      from (values (1)) as one left join enrolment e
        on e.town_id = ${learner.townId} and e.member_id = ${learner.memberId} and e.track = ${track}`,
  );
  if (!found) throw new Error('A statement that always has a row gave none.');
  return found;
}

export type PartRow = {
  /** The parts of this module that are done. */
  readonly done: readonly string[];
  readonly passed: boolean;
  /** How far the reader came in this part. */
  readonly block: number;
  readonly checks: Readonly<Record<string, Answer>>;
};

/** All that the page of one part needs. */
export async function partPage(
  db: Db,
  learner: Learner,
  at: { readonly track: string; readonly module: string; readonly part: string },
): Promise<PartRow> {
  const found = await row(
    db,
    sql<PartRow>`select
        array(select d.part from part_progress d where d.town_id = ${learner.townId} and d.member_id = ${learner.memberId}
          and d.track = ${at.track} and d.module = ${at.module} and d.done_at is not null) as done,
        exists (select from module_result r where r.town_id = ${learner.townId} and r.member_id = ${learner.memberId}
          and r.track = ${at.track} and r.module = ${at.module}) as passed,
        coalesce(p.block, 0) as block, coalesce(p.checks, '{}') as checks
      from (values (1)) as one left join part_progress p on p.town_id = ${learner.townId}
        and p.member_id = ${learner.memberId} and p.track = ${at.track} and p.module = ${at.module}
        and p.part = ${at.part}`,
  );
  return found ?? { done: [], passed: false, block: 0, checks: {} };
}
