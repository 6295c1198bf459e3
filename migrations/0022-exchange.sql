-- Content that travels between languages and folders: what a translation was made from, and folders on their way in.

-- The version of the Dutch text that a translation was made from. Empty where nobody said it: then the one that was
-- current when the translation was published.
alter table content_document add column translated_from integer;
alter table content_document add constraint content_document_translated_from check (translated_from > 0);
alter table content_draft add column translated_from integer;
alter table content_draft add constraint content_draft_translated_from check (translated_from > 0);

-- A folder that an editor brought, from the preview until it is published or a day old.
create table content_import (
  town_id uuid not null constraint content_import_town references town,
  id uuid not null,
  member_id uuid not null,
  file_name text not null,
  -- Texts by path, as they were in the file.
  files json not null,
  at timestamptz not null,
  constraint content_import_pk primary key (town_id, id),
  constraint content_import_member foreign key (town_id, member_id) references member (town_id, id)
);
create index content_import_old on content_import (town_id, at);
call belongs_to_town('content_import');
