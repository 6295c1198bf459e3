-- A hand-over speaks to the citizen: in her language, by the steps of the page that is written for her.

-- The language of the sheet she takes home. Then `done` counts the steps of the citizen's page of the guide; where it is
-- null, as in notes from before and where a guide has no such page, those of the guide's part.
alter table referral_note add column lang text;
alter table referral_note add constraint referral_note_lang check (lang in ('nl', 'fr', 'de', 'en'));
-- Numbers of the questions of that page whose answers go along, from 1.
alter table referral_note add column explained smallint[] not null default '{}';
