-- Tests as taken, a member's own: nobody else's session can see them, a manager's neither.

create table attempt (
  town_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  -- Which test, such as base/digital-hurdles.
  test text not null,
  number integer not null,
  total integer not null,
  pass_mark integer not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  correct integer,
  passed boolean,
  constraint attempt_pk primary key (town_id, id),
  constraint attempt_number_once unique (town_id, member_id, test, number),
  constraint attempt_member foreign key (town_id, member_id) references member (town_id, id) on delete cascade,
  constraint attempt_whole check ((finished_at is null) = (correct is null) and (finished_at is null) = (passed is null))
);
-- Two tabs that start at once get the same attempt.
create unique index attempt_open_once on attempt (town_id, member_id, test) where finished_at is null;
call belongs_to_member('attempt');

-- The draw, stored at the start with the order in which choices are shown, and each answer when it is given.
-- The question is kept as it was asked: an editor who improves it later changes nothing about this attempt.
create table attempt_question (
  town_id uuid not null,
  attempt_id uuid not null,
  position integer not null,
  member_id uuid not null,
  question jsonb not null,
  shown jsonb not null,
  answer jsonb,
  correct boolean,
  answered_at timestamptz,
  constraint attempt_question_pk primary key (town_id, attempt_id, position),
  constraint attempt_question_attempt foreign key (town_id, attempt_id) references attempt (town_id, id) on delete cascade,
  constraint attempt_question_whole check ((answer is null) = (answered_at is null) and (answer is null) = (correct is null))
);
call belongs_to_member('attempt_question');
