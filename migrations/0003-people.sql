-- Accounts (schema auth, kept by the sign-in library) and members: a person at work in a town.

create schema auth;
grant usage on schema auth to digimee_door, digimee_app;

create table auth.person (
  id uuid not null,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  language text not null default 'nl',
  platform_administrator boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint person_pk primary key (id),
  constraint person_email_once unique (email)
);
create table auth.session (
  id uuid not null,
  token text not null,
  person_id uuid not null constraint session_person references auth.person on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  town_id uuid,
  way text not null default 'password',
  shared boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint session_pk primary key (id),
  constraint session_token_once unique (token),
  constraint session_way check (way in ('password', 'card', 'demo'))
);
create index session_person on auth.session (person_id);
create table auth.account (
  id uuid not null,
  account_id text not null,
  provider_id text not null,
  person_id uuid not null constraint account_person references auth.person on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint account_pk primary key (id)
);
create index account_person on auth.account (person_id);
create table auth.verification (
  id uuid not null,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint verification_pk primary key (id)
);
create index verification_identifier on auth.verification (identifier);
-- Wrong guesses at a password or PIN, by account and by network address: each more makes the next wait longer.
create table auth.guess (
  key text not null,
  failed integer not null,
  locked_until timestamptz,
  last_at timestamptz not null,
  constraint guess_pk primary key (key)
);
grant select, insert, update, delete on all tables in schema auth to digimee_door;

-- Mail waits here until it is sent. A town's work may post one, never read one.
create table auth.mail (
  id uuid not null,
  town_id uuid,
  to_address text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  last_error text,
  constraint mail_pk primary key (id)
);
create index mail_waiting on auth.mail (created_at) where sent_at is null;
grant select, update, delete, insert on auth.mail to digimee_door;
grant insert on auth.mail to digimee_app;

-- How names are searched and put in order: without capitals and accents. Both databases agree on it; ICU orders differ.
create function name_key(last_name text, first_name text) returns text language sql immutable parallel safe
  as $$ select lower(translate(last_name || ' ' || first_name,
    'ÀÁÂÃÄÅĀĂĄàáâãäåāăąÇĆČçćčĎĐďđÈÉÊËĒĖĘĚèéêëēėęěĞğÌÍÎÏĪİìíîïīıŁłÑŃŇñńňÒÓÔÕÖØŌŐòóôõöøōőŘřŚŠŞȘśšşșŢȚŤţțťÙÚÛÜŪŮŰùúûüūůűÝŸýÿŹŻŽźżž’',
    'AAAAAAAAAaaaaaaaaaCCCcccDDddEEEEEEEEeeeeeeeeGgIIIIIIiiiiiiLlNNNnnnOOOOOOOOooooooooRrSSSSssssTTTtttUUUUUUUuuuuuuuYYyyZZZzzz''')) $$;

create table member (
  town_id uuid not null constraint member_town references town,
  id uuid not null,
  person_id uuid constraint member_person references auth.person on delete set null,
  personnel_number text,
  first_name text not null,
  last_name text not null,
  email text,
  team_id uuid,
  job_title text not null default '',
  building text not null default '',
  in_service_since date,
  language text not null default 'nl',
  -- Asked by the coordinator, then posted by a job: see the invitations of the staff feature.
  invite_asked_at timestamptz,
  invited_at timestamptz,
  closed_on date,
  created_at timestamptz not null,
  name_key text collate "C" not null generated always as (name_key(last_name, first_name)) stored,
  constraint member_pk primary key (town_id, id),
  constraint member_number_once unique (town_id, personnel_number),
  constraint member_person_once unique (town_id, person_id),
  constraint member_team foreign key (town_id, team_id) references team (town_id, id)
);
create index member_team_names on member (town_id, team_id, name_key, id);
create index member_names on member (town_id, name_key, id);
create index member_uninvited on member (town_id, name_key, id) where invited_at is null and email is not null and closed_on is null;
create index member_person on member (person_id) where person_id is not null;
call belongs_to_town('member');
create policy door_reads on member for select to digimee_door using (true);
grant select on member to digimee_door;

-- Everyone is a clerk; these are the roles on top. by_import: given by the staff list, and taken back by it.
create table member_role (
  town_id uuid not null,
  member_id uuid not null,
  role text not null,
  by_import boolean not null default false,
  constraint member_role_pk primary key (town_id, member_id, role),
  constraint member_role_member foreign key (town_id, member_id) references member (town_id, id) on delete cascade,
  constraint member_role_known check (role in ('head-of-service', 'digicoach', 'trainer', 'coordinator', 'content-editor'))
);
call belongs_to_town('member_role');
create policy door_reads on member_role for select to digimee_door using (true);
grant select on member_role to digimee_door;

-- A personal card for staff without a mailbox: a code on paper, and a PIN that the person chooses at first use.
create table card (
  town_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  code text not null,
  pin_hash text,
  issued_at timestamptz not null,
  constraint card_pk primary key (town_id, id),
  constraint card_code_once unique (town_id, code),
  constraint card_member_once unique (town_id, member_id),
  constraint card_member foreign key (town_id, member_id) references member (town_id, id) on delete cascade
);
call belongs_to_town('card');

-- Finds the account of an e-mail address, or makes one: the only way from a town's work to an account.
create function auth.person_for(new_id uuid, new_name text, new_email text, new_language text, moment timestamptz)
  returns uuid language plpgsql security definer set search_path = auth as $$
declare found_id uuid;
begin
  insert into auth.person (id, name, email, language, created_at, updated_at)
    values (new_id, new_name, lower(new_email), new_language, moment, moment)
    on conflict (email) do nothing;
  select id into found_id from auth.person where email = lower(new_email);
  return found_id;
end $$;
revoke all on function auth.person_for from public;
grant execute on function auth.person_for to digimee_app;
