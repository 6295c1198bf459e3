/** Writes of brevets. */
import { sql } from 'kysely';
import { type Db, row, rows, run } from '#shared/database/database.ts';
import type { Brevet, WithdrawalReason } from './brevet.ts';

type Whose = { readonly townId: string; readonly memberId: string };

/** Makes room for a new one where the old one has expired. */
export async function replaceExpired(db: Db, whose: Whose, track: string, today: string, now: Date): Promise<void> {
  await run(
    db,
    sql`update brevet set replaced_at = ${now}
      where town_id = ${whose.townId} and member_id = ${whose.memberId} and track = ${track}
        and withdrawn_at is null and replaced_at is null and valid_until < ${today}`,
  );
}

type NewBrevet = Omit<Brevet, 'withdrawnAt' | 'withdrawnReason'> & { readonly holderOrder: string };

/**
 * Adds a brevet, unless there is a valid one already or the one of this completion was withdrawn. Of two at the same
 * moment the unique index lets one through.
 */
export async function addBrevet(db: Db, whose: Whose, brevet: NewBrevet): Promise<boolean> {
  const added = await run(
    db,
    sql`insert into brevet (town_id, id, member_id, code, track, level, title, holder_name, holder_order, town_name, issued_at, valid_until)
      select ${whose.townId}::uuid, ${brevet.id}::uuid, ${whose.memberId}::uuid, ${brevet.code}, ${brevet.track},
        ${brevet.level}, ${brevet.title}, ${brevet.holderName}, ${brevet.holderOrder}, ${brevet.townName},
        ${brevet.issuedAt}::timestamptz, ${brevet.validUntil}::date
      where not exists (select from brevet b
        join enrolment e on e.town_id = b.town_id and e.member_id = b.member_id and e.track = b.track
        where b.town_id = ${whose.townId} and b.member_id = ${whose.memberId} and b.track = ${brevet.track}
          and b.withdrawn_at is not null and e.finished_at <= b.issued_at)
      on conflict (town_id, member_id, track) where withdrawn_at is null and replaced_at is null do nothing`,
  );
  return added === 1;
}

export type Withdrawal = { readonly reason: WithdrawalReason; readonly note: string; readonly by: string };

export type WithdrawnRow = {
  readonly code: string;
  readonly title: string;
  readonly holderName: string;
  readonly firstName: string;
  readonly email: string | null;
  readonly language: string;
};

/** Withdraws one that is not withdrawn yet, and gives what the mail to its holder needs. */
export function withdrawOnce(db: Db, townId: string, id: string, withdrawal: Withdrawal, now: Date) {
  return row(
    db,
    sql<WithdrawnRow>`update brevet b set withdrawn_at = ${now}, withdrawn_by = ${withdrawal.by},
        withdrawn_reason = ${withdrawal.reason}, withdrawn_note = ${withdrawal.note}
      from member m
      where b.town_id = ${townId} and b.id = ${id} and b.withdrawn_at is null
        and m.town_id = b.town_id and m.id = b.member_id
      returning b.code, b.title, b.holder_name as "holderName", m.first_name as "firstName", m.email, m.language`,
  );
}

export type ExpiringRow = {
  readonly title: string;
  readonly validUntil: string;
  readonly firstName: string;
  readonly email: string | null;
  readonly language: string;
};

/** Marks the valid brevets that end on or before a day as told, once, and gives them; of people still at work. */
export function tellExpiring(
  db: Db,
  townId: string,
  from: string,
  to: string,
  now: Date,
): Promise<readonly ExpiringRow[]> {
  return rows(
    db,
    sql<ExpiringRow>`update brevet b set expiry_told_at = ${now}
      from member m
      where b.town_id = ${townId} and b.withdrawn_at is null and b.replaced_at is null and b.expiry_told_at is null
        and b.valid_until between ${from} and ${to}
        and m.town_id = b.town_id and m.id = b.member_id and m.closed_on is null
      returning b.title, b.valid_until as "validUntil", m.first_name as "firstName", m.email, m.language`,
  );
}
