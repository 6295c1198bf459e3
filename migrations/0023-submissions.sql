-- Material that anyone who works for the town hands in, and what an editor says of it.

create table submission (
  town_id uuid not null constraint submission_town references town,
  id uuid not null,
  member_id uuid not null,
  title text not null,
  -- An address, a text, or both.
  url text not null default '',
  body text not null default '',
  -- The licence under which the maker lets others use it, by its SPDX name.
  licence text not null,
  -- Whom to name as the maker; empty for nobody.
  maker text not null default '',
  at timestamptz not null,
  state text not null default 'open',
  answer text not null default '',
  answered_at timestamptz,
  answered_by uuid,
  constraint submission_pk primary key (town_id, id),
  constraint submission_member foreign key (town_id, member_id) references member (town_id, id),
  constraint submission_editor foreign key (town_id, answered_by) references member (town_id, id),
  constraint submission_licence check (licence in ('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0')),
  constraint submission_state check (state in ('open', 'used', 'later', 'not-used')),
  constraint submission_answered check ((state = 'open') = (answered_at is null)),
  constraint submission_says_something check (url <> '' or body <> '')
);
create index submission_queue on submission (town_id, at, id) where state = 'open';
create index submission_mine on submission (town_id, member_id, at desc, id desc);
create index submission_answered on submission (town_id, answered_at desc, id desc) where state <> 'open';
call belongs_to_town('submission');
