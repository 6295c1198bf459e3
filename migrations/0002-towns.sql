-- Towns and their teams (services). The town itself is reference data: its name stands on public pages.

create table town (
  id uuid not null,
  slug text not null,
  code text not null,
  name text not null,
  languages text[] not null default '{nl}',
  look jsonb not null default '{}',
  idle_minutes integer not null default 10,
  pass_mark integer,
  attempts integer,
  wait_hours integer,
  created_at timestamptz not null,
  constraint town_pk primary key (id),
  constraint town_slug_once unique (slug),
  constraint town_code_once unique (code),
  constraint town_code_form check (code ~ '^[A-Z]{3,4}$'),
  constraint town_idle_range check (idle_minutes between 1 and 120),
  constraint town_pass_mark_range check (pass_mark between 1 and 100),
  constraint town_attempts_range check (attempts between 0 and 20),
  constraint town_wait_range check (wait_hours between 0 and 720)
);
alter table town enable row level security;
alter table town force row level security;
create policy everyone_reads on town for select to digimee_app, digimee_door using (true);
create policy own_town on town for update to digimee_app using (id = (select app_town()));
-- A town and its first coordinator are made in one transaction of that town.
create policy own_town_adds on town for insert to digimee_app with check (id = (select app_town()));
grant select, insert, update on town to digimee_app;
grant select on town to digimee_door;

create table team (
  town_id uuid not null constraint team_town references town,
  id uuid not null,
  name text not null,
  closed_on date,
  constraint team_pk primary key (town_id, id),
  constraint team_name_once unique (town_id, name)
);
call belongs_to_town('team');
