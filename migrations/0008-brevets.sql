-- Brevets: issued once, checked by anyone with the code, withdrawn with a reason, never deleted.

create table brevet (
  town_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  code text not null,
  track text not null,
  level text not null,
  -- As they were on the day of issue: a brevet says the same for ever.
  title text not null,
  holder_name text not null,
  -- Small letters without accents, last name first: for a list by name and for searching.
  holder_order text not null,
  town_name text not null,
  issued_at timestamptz not null,
  -- The last day on which it is valid.
  valid_until date not null,
  expiry_told_at timestamptz,
  -- Set when a newer one was earned after this one had expired.
  replaced_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_reason text,
  -- In the coordinator's words: for the holder, never on the public page.
  withdrawn_note text,
  constraint brevet_pk primary key (town_id, id),
  constraint brevet_code_once unique (town_id, code),
  constraint brevet_member foreign key (town_id, member_id) references member (town_id, id),
  constraint brevet_withdrawn_by foreign key (town_id, withdrawn_by) references member (town_id, id),
  constraint brevet_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null)),
  constraint brevet_withdrawn_reason check (withdrawn_reason in ('mistake', 'details', 'test', 'request', 'other'))
);
create unique index brevet_valid_once on brevet (town_id, member_id, track)
  where withdrawn_at is null and replaced_at is null;
create index brevet_mine on brevet (town_id, member_id, issued_at desc);
create index brevet_names on brevet (town_id, holder_order collate "C", id);
create index brevet_expiry on brevet (town_id, valid_until)
  where withdrawn_at is null and replaced_at is null and expiry_told_at is null;
call belongs_to_town('brevet');
revoke delete on brevet from digimee_app;
