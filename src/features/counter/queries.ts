/** Reads of help moments: a member's own, and which guides a town asks for most. */
import { sql } from 'kysely';
import { addMonths } from '#shared/clock.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import { type LoggedMoment, otherGuide } from './help-moment.ts';
import type { Holder } from './log-ticket.ts';

type Member = { readonly townId: string; readonly memberId: string | null };

const columns = sql`id, member_id as "memberId", team_id as "teamId", guide, problem, said, outcome,
  referral_place_id as "placeId", at, received_at as "receivedAt", undone_at as "undoneAt", channel, minutes, organisation,
  form_id as "formId"`;

export function ownMoment(db: Db, who: Member, id: string): Promise<LoggedMoment | undefined> {
  return row(
    db,
    sql<LoggedMoment>`select ${columns} from help_moment
      where town_id = ${who.townId} and id = ${id} and member_id = ${who.memberId}`,
  );
}

/** The same, to change: another tab that changes it waits until this transaction ends. */
export function ownMomentLocked(db: Db, who: Member, id: string): Promise<LoggedMoment | undefined> {
  return row(
    db,
    sql<LoggedMoment>`select ${columns} from help_moment
      where town_id = ${who.townId} and id = ${id} and member_id = ${who.memberId} for update`,
  );
}

/** Whoever is not named is not asked for. */
export async function worksHere(db: Db, { townId, memberId }: Holder & { readonly townId: string }): Promise<boolean> {
  if (memberId === null) return true;
  const found = await row(
    db,
    sql<{ here: boolean }>`select closed_on is null as here from member where town_id = ${townId} and id = ${memberId}`,
  );
  return found?.here === true;
}

export type MomentOfToday = Pick<LoggedMoment, 'id' | 'guide' | 'problem' | 'said' | 'outcome' | 'at'> & {
  readonly placeName: string | null;
};

/** A member's own moments of a day in Belgium, newest first; what was undone is not among them. */
export function ownMomentsOn(db: Db, who: Member, day: string): Promise<readonly MomentOfToday[]> {
  return rows(
    db,
    sql<MomentOfToday>`select m.id, m.guide, m.problem, m.said, m.outcome, m.at, p.name as "placeName"
      from help_moment m left join referral_place p on p.town_id = m.town_id and p.id = m.referral_place_id
      where m.town_id = ${who.townId} and m.member_id = ${who.memberId} and m.undone_at is null
        and m.at >= ${day}::date::timestamp at time zone 'Europe/Brussels'
      order by m.at desc, m.id desc limit 50`,
  );
}

/** The guides that the town asked for most in this month and the one before, most asked first. */
export async function mostAskedGuides(db: Db, townId: string, today: string): Promise<readonly string[]> {
  const month = `${today.slice(0, 7)}-01`;
  const found = await rows(
    db,
    sql<{ guide: string }>`select guide from help_count
      where town_id = ${townId} and month >= ${addMonths(month, -1)}::date and guide <> ${otherGuide}
      group by guide having sum(moments) > 0 order by sum(moments) desc, guide`,
  );
  return found.map(({ guide }) => guide);
}
