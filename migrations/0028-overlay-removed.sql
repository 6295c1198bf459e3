-- What a town, or a network, laid over a fact or text and took away again: clerks read that their page changed.

-- A row a place, however often: when it was last taken away there.
create table overlay_removed (
  town_id uuid not null constraint overlay_removed_town references town,
  -- The network for which the town wrote it; the nil uuid: for itself alone.
  network_id uuid not null,
  -- The name of the fact; empty for a text.
  fact text not null default '',
  -- As in overlay_item; empty for a fact.
  guide text not null default '',
  part text not null default '',
  lang text not null default '',
  at timestamptz not null,
  constraint overlay_removed_pk primary key (town_id, network_id, fact, guide, part, lang),
  constraint overlay_removed_about check ((fact = '') = (guide <> ''))
);
call belongs_to_town('overlay_removed');
-- As for overlay_item: the towns of a network read it, only its lead town writes it, and it goes with the lead.
create policy town_of_network on overlay_removed for select to digimee_app using (
  network_id <> '00000000-0000-0000-0000-000000000000' and exists (
    select from network n where n.id = overlay_removed.network_id and n.lead_town_id = overlay_removed.town_id
      and n.towns @> array[(select app_town())]));
create policy lead_town_writes on overlay_removed as restrictive for all to digimee_app using (true) with check (
  network_id = '00000000-0000-0000-0000-000000000000' or exists (
    select from network n where n.id = overlay_removed.network_id and n.lead_town_id = (select app_town())));
create policy network_moves on overlay_removed for select to digimee_door using (network_id <> '00000000-0000-0000-0000-000000000000');
create policy network_moves_on on overlay_removed for update to digimee_door using (network_id <> '00000000-0000-0000-0000-000000000000');
grant select (town_id, network_id), update (town_id) on overlay_removed to digimee_door;
