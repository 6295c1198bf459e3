-- Networks can end, and what was done to one is told in the same transaction; material that was answered can be forgotten.

create policy platform_ends on network for delete to digimee_door using (true);
grant delete on network to digimee_door;

-- Whoever keeps the installation has no place in a town: the door writes the line in its trail, of this action alone.
create policy door_tells_of_networks on audit_line for insert to digimee_door
  with check (action = 'network-changed' and member_id is null);
grant insert (town_id, id, at, member_id, action, subject, details) on audit_line to digimee_door;

-- The door takes away what was answered, and reads no word of it; what waits for an answer stays.
create policy door_finds_answered on submission for select to digimee_door using (state <> 'open');
create policy door_forgets_answered on submission for delete to digimee_door using (state <> 'open');
grant select (town_id, state, answered_at), delete on submission to digimee_door;
