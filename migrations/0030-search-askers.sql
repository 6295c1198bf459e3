-- A word that found nothing is counted once for each person that asked it, so that what one colleague types again and
-- again, such as a name, is never seen by editors. The mark is a keyed hash over the person and the words together:
-- without the server's secret it tells nobody, and two marks of one person do not look alike.
create table search_miss_asker (
  lang text not null,
  words text not null,
  mark bytea not null,
  -- The Monday of the week, in Belgium.
  week date not null,
  constraint search_miss_asker_pk primary key (lang, words, mark),
  constraint search_miss_asker_mark check (length(mark) = 16)
);
create index search_miss_asker_weeks on search_miss_asker (week);
-- Nobody reads it: a row that is there already is not added again, and that is all there is to know.
grant insert on search_miss_asker to digimee_app;
grant select (week), delete on search_miss_asker to digimee_door;
