/** Reads of assignments, and who they are for. */
import { type RawBuilder, sql } from 'kysely';
import { openTeams, type TeamChoice } from '#features/towns/index.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { AssignmentPlan } from './assignment.ts';

/** The people at work, `m`, of these services and functions; an empty list is all of them. */
export function membersOf(teamIds: RawBuilder<unknown>, jobTitles: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`m.closed_on is null
    and (cardinality(${teamIds}) = 0 or m.team_id = any(${teamIds}))
    and (cardinality(${jobTitles}) = 0 or lower(m.job_title) in (select lower(title) from unnest(${jobTitles}) as title))`;
}

export type AssignmentRow = AssignmentPlan & {
  readonly id: string;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly people: number;
};

/** The newest assignments, running ones first. */
export function assignmentList(db: Db, townId: string): Promise<readonly AssignmentRow[]> {
  return rows(
    db,
    sql<AssignmentRow>`select a.id, a.track, a.obligation, a.team_ids as "teamIds", a.job_titles as "jobTitles",
        a.due_on as "dueOn", a.due_days as "dueDays", a.created_at as "createdAt", a.ended_at as "endedAt",
        (select count(*)::int from enrolment e where e.town_id = a.town_id and e.assignment_id = a.id) as people
      from assignment a where a.town_id = ${townId}
      order by a.ended_at is not null, a.created_at desc, a.id desc limit 200`,
  );
}

export async function isAssignment(db: Db, townId: string, id: string): Promise<boolean> {
  const found = await row(db, sql<{ id: string }>`select id from assignment where town_id = ${townId} and id = ${id}`);
  return found !== undefined;
}

export type Choices = {
  readonly teams: readonly TeamChoice[];
  readonly jobTitles: readonly string[];
};

/** The services and functions that there are. */
export async function assignmentChoices(db: Db, townId: string): Promise<Choices> {
  const teams = await openTeams(db, townId);
  const titles = await rows(
    db,
    sql<{ title: string }>`select min(job_title) as title from member
      where town_id = ${townId} and closed_on is null and job_title <> '' group by lower(job_title)`,
  );
  return { teams, jobTitles: titles.map(({ title }) => title) };
}

/** How many people a plan concerns today. */
export async function countConcerned(db: Db, townId: string, plan: AssignmentPlan): Promise<number> {
  const found = await row(
    db,
    sql<{ people: number }>`select count(*)::int as people from member m
      where m.town_id = ${townId} and ${membersOf(sql`${plan.teamIds}::uuid[]`, sql`${plan.jobTitles}::text[]`)}`,
  );
  return found?.people ?? 0;
}
