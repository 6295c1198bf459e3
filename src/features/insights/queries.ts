/** Reads of figures: only through the views of migrations/0012-insights.sql. */
import { sql } from 'kysely';
import type { Outcome } from '#features/counter/index.ts';
import { type Db, rows } from '#shared/database/database.ts';

/** How far the members of one service are who must follow a track; each member counts once. */
export type TeamProgress = {
  /** Null: members in no service. */
  readonly team: string | null;
  readonly waiting: number;
  readonly busy: number;
  /** Finished, without a brevet that is valid today. */
  readonly finished: number;
  readonly brevet: number;
  /** Of those with a brevet: given since the day that was asked for. */
  readonly recent: number;
};

export function progressByTeam(
  db: Db,
  townId: string,
  track: string,
  today: string,
  since: string,
): Promise<readonly TeamProgress[]> {
  return rows(
    db,
    sql<TeamProgress>`select team_name as team,
        count(*) filter (where state = 'brevet')::int as brevet,
        count(*) filter (where state = 'brevet'
          and brevet_issued >= ${since}::date::timestamp at time zone 'Europe/Brussels')::int as recent,
        count(*) filter (where state = 'finished')::int as finished,
        count(*) filter (where state = 'busy')::int as busy,
        count(*) filter (where state = 'waiting')::int as waiting
      from (select team_id, team_name, brevet_issued, case when brevet_until >= ${today} then 'brevet' when finished then 'finished'
          when started then 'busy' else 'waiting' end as state
        from figure_participant where town_id = ${townId} and track = ${track}) as who
      group by team_id, team_name order by team_name`,
  );
}

/** Sums of help moments in three ways at once; what a sum is not split by is null. */
export type HelpSum = {
  readonly month: string | null;
  readonly guide: string | null;
  readonly problem: string | null;
  readonly outcome: Outcome | null;
  readonly moments: number;
};

/** Help moments from a month up to another (not itself): by app and outcome, by month and outcome, by problem. */
export function helpSums(db: Db, townId: string, from: string, before: string): Promise<readonly HelpSum[]> {
  return rows(
    db,
    sql<HelpSum>`select month, guide, problem, outcome, sum(moments)::int as moments from figure_help
      where town_id = ${townId} and month >= ${from} and month < ${before}
      group by grouping sets ((guide, outcome), (month, outcome), (guide, problem))`,
  );
}
