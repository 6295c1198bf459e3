-- In which language a town said something: what a clerk must know of a place, in French too (`note` is the Dutch); and the
-- note for the next place, by the language its writer worked in, unknown for those of before.
alter table referral_place add column note_fr text not null default '';
alter table referral_note add column written_in text constraint referral_note_written_in check (written_in in ('nl', 'fr'));
