-- One guide, every town its own truth: what a town, or a network of towns, lays over the shared guides and facts.

-- Reference data: which towns work together, and whose editors write for all of them.
create table network (
  id uuid not null,
  name text not null,
  lead_town_id uuid not null constraint network_lead references town,
  towns uuid[] not null,
  version integer not null default 1,
  -- Rises with every change of what lies over the guides of its towns, or of which towns those are.
  layers_number bigint not null default 0,
  constraint network_pk primary key (id),
  constraint network_name_once unique (name),
  constraint network_lead_is_in check (lead_town_id = any (towns))
);
create index network_towns on network using gin (towns);
alter table network enable row level security;
alter table network force row level security;
create policy everyone_reads on network for select to digimee_app, digimee_door using (true);
create policy platform_adds on network for insert to digimee_door with check (true);
create policy platform_changes on network for update to digimee_door using (true);
create policy lead_town_counts on network for update to digimee_app using (lead_town_id = (select app_town()));
grant select on network to digimee_app, digimee_door;
grant insert, update on network to digimee_door;
grant update (layers_number) on network to digimee_app;

-- Rises with every change of what a town lays over the guides: each request reads it with its session.
alter table town add column layers_number bigint not null default 0;

-- One own fact, or one block of a guide part hidden, replaced or added to. The row belongs to the town that wrote it.
create table overlay_item (
  town_id uuid not null constraint overlay_item_town references town,
  id uuid not null,
  -- The network for which the town wrote it; the nil uuid: for itself alone.
  network_id uuid not null,
  kind text not null,
  -- The name of the fact; empty for a block.
  fact text not null default '',
  -- Where the block stands: the guide, its part (@needs, @never and @citizen besides), the language. Empty for a fact.
  guide text not null default '',
  part text not null default '',
  lang text not null default '',
  -- An addition of the network that a town of it hides or replaces.
  on_item uuid,
  -- The index of the block in that version of the shared document; an addition stands after it, -1 is the top.
  place integer not null default -1,
  base_version integer not null,
  -- What lay underneath when the town last looked, and what the town says instead.
  base jsonb not null,
  body jsonb not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  constraint overlay_item_pk primary key (town_id, id),
  constraint overlay_item_kind check (kind in ('fact', 'hide', 'replace', 'add')),
  constraint overlay_item_about check ((kind = 'fact') = (fact <> '') and (kind = 'fact') = (guide = '')),
  constraint overlay_item_place check (place >= -1)
);
create unique index overlay_item_one_fact on overlay_item (town_id, network_id, fact) where kind = 'fact';
-- Two editors at once: the second is told. An addition may stand beside another.
create unique index overlay_item_one_block
  on overlay_item (town_id, network_id, guide, part, lang, base_version, place) where kind in ('hide', 'replace') and on_item is null;
create unique index overlay_item_one_answer on overlay_item (town_id, network_id, on_item) where on_item is not null;
call belongs_to_town('overlay_item');
-- The towns of a network read what its lead town wrote for it; and only a lead town writes for a network.
create policy town_of_network on overlay_item for select to digimee_app using (
  network_id <> '00000000-0000-0000-0000-000000000000' and exists (
    select from network n where n.id = overlay_item.network_id and n.lead_town_id = overlay_item.town_id
      and n.towns @> array[(select app_town())]));
create policy lead_town_writes on overlay_item as restrictive for all to digimee_app using (true) with check (
  network_id = '00000000-0000-0000-0000-000000000000' or exists (
    select from network n where n.id = overlay_item.network_id and n.lead_town_id = (select app_town())));
-- When another town takes the lead, what was written for the network goes with it.
create policy network_moves on overlay_item for select to digimee_door using (network_id <> '00000000-0000-0000-0000-000000000000');
create policy network_moves_on on overlay_item for update to digimee_door using (network_id <> '00000000-0000-0000-0000-000000000000');
grant select (town_id, network_id), update (town_id) on overlay_item to digimee_door;
