/** Writes of a learner's progress. */
import { sql } from 'kysely';
import type { Answer, Learner } from '#features/assessment/index.ts';
import { type Db, row, run } from '#shared/database/database.ts';
import type { Done } from './progress.ts';

/** Where in the content someone is. */
export type PartPlace = { readonly track: string; readonly module: string; readonly part: string };

export type Entered = { readonly partsDone: number; readonly finishedAt: Date | null };

/**
 * Begins a track, or goes on with it. Holds the enrolment until the end of the transaction, so that two tabs which
 * each finish the last thing but one cannot both miss that the track is done.
 */
export async function enterTrack(db: Db, learner: Learner, track: string, now: Date): Promise<Entered> {
  const entered = await row(
    db,
    sql<Entered>`insert into enrolment (town_id, member_id, track, obligation, assigned_at, started_at)
      values (${learner.townId}, ${learner.memberId}, ${track}, 'may', ${now}, ${now})
      on conflict on constraint enrolment_pk
        do update set started_at = coalesce(enrolment.started_at, excluded.started_at)
      returning parts_done as "partsDone", finished_at as "finishedAt"`,
  );
  return entered ?? { partsDone: 0, finishedAt: null };
}

/** Marks a part as done, once, and gives what is done of the track with it. */
export async function markPartDone(db: Db, learner: Learner, at: PartPlace, now: Date): Promise<Done> {
  const done = await row(
    db,
    sql<Done>`with one as (
        insert into part_progress (town_id, member_id, track, module, part, opened_at, seen_at, done_at)
        values (${learner.townId}, ${learner.memberId}, ${at.track}, ${at.module}, ${at.part}, ${now}, ${now}, ${now})
        on conflict on constraint part_progress_pk
          do update set done_at = coalesce(part_progress.done_at, excluded.done_at), seen_at = excluded.seen_at)
      select array(select p.module || '/' || p.part from part_progress p where p.town_id = ${learner.townId}
          and p.member_id = ${learner.memberId} and p.track = ${at.track} and p.done_at is not null) as parts,
        array(select r.module from module_result r where r.town_id = ${learner.townId}
          and r.member_id = ${learner.memberId} and r.track = ${at.track}) as passed`,
  );
  const parts = new Set(done?.parts).add(`${at.module}/${at.part}`);
  return { parts: [...parts], passed: done?.passed ?? [] };
}

/** Marks the test of a module as passed, once, and gives what is done of the track with it. */
export async function markTestPassed(
  db: Db,
  learner: Learner,
  at: { readonly track: string; readonly module: string },
  now: Date,
): Promise<Done> {
  const done = await row(
    db,
    sql<Done>`with one as (
        insert into module_result (town_id, member_id, track, module, passed_at)
        values (${learner.townId}, ${learner.memberId}, ${at.track}, ${at.module}, ${now}) on conflict do nothing)
      select array(select p.module || '/' || p.part from part_progress p where p.town_id = ${learner.townId}
          and p.member_id = ${learner.memberId} and p.track = ${at.track} and p.done_at is not null) as parts,
        array(select r.module from module_result r where r.town_id = ${learner.townId}
          and r.member_id = ${learner.memberId} and r.track = ${at.track}) as passed`,
  );
  const passed = new Set(done?.passed).add(at.module);
  return { parts: done?.parts ?? [], passed: [...passed] };
}

/** Keeps what managers may see: how many parts are done, and since when all is. */
export function keepCounts(
  db: Db,
  learner: Learner,
  track: string,
  counts: { readonly partsDone: number; readonly finishedAt: Date | null },
): Promise<number> {
  return run(
    db,
    sql`update enrolment set parts_done = ${counts.partsDone}, finished_at = ${counts.finishedAt}
      where town_id = ${learner.townId} and member_id = ${learner.memberId} and track = ${track}`,
  );
}

/** Notes how far someone read. It never moves back: of two tabs the furthest counts. */
export function keepPlace(db: Db, learner: Learner, at: PartPlace, block: number, now: Date): Promise<number> {
  return run(
    db,
    sql`insert into part_progress (town_id, member_id, track, module, part, block, opened_at, seen_at)
      values (${learner.townId}, ${learner.memberId}, ${at.track}, ${at.module}, ${at.part}, ${block}, ${now}, ${now})
      on conflict on constraint part_progress_pk
        do update set block = greatest(part_progress.block, excluded.block), seen_at = excluded.seen_at`,
  );
}

/** Keeps the answer to a quick check; the last one given counts. */
export function keepCheck(
  db: Db,
  learner: Learner,
  at: PartPlace,
  check: { readonly id: string; readonly answer: Answer },
  now: Date,
): Promise<number> {
  const checks = JSON.stringify({ [check.id]: check.answer });
  return run(
    db,
    sql`insert into part_progress (town_id, member_id, track, module, part, checks, opened_at, seen_at)
      values (${learner.townId}, ${learner.memberId}, ${at.track}, ${at.module}, ${at.part}, ${checks}::jsonb, ${now}, ${now})
      on conflict on constraint part_progress_pk
        do update set checks = part_progress.checks || excluded.checks, seen_at = excluded.seen_at`,
  );
}
