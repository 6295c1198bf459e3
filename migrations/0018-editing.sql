-- Shared guides written in the browser: a draft that someone else reviews before it is published.

create table content_draft (
  town_id uuid not null constraint content_draft_town references town,
  id uuid not null,
  kind text not null,
  -- As in content_document: itsme, itsme/new-phone.
  key text not null,
  lang text not null,
  -- The published version that the draft began from; 0 for a document that did not exist.
  from_version integer not null,
  -- The form as it was typed, whole or not: nothing typed is lost.
  typed jsonb not null,
  state text not null default 'draft',
  author uuid not null,
  -- Who changed the text last, which can be a colleague of the author.
  changed_by uuid not null,
  reviewer uuid,
  -- What changed, in one line for readers.
  note text not null default '',
  -- What the reviewer said.
  remarks text not null default '',
  -- Rises with every change, so that two editors at once see what stands.
  version integer not null default 1,
  changed_at timestamptz not null,
  constraint content_draft_pk primary key (town_id, id),
  constraint content_draft_kind check (kind in ('guide', 'guide-part', 'citizen-page', 'practice')),
  constraint content_draft_state check (state in ('draft', 'in-review', 'approved', 'published', 'dropped')),
  constraint content_draft_from check (from_version >= 0),
  constraint content_draft_author foreign key (town_id, author) references member (town_id, id),
  constraint content_draft_changed_by foreign key (town_id, changed_by) references member (town_id, id),
  constraint content_draft_reviewer foreign key (town_id, reviewer) references member (town_id, id),
  constraint content_draft_reviewed check (reviewer is not null or state not in ('in-review', 'approved'))
);
-- A document has one open draft in a town: who opens it goes on where the other stopped.
create unique index content_draft_open on content_draft (town_id, kind, key, lang)
  where state in ('draft', 'in-review', 'approved');
create index content_draft_reviews on content_draft (town_id, reviewer) where state = 'in-review';
call belongs_to_town('content_draft');
-- Publishing is the door's; it marks the draft in the same transaction, and sees no more of it than that needs.
create policy door_publishes on content_draft for update to digimee_door using (true) with check (state = 'published');
create policy door_finds on content_draft for select to digimee_door using (true);
grant select (town_id, id, state, version) on content_draft to digimee_door;
grant update (state, version, changed_at) on content_draft to digimee_door;
