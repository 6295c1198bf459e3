-- What the door may write of towns' things, down to the column and the row: an answer to a report and no more of it; and
-- what was written for a network goes to the town that leads that network, never elsewhere.
revoke update on shared_report from digimee_door;
grant update (state, answer, answered_by, answered_at) on shared_report to digimee_door;

alter policy network_moves_on on overlay_item with check (exists (
  select from network n where n.id = overlay_item.network_id and n.lead_town_id = overlay_item.town_id));
alter policy network_moves_on on overlay_removed with check (exists (
  select from network n where n.id = overlay_removed.network_id and n.lead_town_id = overlay_removed.town_id));
