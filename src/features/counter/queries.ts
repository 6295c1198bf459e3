/** Reads of what was logged, and of referral places. */
import { sql } from 'kysely';
import { addMonths } from '#shared/clock.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import { type LoggedMoment, otherGuide } from './help-moment.ts';
import type { Place } from './place.ts';

/** The places that a town refers to now. They are few: a page sorts them for people. */
export function openPlaces(db: Db, townId: string): Promise<readonly Place[]> {
  return rows(
    db,
    sql<Place>`select id, kind, name, address, phone, url, note, hours, version from referral_place
      where town_id = ${townId} and closed_at is null`,
  );
}

export function placeById(db: Db, townId: string, id: string): Promise<Place | undefined> {
  return row(
    db,
    sql<Place>`select id, kind, name, address, phone, url, note, hours, version from referral_place
      where town_id = ${townId} and id = ${id} and closed_at is null`,
  );
}

export type MomentOfToday = Pick<LoggedMoment, 'id' | 'guide' | 'problem' | 'said' | 'outcome' | 'at'> & {
  readonly placeName: string | null;
};

/** A member's own moments of a day in Belgium, newest first; what was undone is not among them. */
export function ownMomentsOn(
  db: Db,
  who: { readonly townId: string; readonly memberId: string },
  day: string,
): Promise<readonly MomentOfToday[]> {
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
