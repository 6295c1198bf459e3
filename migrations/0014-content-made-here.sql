-- Content that is written in the browser, beside that of the starter folder; and guides that citizens read.

alter table content_document drop constraint content_document_kind;
alter table content_document add constraint content_document_kind check (kind in
  ('fact', 'track', 'module', 'part', 'test', 'guide', 'guide-part', 'practice', 'citizen-page', 'boundaries',
   'conversation', 'figure', 'words'));

-- Where a version came from: the folder that comes with Digimee, an editor in the browser, or an import.
alter table content_document add column origin text not null default 'starter';
alter table content_document add constraint content_document_origin check (origin in ('starter', 'editor', 'import'));
-- Who published it, as it was written that day; empty for the folder.
alter table content_document add column author text not null default '';
-- What changed, in one line for readers; empty when nobody wrote one.
alter table content_document add column note text not null default '';

-- What the folder says where an editor published something else since: shown to editors, to take over or to leave.
create table content_offer (
  kind text not null,
  key text not null,
  lang text not null,
  hash text not null,
  body jsonb not null,
  gone boolean not null default false,
  offered_at timestamptz not null,
  decided_at timestamptz,
  constraint content_offer_pk primary key (kind, key, lang)
);
grant select on content_offer to digimee_app, digimee_door;
grant insert, update on content_offer to digimee_door;

-- Whose editors keep the guides that all towns share: a platform administrator says so.
alter table town add column keeps_shared_guides boolean not null default false;
