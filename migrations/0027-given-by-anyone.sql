-- Material from anyone, without an account: added by nobody of the town, and read again by its code alone.

alter table submission alter column member_id drop not null;
-- The SHA-256 of the code under which the sender reads the answer, in hexadecimal; null where a member handed it in.
alter table submission add column code_mark text;
-- The language in which the sender was spoken to.
alter table submission add column lang text;
alter table submission add constraint submission_sender check ((member_id is null) = (code_mark is not null));
alter table submission add constraint submission_code_mark check (code_mark ~ '^[0-9a-f]{64}$');
alter table submission add constraint submission_lang check (lang in ('nl', 'fr', 'de', 'en'));
alter table submission add constraint submission_code_once unique (town_id, code_mark);

-- The mark of the code that this transaction knows, or null: then nobody's material is there for who is no member.
create function app_code() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.code', true), '') $$;

-- Besides “only the own town”. Without a member: only what has this code, and never changed or taken away.
create policy members_or_by_code on submission as restrictive for select to digimee_app
  using ((select app_member()) is not null or code_mark = (select app_code()));
create policy members_or_with_code on submission as restrictive for insert to digimee_app
  with check ((select app_member()) is not null
    or (code_mark = (select app_code()) and state = 'open' and answer = '' and answered_by is null));
create policy members_change on submission as restrictive for update to digimee_app
  using ((select app_member()) is not null);
create policy members_take_away on submission as restrictive for delete to digimee_app
  using ((select app_member()) is not null);

-- How many came in a stretch of time, by sender and in all: the sender as a mark that nobody can turn into an address.
create table auth.handed_in (
  sender text not null,
  since timestamptz not null,
  times integer not null,
  constraint handed_in_pk primary key (sender, since),
  constraint handed_in_times check (times > 0)
);
create index handed_in_old on auth.handed_in (since);
grant select, insert, update, delete on auth.handed_in to digimee_door;
