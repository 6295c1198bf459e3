/** Writes of hand-overs. */
import { sql } from 'kysely';
import { type Db, row, run } from '#shared/database/database.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import type { Handover } from './handover.ts';

type Saved = Handover & { readonly writtenIn: Lang };
type Member = { readonly townId: string; readonly memberId: string };

/**
 * Adds a hand-over, or writes it anew while nobody has taken it up; then it keeps the code that is on paper already.
 * @returns its code; undefined when this code is taken by another, or when it was taken up
 */
export async function saveNote(db: Db, by: Member, handover: Saved, now: Date): Promise<string | undefined> {
  const { id, placeId, guide, problem, lang, done, explained, note, writtenIn, code } = handover;
  const saved = await row(
    db,
    sql<{
      code: string;
    }>`insert into referral_note (town_id, id, place_id, guide, problem, lang, done, explained, note,
        written_in, code, made_by, at)
      select ${by.townId}, ${id}, ${placeId}, ${guide}, ${problem}, ${lang},
        ${done as number[]}::smallint[], ${explained as number[]}::smallint[], ${note}, ${writtenIn}, ${code}, ${by.memberId}, ${now}
      where not exists (select from referral_note where town_id = ${by.townId} and code = ${code} and id <> ${id})
      on conflict (town_id, id) do update set lang = excluded.lang, done = excluded.done,
        explained = excluded.explained, note = excluded.note,
        written_in = excluded.written_in
        where referral_note.made_by = ${by.memberId} and referral_note.read_at is null
      returning code`,
  );
  return saved?.code;
}

/** What is undone leaves no hand-over behind, unless the next place has it already. */
export async function removeUnreadNote(db: Db, townId: string, id: string): Promise<void> {
  await run(db, sql`delete from referral_note where town_id = ${townId} and id = ${id} and read_at is null`);
}

/** @returns whether it is taken up now; false when somebody else was first, or there is none */
export async function takeUpNote(db: Db, by: Member, id: string, now: Date): Promise<boolean> {
  const taken = await run(
    db,
    sql`update referral_note set read_at = ${now}, read_by = ${by.memberId}
      where town_id = ${by.townId} and id = ${id} and read_at is null`,
  );
  return taken === 1;
}

export async function deleteNotesBefore(db: Db, townId: string, before: Date): Promise<void> {
  await run(db, sql`delete from referral_note where town_id = ${townId} and at < ${before}`);
}
