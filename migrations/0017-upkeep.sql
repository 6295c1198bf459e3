-- What keeps guides and facts right: what clerks report, what they saw of changes, and how often each guide is used.

-- “This is no longer right”, as the editors of the shared guides get it, from all towns: without town or member, on purpose.
create table shared_report (
  id uuid not null,
  guide text not null,
  -- The part of the guide; empty for the guide itself.
  part text not null default '',
  -- The number of the step in the part, from 1; 0 for all of it.
  step smallint not null default 0,
  -- The title of the step, as the clerk saw it.
  about text not null default '',
  line text not null default '',
  lang text not null,
  at timestamptz not null,
  state text not null default 'open',
  answer text not null default '',
  answered_at timestamptz,
  -- The editor, as written that day.
  answered_by text not null default '',
  constraint shared_report_pk primary key (id),
  constraint shared_report_state check (state in ('open', 'solved', 'not-wrong')),
  constraint shared_report_answered check ((state = 'open') = (answered_at is null)),
  constraint shared_report_step check (step between 0 and 200),
  constraint shared_report_line check (length(line) <= 300)
);
create index shared_report_open on shared_report (guide, part, step, at) where state = 'open';
create index shared_report_queue on shared_report (at, id) where state = 'open';

-- Who reported it: the reporter's own, seen by nobody else, not even in the same town.
create table content_report (
  town_id uuid not null constraint content_report_town references town,
  -- That of the shared report.
  id uuid not null,
  member_id uuid not null,
  -- Made with the page: the same tap sent twice is one report.
  tap uuid not null,
  step smallint not null,
  line text not null default '',
  at timestamptz not null,
  -- When the reporter opened the answer.
  seen_at timestamptz,
  constraint content_report_pk primary key (town_id, id),
  constraint content_report_once unique (town_id, tap, step),
  constraint content_report_member foreign key (town_id, member_id) references member (town_id, id)
);
create index content_report_mine on content_report (town_id, member_id, at desc, id desc);
create index content_report_unseen on content_report (town_id, member_id) where seen_at is null;
call belongs_to_member('content_report');

-- A clerk reads that something was reported, never in which words; she writes and takes back her own while it is open.
alter table shared_report enable row level security;
alter table shared_report force row level security;
create policy everyone_reads on shared_report for select to digimee_app, digimee_door using (true);
create policy reporter_adds on shared_report for insert to digimee_app with check (state = 'open' and exists (
  select from content_report r where r.town_id = (select app_town()) and r.member_id = (select app_member()) and r.id = shared_report.id));
create policy reporter_changes on shared_report for update to digimee_app using (state = 'open' and exists (
  select from content_report r where r.town_id = (select app_town()) and r.member_id = (select app_member()) and r.id = shared_report.id));
create policy reporter_takes_back on shared_report for delete to digimee_app using (state = 'open' and exists (
  select from content_report r where r.town_id = (select app_town()) and r.member_id = (select app_member()) and r.id = shared_report.id));
create policy door_answers on shared_report for update to digimee_door using (true);
grant select (id, guide, part, step, about, lang, at, state, answer, answered_at) on shared_report to digimee_app;
grant insert (id, guide, part, step, about, line, lang, at), update (line), delete on shared_report to digimee_app;
grant select, update on shared_report to digimee_door;

-- How often a guide was asked for, over all towns together: summed every night from their own counts.
create table guide_use (
  month date not null,
  guide text not null,
  moments integer not null,
  constraint guide_use_pk primary key (month, guide),
  constraint guide_use_moments check (moments >= 0)
);
grant select on guide_use to digimee_app, digimee_door;
grant insert, update, delete on guide_use to digimee_door;

-- Until when a clerk saw what changed in the guides.
create table changes_seen (
  town_id uuid not null constraint changes_seen_town references town,
  member_id uuid not null,
  at timestamptz not null,
  constraint changes_seen_pk primary key (town_id, member_id),
  constraint changes_seen_member foreign key (town_id, member_id) references member (town_id, id)
);
call belongs_to_member('changes_seen');

create index content_document_published on content_document (published_at);
