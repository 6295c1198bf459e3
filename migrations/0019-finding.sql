-- The words that found nothing, for editors: no town, no member, no moment, letters only. Seen once they came back, so
-- that what one person typed about another stands nowhere to be read.
create table search_miss (
  lang text not null,
  words text not null,
  -- The Monday of the week, in Belgium.
  week date not null,
  times integer not null,
  constraint search_miss_pk primary key (lang, words, week),
  constraint search_miss_length check (length(words) between 3 and 80),
  constraint search_miss_times check (times > 0)
);
create index search_miss_weeks on search_miss (week);
grant select, insert, update on search_miss to digimee_app;
grant select, delete on search_miss to digimee_door;
