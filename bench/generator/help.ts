/** Makes help moments of the past year, and the counts that are kept of them. */
import type { ClientBase } from 'pg';
import { bulk } from './bulk.ts';
import type { Curriculum } from './curriculum.ts';

/**
 * Exactly so many moments: some people help far more often than others, few guides are asked most, and about one
 * in three moments names no problem.
 */
export async function makeHelp(owner: ClientBase, curriculum: Curriculum, moments: number): Promise<void> {
  await owner.query(
    `create temp table bench_helper as
     select town_id, id, team_id, round(upto * $1 / whole)::int - round((upto - weight) * $1 / whole)::int as moments
     from (select *, sum(weight) over (order by town_id, id) as upto, sum(weight) over () as whole
       from (select town_id, id, team_id, (0.02 + power(random(), 4))::numeric as weight from bench_member offset 0) weighed) running`,
    [moments],
  );
  await bulk(owner, 'help_moment', () => makeMoments(owner, curriculum));
  await owner.query(`insert into help_count (town_id, month, team_id, guide, problem, outcome, moments)
    select town_id, date_trunc('month', at at time zone 'Europe/Brussels')::date, team_id, guide, problem, outcome, count(*)
    from help_moment group by 1, 2, 3, 4, 5, 6`);
  await owner.query(`insert into help_week (town_id, week, team_id, guide, problem, outcome, moments)
    select town_id, date_trunc('week', at at time zone 'Europe/Brussels')::date, team_id, guide, problem, outcome, count(*)
    from help_moment group by 1, 2, 3, 4, 5, 6`);
}

async function makeMoments(owner: ClientBase, { guides }: Curriculum): Promise<void> {
  const problems = guides.map(({ parts }) => parts.join(','));
  await owner.query(
    `create temp table bench_guide as
     select number::int, id, string_to_array(problems, ',') as problems from unnest($1::text[], $2::text[]) with ordinality as given (id, problems, number)`,
    [guides.map(({ id }) => id), problems],
  );
  // Volatile draws stand in a subquery of their own, so that each row has its own. Rows go in by time, as in life.
  await owner.query(
    `insert into help_moment (town_id, id, member_id, team_id, guide, problem, outcome, referral_place_id, at)
     select d.town_id, pg_temp.id_at(d.at), d.id, d.team_id, g.id,
       case when d.exact < 0.65 then g.problems[1 + floor(cardinality(g.problems) * d.narrow * d.narrow)::int] else '' end,
       d.outcome, case when d.outcome = 'referred' then (select p.id from referral_place p where p.town_id = d.town_id
         order by p.id offset floor(4 * d.exact)::int limit 1) end, d.at
     from (select h.town_id, h.id, h.team_id, 1 + floor($1 * random() * random())::int as guide, random() as exact, random() as narrow,
         (array['helped','helped','helped','helped','helped','together','together','together','referred','no-solution'])[1 + floor(10 * random())::int] as outcome,
         ((current_date - 1 - floor(365 * random())::int) + interval '8 hours' + random() * interval '9 hours') at time zone 'Europe/Brussels' as at
       from bench_helper h cross join generate_series(1, h.moments) offset 0) d
     join bench_guide g on g.number = d.guide order by d.at`,
    [guides.length],
  );
}
