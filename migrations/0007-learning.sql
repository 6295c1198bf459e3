-- Who must or may follow which track, how far each learner is, and where each one stopped.

create table assignment (
  town_id uuid not null constraint assignment_of_town references town,
  id uuid not null,
  track text not null,
  obligation text not null,
  -- Empty: all services, all functions.
  team_ids uuid[] not null default '{}',
  job_titles text[] not null default '{}',
  due_on date,
  due_days integer,
  created_by uuid,
  created_at timestamptz not null,
  ended_at timestamptz,
  constraint assignment_pk primary key (town_id, id),
  constraint assignment_obligation check (obligation in ('must', 'may')),
  constraint assignment_due check (due_on is null or due_days is null),
  constraint assignment_days_range check (due_days between 1 and 1000)
);
call belongs_to_town('assignment');

-- One row a learner and track; what managers see. No score stands here: that is the learner's own.
create table enrolment (
  town_id uuid not null,
  member_id uuid not null,
  track text not null,
  obligation text not null,
  assignment_id uuid,
  due_on date,
  assigned_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  -- Kept with each change, so that no page counts.
  parts_done integer not null default 0,
  reminded_at timestamptz,
  constraint enrolment_pk primary key (town_id, member_id, track),
  constraint enrolment_member foreign key (town_id, member_id) references member (town_id, id) on delete cascade,
  constraint enrolment_assignment foreign key (town_id, assignment_id) references assignment (town_id, id),
  constraint enrolment_obligation check (obligation in ('must', 'may')),
  constraint enrolment_parts_range check (parts_done >= 0)
);
create index enrolment_due on enrolment (town_id, due_on) where finished_at is null and due_on is not null;
create index enrolment_of_assignment on enrolment (town_id, assignment_id);
call belongs_to_town('enrolment');

create table part_progress (
  town_id uuid not null,
  member_id uuid not null,
  track text not null,
  module text not null,
  part text not null,
  -- How far the reader came, counted in the blocks of the page; it never moves back.
  block integer not null default 0,
  -- The answers to quick checks, by the id of the question.
  checks jsonb not null default '{}',
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  done_at timestamptz,
  constraint part_progress_pk primary key (town_id, member_id, track, module, part),
  constraint part_progress_member foreign key (town_id, member_id) references member (town_id, id) on delete cascade,
  constraint part_progress_block_range check (block between 0 and 10000)
);
call belongs_to_member('part_progress');

-- The tests that were passed, by module.
create table module_result (
  town_id uuid not null,
  member_id uuid not null,
  track text not null,
  module text not null,
  passed_at timestamptz not null,
  constraint module_result_pk primary key (town_id, member_id, track, module),
  constraint module_result_member foreign key (town_id, member_id) references member (town_id, id) on delete cascade
);
call belongs_to_member('module_result');
