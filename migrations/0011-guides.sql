-- What guides are found by: an index of their words, remade when the content changes. No town's: all towns read the same.
-- Keys begin with what tells rows apart, and end with the language: so each look-up uses them, also before any statistics.

-- A guide, or one of its parts; part '' is the guide itself.
create table guide_search (
  lang text not null,
  id integer not null,
  guide text not null,
  part text not null,
  constraint guide_search_pk primary key (id, lang),
  constraint guide_search_once unique (guide, part, lang)
);

-- How much a term says about a document: rare terms and those in a title or in a citizen's own words say most.
create table guide_term (
  lang text not null,
  term text not null,
  document integer not null,
  weight real not null,
  constraint guide_term_pk primary key (term, lang, document) include (weight)
);

-- Every word that the guides and the groups of words know, with the terms that it stands for.
create table guide_word (
  lang text not null,
  word text not null,
  stem text not null,
  terms text[] not null,
  constraint guide_word_pk primary key (word, lang)
);
create index guide_word_stem on guide_word (stem, lang);
-- Of lower(word), which is the word itself: so that looking up a whole word never comes here.
create index guide_word_likeness on guide_word using gin (lower(word) gin_trgm_ops);

-- One row: of which release of the content the index is, and by which version of the rules it was made.
create table guide_index (
  id integer not null default 1,
  release integer not null,
  rules integer not null,
  constraint guide_index_pk primary key (id),
  constraint guide_index_one check (id = 1)
);
insert into guide_index (release, rules) values (0, 0);

grant select on guide_search, guide_term, guide_word, guide_index to digimee_app, digimee_door;
grant insert, delete on guide_search, guide_term, guide_word to digimee_door;
grant update on guide_index to digimee_door;
