-- What changed for all towns at once, such as new content: every town's audit trail shows it. Added and read, never changed.

create table common_audit_line (
  id uuid not null,
  at timestamptz not null,
  action text not null,
  subject text not null,
  details jsonb not null default '{}',
  constraint common_audit_line_pk primary key (id)
);
create index common_audit_line_time on common_audit_line (at desc, id desc);
grant select on common_audit_line to digimee_app, digimee_door;
grant insert on common_audit_line to digimee_door;
