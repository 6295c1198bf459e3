-- Publishing: the search index follows with what changed alone, and a picture is shown once something shows it.

-- By language, a mark of the texts that the index was made of: what is the same is not made again.
alter table guide_index add column marks jsonb not null default '{}';

-- Pictures that anyone may see: they came from files, or a text that was published once shows them. All others are seen
-- by those who write and review. A row stays: a kept page, or a town's own text, may still show the picture.
create table shown_picture (
  lang text not null,
  name text not null,
  constraint shown_picture_pk primary key (name, lang)
);
grant select on shown_picture to digimee_app, digimee_door;
grant insert on shown_picture to digimee_door;
insert into shown_picture (lang, name)
  select lang, key from content_document where kind = 'figure' and origin <> 'editor'
  union select lang, jsonb_path_query(body, '$.** ? (@.kind == "figure").name') #>> '{}' from content_document where kind <> 'figure'
  union select lang, jsonb_path_query(body, '$.** ? (@.kind == "figure").name') #>> '{}' from overlay_item where kind <> 'fact';
