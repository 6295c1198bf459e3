-- The ground: extensions, the rules that every table of a town's data follows, and the migration's own list.
-- Roles (made before the first migration, see src/shared/database/roles.ts):
--   digimee_door  signs people in; sees accounts and who works where, nothing of a town's work
--   digimee_app   reads and writes one town's data inside a transaction that names the town; owns nothing

create extension if not exists pg_trgm;
create extension if not exists unaccent;

revoke create on schema public from public;
grant usage on schema public to digimee_app, digimee_door;

-- The town and the member of this transaction, or null: then no row of any town is visible.
create function app_town() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.town', true), '')::uuid $$;
create function app_member() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.member', true), '')::uuid $$;

-- Makes a table a town's own: rows of other towns do not exist for digimee_app.
create procedure belongs_to_town(what regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', what);
  execute format('alter table %s force row level security', what);
  execute format('create policy own_town on %s to digimee_app using (town_id = (select app_town())) with check (town_id = (select app_town()))', what);
  execute format('grant select, insert, update, delete on %s to digimee_app', what);
end $$;

-- Makes a table a member's own within the town: a learner's answers and results exist for nobody else.
create procedure belongs_to_member(what regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', what);
  execute format('alter table %s force row level security', what);
  execute format('create policy own_work on %s to digimee_app using (town_id = (select app_town()) and member_id = (select app_member())) with check (town_id = (select app_town()) and member_id = (select app_member()))', what);
  execute format('grant select, insert, update, delete on %s to digimee_app', what);
end $$;

-- Background work (mails, imports) keeps its queue in a schema of its own, made by the queue's library.
create schema jobs;
grant usage, create on schema jobs to digimee_door;
