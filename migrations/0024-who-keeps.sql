-- Who keeps the shared guides is above the towns: the application may change all else of its own town, not that.
revoke update on town from digimee_app;
grant update (slug, code, name, languages, look, idle_minutes, pass_mark, attempts, wait_hours, layers_number)
  on town to digimee_app;
create policy door_says_who_keeps on town for update to digimee_door using (true) with check (true);
grant update (keeps_shared_guides) on town to digimee_door;
