/** Makes towns, their teams and places, and the people who work there with their roles. */
import type { ClientBase } from 'pg';
import { type Scale, townSizes } from './scale.ts';

/** Ids as the application makes them: UUID version 7, of a given moment. Gone with the connection. */
export async function makeIdFunction(owner: ClientBase): Promise<void> {
  await owner.query(`create or replace function pg_temp.id_at(moment timestamptz) returns uuid language sql volatile as $$
    select (lpad(to_hex((date_part('epoch', moment) * 1000)::bigint), 12, '0') || '7'
      || substr(gen_random_uuid()::text, 16))::uuid $$`);
}

const firstNames = ['Leyla', 'Bart', 'Sarah', 'Karim', 'Ilse', 'Youssef', 'Ann', 'Fatima', 'Koen', 'Chantal', 'Joke'];
const lastNames = ['Peeters', 'Janssens', 'Maes', 'Jacobs', 'Öztürk', 'El Amrani', 'Claes', 'Vandevelde', 'De Smet'];
const jobs = ['loketmedewerker', 'administratief medewerker', 'maatschappelijk werker', 'onthaalmedewerker'];

/** Leaves the temporary tables bench_town (a row a town) and bench_member (a row a person), to make the rest from. */
export async function makePeople(owner: ClientBase, scale: Scale): Promise<void> {
  await owner.query(
    `create temp table bench_town as
     select number::int, size, least($2::int, greatest(1, size / 10)) as teams, pg_temp.id_at(now() - interval '400 days') as id
     from unnest($1::int[]) with ordinality as given (size, number)`,
    [townSizes(scale), scale.teams],
  );
  await owner.query(`insert into town (id, slug, code, name, created_at)
    select id, 'stad-' || number, 'B' || chr(65 + number / 676) || chr(65 + number / 26 % 26) || chr(65 + number % 26),
      'Stad ' || number, now() - interval '400 days' from bench_town`);
  await owner.query(`create temp table bench_team as
    select t.id as town_id, pg_temp.id_at(now() - interval '400 days') as id, g.number
    from bench_town t cross join generate_series(1, t.teams) as g (number)`);
  await owner.query(`insert into team (town_id, id, name) select town_id, id, 'Dienst ' || number from bench_team`);
  await owner.query(`insert into referral_place (town_id, id, kind, name, address)
    select t.id, pg_temp.id_at(now() - interval '399 days'), kind, initcap(kind), 'Marktplein 1'
    from bench_town t cross join unnest('{digipunt,public-computer-room,social-house,operator}'::text[]) kind`);
  await makeMembers(owner);
  await makeRoles(owner);
}

async function makeMembers(owner: ClientBase): Promise<void> {
  // A third of the staff has no mailbox, and so no account yet. Large teams first: team = number * random().
  await owner.query(
    `create temp table bench_member as
     select town_id, town_number, number, id, m.teams, (select t.id from bench_team t where t.town_id = m.town_id and t.number = m.team) as team_id,
       case when number = 1 or luck < 0.7 then pg_temp.id_at(now() - interval '300 days') end as person_id,
       ($1::text[])[1 + floor(skew * $4)::int] as first_name, ($2::text[])[1 + floor(spread * $5)::int] as last_name,
       ($3::text[])[1 + floor(luck * $6)::int] as job_title
     from (select t.id as town_id, t.number as town_number, g.number, t.teams, 1 + floor(t.teams * random() * random())::int as team,
       pg_temp.id_at(now() - interval '300 days') as id, random() as luck, random() as skew, random() as spread
       from bench_town t cross join generate_series(1, t.size) as g (number) offset 0) m`,
    [firstNames, lastNames, jobs, firstNames.length, lastNames.length, jobs.length],
  );
  await owner.query(`insert into auth.person (id, name, email, created_at, updated_at)
    select person_id, first_name || ' ' || last_name, 'm' || number || '@stad-' || town_number || '.example',
      now() - interval '300 days', now() - interval '300 days' from bench_member where person_id is not null`);
  await owner.query(`insert into member (town_id, id, person_id, personnel_number, first_name, last_name, email, team_id, job_title, in_service_since, invited_at, created_at)
    select town_id, id, person_id, (10000 + number)::text, first_name, last_name,
      case when person_id is not null then 'm' || number || '@stad-' || town_number || '.example' end, team_id, job_title,
      current_date - 300 - floor(random() * 7000)::int,
      case when person_id is not null then now() - interval '299 days' end, now() - interval '300 days' from bench_member`);
  await owner.query('create index on bench_member (town_id, id)');
  await owner.query('analyze bench_member');
}

async function makeRoles(owner: ClientBase): Promise<void> {
  await owner.query(`insert into member_role (town_id, member_id, role)
    select town_id, id, 'coordinator' from bench_member where number = 1`);
  await owner.query(`insert into member_role (town_id, member_id, role)
    select distinct on (town_id, team_id) town_id, id, 'head-of-service' from bench_member order by town_id, team_id, number`);
  await owner.query(`insert into member_role (town_id, member_id, role)
    select town_id, id, 'digicoach' from bench_member where number % 15 = 2`);
}
