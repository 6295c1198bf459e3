-- More of a help moment: how, where, how long, about whose service; help by the week; hand-overs; hours of digihelpers.

-- A digihelper gives digital help in a digipunt or on the road, in the name of the town.
alter table member_role drop constraint member_role_known;
alter table member_role add constraint member_role_known check (role in
  ('head-of-service', 'digicoach', 'trainer', 'coordinator', 'content-editor', 'digihelper'));

-- The forms and pages of organisations by which a town wants to count where people get stuck.
create table service_form (
  town_id uuid not null constraint service_form_town references town,
  id uuid not null,
  -- An organisation of src/features/counter/organisation.ts.
  organisation text not null,
  name text not null,
  closed_at timestamptz,
  version integer not null default 1,
  constraint service_form_pk primary key (town_id, id)
);
call belongs_to_town('service_form');

-- The owner too must see every town's rows while they are filled in.
alter table help_moment no force row level security;

alter table help_moment drop constraint help_moment_outcome;
alter table help_moment add constraint help_moment_outcome check (outcome in
  ('helped', 'together', 'nudge', 'referred', 'no-solution'));
alter table help_moment add column channel text not null default 'counter';
alter table help_moment add constraint help_moment_channel check (channel in ('counter', 'phone', 'visit', 'digipunt'));
-- A guess is fine; null where nobody guessed.
alter table help_moment add column minutes smallint;
alter table help_moment add constraint help_moment_minutes check (minutes between 1 and 480);
-- Whose service caused the question; empty where nobody said.
alter table help_moment add column organisation text not null default '';
alter table help_moment add column form_id uuid;
alter table help_moment add constraint help_moment_form foreign key (town_id, form_id)
  references service_form (town_id, id);
-- The problem in free words, only where no guide fits: then guide is 'other' and problem is empty.
alter table help_moment add column said text not null default '';
alter table help_moment add constraint help_moment_said check ((guide = 'other') = (said <> ''));
-- `at` is when it happened; what waited on a machine without a network arrived later.
alter table help_moment add column received_at timestamptz not null default now();
update help_moment set received_at = at;

-- Kept with every help moment and undo, as help_count, by the week: its Monday in Belgium. For guide 'other' the problem
-- is the plain form of the words: small letters, no accents, at most 60 characters. No member here.
create table help_week (
  town_id uuid not null constraint help_week_town references town,
  week date not null,
  team_id uuid not null,
  guide text not null,
  problem text not null,
  outcome text not null,
  moments integer not null,
  constraint help_week_pk primary key (town_id, week, team_id, guide, problem, outcome),
  constraint help_week_moments check (moments >= 0)
);
insert into help_week (town_id, week, team_id, guide, problem, outcome, moments)
  select town_id, date_trunc('week', at at time zone 'Europe/Brussels')::date,
    coalesce(team_id, '00000000-0000-0000-0000-000000000000'), guide, problem, outcome, count(*)
  from help_moment where undone_at is null
  group by 1, 2, 3, 4, 5, 6;
call belongs_to_town('help_week');

alter table help_moment force row level security;

-- The same for moments that name an organisation, and perhaps a form of it; where no form is named, the nil id.
create table form_week (
  town_id uuid not null constraint form_week_town references town,
  week date not null,
  organisation text not null,
  form_id uuid not null,
  guide text not null,
  problem text not null,
  outcome text not null,
  moments integer not null,
  constraint form_week_pk primary key (town_id, week, organisation, form_id, guide, problem, outcome),
  constraint form_week_moments check (moments >= 0)
);
call belongs_to_town('form_week');

-- What the next place is told: the steps done and a few words, never who. The code stands on the citizen's paper.
create table referral_note (
  town_id uuid not null constraint referral_note_town references town,
  id uuid not null,
  place_id uuid not null,
  guide text not null,
  problem text not null default '',
  -- Numbers of the steps of the guide's part, from 1.
  done smallint[] not null default '{}',
  note text not null default '',
  code text not null,
  made_by uuid not null,
  at timestamptz not null,
  -- When the next place took it up, and who did.
  read_at timestamptz,
  read_by uuid,
  constraint referral_note_pk primary key (town_id, id),
  constraint referral_note_code_once unique (town_id, code),
  constraint referral_note_code check (code ~ '^[A-Z]{4}$'),
  constraint referral_note_place foreign key (town_id, place_id) references referral_place (town_id, id),
  constraint referral_note_maker foreign key (town_id, made_by) references member (town_id, id),
  constraint referral_note_reader foreign key (town_id, read_by) references member (town_id, id)
);
create index referral_note_time on referral_note (town_id, at desc, id desc);
call belongs_to_town('referral_note');

-- Hours that a digihelper was there. No citizen, and no count of who came.
create table presence (
  town_id uuid not null constraint presence_town references town,
  id uuid not null,
  member_id uuid not null,
  day date not null,
  -- Minutes after midnight of Belgian time.
  from_minute smallint not null,
  to_minute smallint not null,
  -- A place of the town; null for elsewhere.
  place_id uuid,
  logged_at timestamptz not null,
  -- What is removed stays, so that it can be put back, and so that the same form coming late adds nothing.
  removed_at timestamptz,
  constraint presence_pk primary key (town_id, id),
  constraint presence_member foreign key (town_id, member_id) references member (town_id, id),
  constraint presence_place foreign key (town_id, place_id) references referral_place (town_id, id),
  constraint presence_span check (from_minute >= 0 and from_minute < to_minute and to_minute <= 1440)
);
create index presence_mine on presence (town_id, member_id, day desc);
create index presence_days on presence (town_id, day);
call belongs_to_town('presence');
