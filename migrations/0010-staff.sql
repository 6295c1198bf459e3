-- A staff list on its way in: read, shown, confirmed, done. Its lines wait here between preview and work.

create table staff_import (
  town_id uuid not null constraint staff_import_town references town,
  id uuid not null,
  file_name text not null,
  state text not null,
  summary jsonb not null default '{}',
  -- How many of the new people have got their tracks.
  done integer not null default 0,
  total integer not null default 0,
  -- The last of their lines.
  reached integer not null default 0,
  attempts integer not null default 0,
  -- Lists that were saved before this one was compared: when there are more, its preview is no longer true.
  saved_before integer not null default 0,
  created_by uuid,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  finished_at timestamptz,
  constraint staff_import_pk primary key (town_id, id),
  constraint staff_import_state check (state in
    ('reading', 'preview', 'refused', 'confirmed', 'saved', 'done', 'failed'))
);
create index staff_import_time on staff_import (town_id, created_at desc, id desc);
create index staff_import_waiting on staff_import (confirmed_at) where state in ('confirmed', 'saved');
call belongs_to_town('staff_import');
-- The sweep asks again for work that a crash left undone, in whichever town.
create policy door_reads on staff_import for select to digimee_door using (true);
grant select (town_id, id, state, confirmed_at) on staff_import to digimee_door;

-- What the list changes, line by line, exactly as the preview showed it. Who stays the same has no line.
create table staff_import_line (
  town_id uuid not null,
  import_id uuid not null,
  position integer not null,
  kind text not null,
  row_number integer,
  member_id uuid,
  name text not null,
  person jsonb,
  details jsonb not null default '[]',
  constraint staff_import_line_pk primary key (town_id, import_id, kind, position),
  constraint staff_import_line_import foreign key (town_id, import_id) references staff_import (town_id, id) on delete cascade,
  constraint staff_import_line_kind check (kind in ('new', 'changed', 'reopened', 'gone', 'wrong', 'twice'))
);
call belongs_to_town('staff_import_line');
