-- Signals: what counters met so often that something must come of it. Made every night of help_week; no member counts here.

create table signal (
  town_id uuid not null constraint signal_town references town,
  id uuid not null,
  kind text not null,
  guide text not null,
  -- The part of the guide; for guide 'other' the plain form of the words.
  problem text not null default '',
  -- The service with most of it, where that is five moments and more.
  team_id uuid,
  -- Mondays of whole weeks: when it was found first, and when it was seen last.
  found_week date not null,
  seen_week date not null,
  evidence jsonb not null,
  state text not null default 'open',
  -- What the rule proposes, and what was chosen.
  proposal text not null,
  chosen text,
  taken_by uuid,
  taken_at timestamptz,
  -- When it was done or set aside.
  closed_at timestamptz,
  -- Why it was set aside.
  note text not null default '',
  -- What taking it up brought, counted every night.
  effect jsonb,
  version integer not null default 1,
  constraint signal_pk primary key (town_id, id),
  constraint signal_team foreign key (town_id, team_id) references team (town_id, id),
  constraint signal_taker foreign key (town_id, taken_by) references member (town_id, id),
  constraint signal_kind check (kind in ('rising', 'often-referred', 'no-guide')),
  constraint signal_state check (state in ('open', 'taken-up', 'done', 'set-aside')),
  constraint signal_proposal check (proposal in ('tip', 'lesson-part', 'session', 'guide')),
  constraint signal_chosen check (chosen in ('tip', 'lesson-part', 'session', 'guide')),
  constraint signal_taken check (state not in ('taken-up', 'done') or (chosen is not null and taken_at is not null)),
  constraint signal_closed check ((state in ('done', 'set-aside')) = (closed_at is not null)),
  constraint signal_note check (length(note) <= 500)
);
-- One at a time of each subject: what is found again renews it.
create unique index signal_once on signal (town_id, kind, guide, problem) where state in ('open', 'taken-up');
create index signal_closed_lately on signal (town_id, closed_at desc) where closed_at is not null;
call belongs_to_town('signal');

-- The same for those who keep the guides that all share: only of what at least three towns met, and without any town.
create table shared_signal (
  week date not null,
  kind text not null,
  guide text not null,
  problem text not null,
  towns integer not null,
  moments integer not null,
  constraint shared_signal_pk primary key (week, kind, guide, problem),
  constraint shared_signal_towns check (towns >= 3),
  constraint shared_signal_kind check (kind in ('rising', 'often-referred', 'no-guide'))
);
grant select on shared_signal to digimee_app;
grant select, insert, update, delete on shared_signal to digimee_door;
