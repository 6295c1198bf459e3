-- Content shared by all towns: each document in each language, version after version. Versions are added, never changed.

create table content_document (
  kind text not null,
  key text not null,
  -- A fact holds all its languages: its own is 'all'.
  lang text not null,
  version integer not null,
  hash text not null,
  body jsonb not null,
  -- This version takes the document away; the ones before stay to be read.
  gone boolean not null default false,
  published_at timestamptz not null,
  constraint content_document_pk primary key (kind, key, lang, version),
  constraint content_document_kind check (kind in
    ('fact', 'track', 'module', 'part', 'test', 'guide', 'guide-part', 'figure', 'words')),
  constraint content_document_version check (version > 0)
);
-- One row: rises with every change, so that a server knows when what it holds is old.
create table content_release (
  id integer not null default 1,
  number integer not null,
  constraint content_release_pk primary key (id),
  constraint content_release_one check (id = 1)
);
insert into content_release (number) values (0);
grant select on content_document, content_release to digimee_app, digimee_door;
grant insert on content_document to digimee_door;
grant update on content_release to digimee_door;
