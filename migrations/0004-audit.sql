-- Who changed what that matters. Lines are added and read, never changed.

create table audit_line (
  town_id uuid not null constraint audit_line_town references town,
  id uuid not null,
  at timestamptz not null,
  member_id uuid,
  action text not null,
  subject text not null,
  details jsonb not null default '{}',
  constraint audit_line_pk primary key (town_id, id),
  constraint audit_line_member foreign key (town_id, member_id) references member (town_id, id)
);
create index audit_line_time on audit_line (town_id, at desc, id desc);
call belongs_to_town('audit_line');
revoke update, delete on audit_line from digimee_app;
