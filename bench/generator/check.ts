/** Holds the generated data against itself: every count that is kept equals the rows that it counts. */
import type { ClientBase } from 'pg';

const checks: readonly (readonly [what: string, sql: string])[] = [
  [
    'help_count is not what help_moment adds up to',
    `with counted as (
       select town_id, date_trunc('month', at at time zone 'Europe/Brussels')::date as month,
         coalesce(team_id, '00000000-0000-0000-0000-000000000000') as team_id, guide, problem, outcome, count(*)::int as moments
       from help_moment where undone_at is null group by 1, 2, 3, 4, 5, 6)
     select count(*)::int as wrong from counted full join help_count kept using (town_id, month, team_id, guide, problem, outcome)
     where coalesce(counted.moments, 0) <> coalesce(kept.moments, 0)`,
  ],
  [
    'help_week is not what help_moment adds up to',
    `with counted as (
       select town_id, date_trunc('week', at at time zone 'Europe/Brussels')::date as week,
         coalesce(team_id, '00000000-0000-0000-0000-000000000000') as team_id, guide,
         case when guide = 'other' then lower(said) else problem end as problem, outcome, count(*)::int as moments
       from help_moment where undone_at is null group by 1, 2, 3, 4, 5, 6)
     select count(*)::int as wrong from counted full join help_week kept using (town_id, week, team_id, guide, problem, outcome)
     where coalesce(counted.moments, 0) <> coalesce(kept.moments, 0)`,
  ],
  [
    'form_week is not what help_moment adds up to',
    `with counted as (
       select town_id, date_trunc('week', at at time zone 'Europe/Brussels')::date as week, organisation,
         coalesce(form_id, '00000000-0000-0000-0000-000000000000') as form_id, guide,
         case when guide = 'other' then lower(said) else problem end as problem, outcome, count(*)::int as moments
       from help_moment where undone_at is null and organisation <> '' group by 1, 2, 3, 4, 5, 6, 7)
     select count(*)::int as wrong from counted
     full join form_week kept using (town_id, week, organisation, form_id, guide, problem, outcome)
     where coalesce(counted.moments, 0) <> coalesce(kept.moments, 0)`,
  ],
  [
    'enrolment.parts_done is not the number of parts done',
    `with counted as (
       select town_id, member_id, track, count(*)::int as parts from part_progress where done_at is not null group by 1, 2, 3)
     select count(*)::int as wrong from counted full join enrolment e using (town_id, member_id, track)
     where coalesce(counted.parts, 0) is distinct from e.parts_done`,
  ],
  [
    'a finished enrolment has no brevet, or the other way round',
    `select count(*)::int as wrong from (select town_id, member_id, track from enrolment where finished_at is not null) e
     full join (select town_id, member_id, track from brevet where withdrawn_at is null) b using (town_id, member_id, track)
     where e.town_id is null or b.town_id is null`,
  ],
  [
    'a passed attempt has no module result',
    `select count(*)::int as wrong from attempt a where a.passed and not exists (select from module_result r
       where r.town_id = a.town_id and r.member_id = a.member_id and r.track || '/' || r.module = a.test)`,
  ],
  [
    'an attempt does not have as many right answers as it says',
    `with counted as (select town_id, attempt_id as id, count(*) filter (where correct)::int as correct from attempt_question group by 1, 2)
     select count(*)::int as wrong from attempt a left join counted using (town_id, id)
     where a.finished_at is not null and counted.correct is distinct from a.correct`,
  ],
];

/** What does not add up, as sentences; none when all is well. Other writers must be still. */
export async function findMiscounts(owner: ClientBase): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [what, sql] of checks) {
    const { rows } = await owner.query<{ wrong: number }>(sql);
    if ((rows[0]?.wrong ?? 1) > 0) found.push(`${what} (${rows[0]?.wrong} times)`);
  }
  return found;
}
