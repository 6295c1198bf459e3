/** Reads of reports, and of how often guides are used. */
import { sql } from 'kysely';
import type { Actor } from '#shared/access/actor.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { ReportState, SharedReport, Spot } from './report.ts';
import type { GuideMonth } from './store.ts';

type Reporter = Pick<Actor, 'townId' | 'memberId'>;

export type OpenSpot = Spot & {
  readonly about: string;
  /** The language of who reported it first. */
  readonly lang: string;
  /** When it was reported first. */
  readonly since: Date;
};

/** What of a guide is being looked at, first reported first: of one part, or of all where `part` is empty. */
export function openSpots(db: Db, guide: string, part: string): Promise<readonly OpenSpot[]> {
  return rows(
    db,
    sql<OpenSpot>`select guide, part, step, min(at) as since, (array_agg(about order by at, id))[1] as about,
        (array_agg(lang order by at, id))[1] as lang
      from shared_report where guide = ${guide} and state = 'open' and (${part} = '' or part = ${part})
      group by guide, part, step order by min(at), part, step limit 20`,
  );
}

export type OwnReport = Spot & {
  readonly id: string;
  readonly about: string;
  readonly lang: string;
  readonly line: string;
  readonly at: Date;
  readonly state: ReportState;
  readonly answer: string;
  readonly answeredAt: Date | null;
  /** Answered, and the reporter has not said that she read it. */
  readonly isNews: boolean;
};

const ownColumns = sql`c.id, c.line, c.at, s.guide, s.part, s.step, s.about, s.lang, s.state, s.answer, s.answered_at as "answeredAt",
  s.state <> 'open' and c.seen_at is null as "isNews"`;

/** A member's own reports, newest first. */
export function ownReports(db: Db, who: Reporter, before: string | null, most: number): Promise<readonly OwnReport[]> {
  return rows(
    db,
    sql<OwnReport>`select ${ownColumns} from content_report c join shared_report s on s.id = c.id
      where c.town_id = ${who.townId} and c.member_id = ${who.memberId}
        and (${before}::uuid is null or (c.at, c.id) < (select at, id from content_report
          where town_id = ${who.townId} and id = ${before}::uuid))
      order by c.at desc, c.id desc limit ${most}`,
  );
}

export function ownReport(db: Db, who: Reporter, id: string): Promise<OwnReport | undefined> {
  return row(
    db,
    sql<OwnReport>`select ${ownColumns} from content_report c join shared_report s on s.id = c.id
      where c.town_id = ${who.townId} and c.member_id = ${who.memberId} and c.id = ${id}`,
  );
}

/** The report that this tap made before. */
export async function reportOfTap(db: Db, who: Reporter, tap: string, step: number): Promise<string | undefined> {
  const found = await row(
    db,
    sql<{ id: string }>`select id from content_report
      where town_id = ${who.townId} and member_id = ${who.memberId} and tap = ${tap} and step = ${step}`,
  );
  return found?.id;
}

/** A member's own report of this very place that nobody answered yet. */
export async function ownOpenReport(db: Db, who: Reporter, spot: Spot): Promise<string | undefined> {
  const found = await row(
    db,
    sql<{ id: string }>`select s.id from shared_report s
      join content_report c on c.town_id = ${who.townId} and c.member_id = ${who.memberId} and c.id = s.id
      where s.guide = ${spot.guide} and s.part = ${spot.part} and s.step = ${spot.step} and s.state = 'open' limit 1`,
  );
  return found?.id;
}

/** How many of a member's own reports were answered since she looked. */
export async function unheardAnswers(db: Db, who: Reporter): Promise<number> {
  const found = await row(
    db,
    sql<{ number: number }>`select count(*)::int as number from content_report c join shared_report s on s.id = c.id
      where c.town_id = ${who.townId} and c.member_id = ${who.memberId} and c.seen_at is null and s.state <> 'open'`,
  );
  return found?.number ?? 0;
}

export type ReportedSpot = OpenSpot & {
  /** The first of its open reports. */
  readonly id: string;
  readonly times: number;
};

/** Places that were reported and wait for an answer, longest waiting first. */
export function waitingSpots(db: Db, most: number): Promise<readonly ReportedSpot[]> {
  return rows(
    db,
    sql<ReportedSpot>`select guide, part, step, min(at) as since, count(*)::int as times,
        (array_agg(id order by at, id))[1] as id, (array_agg(about order by at, id))[1] as about,
        (array_agg(lang order by at, id))[1] as lang
      from shared_report where state = 'open' group by guide, part, step order by min(at), guide, part, step limit ${most}`,
  );
}

const sharedColumns = sql`id, guide, part, step, about, line, lang, at, state, answer, answered_at as "answeredAt",
  answered_by as "answeredBy"`;

/** As the door. */
export function sharedReport(db: Db, id: string): Promise<SharedReport | undefined> {
  return row(db, sql<SharedReport>`select ${sharedColumns} from shared_report where id = ${id}`);
}

/** As the door: the open reports of one place, first reported first. */
export function openReportsAt(db: Db, { guide, part, step }: Spot): Promise<readonly SharedReport[]> {
  return rows(
    db,
    sql<SharedReport>`select ${sharedColumns} from shared_report
      where guide = ${guide} and part = ${part} and step = ${step} and state = 'open' order by at, id limit 100`,
  );
}

/** Help moments by guide since a month, over all towns. */
export async function guideUse(db: Db, since: string): Promise<ReadonlyMap<string, number>> {
  const found = await rows(
    db,
    sql<{ guide: string; moments: number }>`select guide, sum(moments)::int as moments from guide_use
      where month >= ${since}::date group by guide`,
  );
  return new Map(found.map(({ guide, moments }) => [guide, moments]));
}

/** What one town counted since a month. */
export function useInTown(db: Db, townId: string, since: string): Promise<readonly GuideMonth[]> {
  return rows(
    db,
    sql<GuideMonth>`select month::text as month, guide, sum(moments)::int as moments from help_count
      where town_id = ${townId} and month >= ${since}::date group by month, guide having sum(moments) > 0`,
  );
}
