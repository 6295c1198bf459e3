/** Reads of the weekly counts that signals are made of: a range of weeks of one town, by the primary key, never help moments. */
import { sql } from 'kysely';
import { otherGuide } from '#features/counter/index.ts';
import { type Db, rows } from '#shared/database/database.ts';
import { weeksBefore } from './effect.ts';
import { referredWeeks } from './find-referred.ts';
import type { TeamRow } from './find-signals.ts';
import { leastSaid } from './find-unguided.ts';
import { windowWeeks } from './rise.ts';
import { unsolved, weeksShown } from './signal.ts';
import { type ProblemRow, yearWeeks } from './town-weeks.ts';

const left = sql`outcome = any(${unsolved as string[]}::text[])`;

/**
 * A row a problem, of the last 28 whole weeks and of the same ones a year ago; of words without a guide only those said
 * often lately.
 * @param thisWeek the Monday of the week that is not over
 */
export function problemRows(db: Db, townId: string, thisWeek: string): Promise<readonly ProblemRow[]> {
  return rows(
    db,
    sql<ProblemRow>`with weekly as (
        select guide, problem, ((${thisWeek}::date - week) / 7)::int as age, sum(moments)::int as moments,
          coalesce(sum(moments) filter (where ${left}), 0)::int as unsolved
        from help_week where town_id = ${townId} and (
          (week < ${thisWeek}::date and week >= ${thisWeek}::date - ${7 * weeksShown}::int)
          or (guide <> ${otherGuide} and week < ${thisWeek}::date - ${7 * yearWeeks}::int
            and week >= ${thisWeek}::date - ${7 * (yearWeeks + weeksShown)}::int))
        group by guide, problem, week having sum(moments) > 0)
      select guide, problem, array_agg(age) as ages, array_agg(moments) as moments, array_agg(unsolved) as unsolved
      from weekly group by guide, problem
      having guide <> ${otherGuide} or sum(moments) filter (where age <= ${windowWeeks}) >= ${leastSaid}`,
  );
}

/** All moments of the town in the last four whole weeks. */
export async function momentsLately(db: Db, townId: string, thisWeek: string): Promise<number> {
  const [found] = await rows(
    db,
    sql<{ moments: number }>`select coalesce(sum(moments), 0)::int as moments from help_week
      where town_id = ${townId} and week < ${thisWeek}::date and week >= ${thisWeek}::date - ${7 * windowWeeks}::int`,
  );
  return found?.moments ?? 0;
}

/** Of these problems: what each service counted lately. */
export function teamRows(
  db: Db,
  townId: string,
  thisWeek: string,
  problems: readonly Pick<ProblemRow, 'guide' | 'problem'>[],
): Promise<readonly TeamRow[]> {
  return rows(
    db,
    sql<TeamRow>`select guide, problem, team_id as "teamId", sum(moments)::int as longer,
        coalesce(sum(moments) filter (where week >= ${thisWeek}::date - ${7 * windowWeeks}::int), 0)::int as recent
      from help_week
      where town_id = ${townId} and week < ${thisWeek}::date and week >= ${thisWeek}::date - ${7 * referredWeeks}::int
        and (guide, problem) in (select * from unnest(${problems.map(({ guide }) => guide)}::text[],
          ${problems.map(({ problem }) => problem)}::text[]))
      group by guide, problem, team_id having sum(moments) > 0`,
  );
}

export type TakenUp = {
  readonly id: string;
  readonly guide: string;
  readonly problem: string;
  /** The Monday of the week in which it was taken up, and the Mondays between which weeks count as after. */
  readonly week: string;
  readonly from: string;
  readonly to: string;
};

export type EffectRow = {
  readonly id: string;
  readonly beforeAll: number;
  readonly beforeSome: number;
  readonly afterAll: number;
  readonly afterSome: number;
};

/** Of signals that were taken up: all moments, and those helped at once, on either side. */
export function effectRows(db: Db, townId: string, taken: readonly TakenUp[]): Promise<readonly EffectRow[]> {
  const before = sql`h.week < t.week`;
  const after = sql`h.week >= t."from"`;
  return rows(
    db,
    sql<EffectRow>`select t.id, coalesce(sum(h.moments) filter (where ${before}), 0)::int as "beforeAll",
        coalesce(sum(h.moments) filter (where ${before} and not h.${left}), 0)::int as "beforeSome",
        coalesce(sum(h.moments) filter (where ${after}), 0)::int as "afterAll",
        coalesce(sum(h.moments) filter (where ${after} and not h.${left}), 0)::int as "afterSome"
      from jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) as t
        (id uuid, guide text, problem text, week date, "from" date, "to" date)
      left join help_week h on h.town_id = ${townId} and h.guide = t.guide and h.problem = t.problem
        and h.week >= t.week - ${7 * weeksBefore}::int and h.week < t."to"
      group by t.id`,
  );
}
