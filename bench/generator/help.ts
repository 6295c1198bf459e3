/** Makes help moments of the past 80 weeks, with all that a tap may say, and the counts that are kept of them. */
import type { ClientBase } from 'pg';
import { bulk } from './bulk.ts';
import type { Curriculum } from './curriculum.ts';

/** As far back as the search for signals looks: the last 28 weeks, and the same of a year ago. */
const days = 80 * 7;
/** What has no guide, in words; a few of them are said again and again. */
const said = 60;

/**
 * Exactly so many moments: some people help far more often than others, few guides are asked most, about one in three
 * moments names no problem, one in forty has no guide, two in five name an organisation. One problem rises in the last
 * weeks, everywhere.
 */
export async function makeHelp(owner: ClientBase, curriculum: Curriculum, moments: number): Promise<void> {
  await owner.query(
    `create temp table bench_helper as
     select town_id, id, team_id, round(upto * $1 / whole)::int - round((upto - weight) * $1 / whole)::int as moments
     from (select *, sum(weight) over (order by town_id, id) as upto, sum(weight) over () as whole
       from (select town_id, id, team_id, (0.02 + power(random(), 4))::numeric as weight from bench_member offset 0) weighed) running`,
    [moments],
  );
  await makeForms(owner);
  await bulk(owner, 'help_moment', () => makeMoments(owner, curriculum));
  await countMoments(owner);
}

async function makeForms(owner: ClientBase): Promise<void> {
  await owner.query(
    `create temp table bench_form as
     select t.id as town_id, o.number::int, o.id as organisation, pg_temp.id_at(now() - interval '600 days') as id
     from bench_town t cross join unnest('{town,fod-financien,bosa,fpd}'::text[]) with ordinality as o (id, number)`,
  );
  await owner.query(`insert into service_form (town_id, id, organisation, name)
    select town_id, id, organisation, 'Formulier ' || number from bench_form`);
  await owner.query('create index on bench_form (town_id, number); analyze bench_form');
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
    `insert into help_moment (town_id, id, member_id, team_id, guide, problem, said, outcome, referral_place_id, at,
       received_at, channel, minutes, organisation, form_id)
     select d.town_id, pg_temp.id_at(d.at), d.id, d.team_id, case when d.unguided then 'other' else g.id end,
       case when d.exact < 0.65 and not d.unguided
         then g.problems[1 + floor(cardinality(g.problems) * d.narrow * d.narrow)::int] else '' end,
       case when d.unguided then 'Vraag zonder gids ' || floor(${said} * d.narrow * d.narrow) else '' end,
       d.outcome, case when d.outcome = 'referred' then (select p.id from referral_place p where p.town_id = d.town_id
         order by p.id offset floor(4 * d.exact)::int limit 1) end, d.at, d.at,
       (array['counter','counter','counter','phone','digipunt'])[1 + floor(5 * d.exact)::int],
       case when d.narrow < 0.6 then 5 end, coalesce(f.organisation, ''), case when d.exact < 0.5 then f.id end
     from (select r.*, case when r.guide = 2 and r.exact < 0.2 and r.narrow < 0.2
           then (current_date - 8 - floor(28 * r.luck)::int) + interval '10 hours'
           else (current_date - 1 - floor(${days} * r.day)::int) + interval '8 hours' + r.luck * interval '9 hours'
         end at time zone 'Europe/Brussels' as at
       from (select h.town_id, h.id, h.team_id, 1 + floor($1 * random() * random())::int as guide, random() as exact,
           random() as narrow, random() as day, random() as luck, random() < 0.025 as unguided,
           (array['helped','helped','helped','nudge','helped','together','together','together','referred','no-solution'])[1 + floor(10 * random())::int] as outcome
         from bench_helper h cross join generate_series(1, h.moments) offset 0) r) d
     join bench_guide g on g.number = d.guide
     left join bench_form f on f.town_id = d.town_id and f.number = ceil(10 * d.luck)::int order by d.at`,
    [guides.length],
  );
}

/** By the month, by the week and by the form, as each tap keeps them. */
async function countMoments(owner: ClientBase): Promise<void> {
  await owner.query(`insert into help_count (town_id, month, team_id, guide, problem, outcome, moments)
    select town_id, date_trunc('month', at at time zone 'Europe/Brussels')::date, team_id, guide, problem, outcome, count(*)
    from help_moment group by 1, 2, 3, 4, 5, 6`);
  await owner.query(`create temp table bench_week as
    select town_id, date_trunc('week', at at time zone 'Europe/Brussels')::date as week, team_id, guide,
      case when guide = 'other' then lower(said) else problem end as problem, outcome, organisation,
      coalesce(form_id, '00000000-0000-0000-0000-000000000000') as form_id, count(*)::int as moments
    from help_moment group by 1, 2, 3, 4, 5, 6, 7, 8`);
  await bulk(owner, 'help_week', async () => {
    await owner.query(`insert into help_week (town_id, week, team_id, guide, problem, outcome, moments)
      select town_id, week, team_id, guide, problem, outcome, sum(moments) from bench_week group by 1, 2, 3, 4, 5, 6`);
  });
  await bulk(owner, 'form_week', async () => {
    await owner.query(`insert into form_week (town_id, week, organisation, form_id, guide, problem, outcome, moments)
      select town_id, week, organisation, form_id, guide, problem, outcome, sum(moments) from bench_week
      where organisation <> '' group by 1, 2, 3, 4, 5, 6, 7`);
  });
  await owner.query('drop table bench_week');
}
