/** Writes of assignments: each works on all its people in one statement. */
import { type RawBuilder, sql } from 'kysely';
import { type Db, type Place, row, rows, run } from '#shared/database/database.ts';
import type { AssignmentPlan } from './assignment.ts';
import { membersOf } from './assignment-queries.ts';

/** Stores an assignment; false when it is there already. */
export async function addAssignment(
  db: Db,
  place: Place,
  id: string,
  plan: AssignmentPlan,
  now: Date,
): Promise<boolean> {
  const added = await run(
    db,
    sql`insert into assignment (town_id, id, track, obligation, team_ids, job_titles, due_on, due_days, created_by, created_at)
      values (${place.townId}, ${id}, ${plan.track}, ${plan.obligation}, ${plan.teamIds}::uuid[], ${plan.jobTitles}::text[],
        ${plan.dueOn}, ${plan.dueDays}, ${place.memberId}, ${now}) on conflict do nothing`,
  );
  return added === 1;
}

/** For which running assignments, and for whom, tracks are given. */
export type Reach =
  | { readonly kind: 'assignment'; readonly id: string }
  | { readonly kind: 'track'; readonly track: string }
  | { readonly kind: 'members'; readonly ids: readonly string[] };

/**
 * Gives people what the running assignments ask of them. The strongest counts: must before may, then the first due
 * date. Running it again changes nothing; what is finished stays as it is.
 * @returns how many enrolments were made or changed
 */
export function enrolMatching(db: Db, townId: string, reach: Reach, now: Date, today: string): Promise<number> {
  return run(
    db,
    sql`insert into enrolment (town_id, member_id, track, obligation, assignment_id, due_on, assigned_at)
      select distinct on (m.id, a.track) m.town_id, m.id, a.track, a.obligation, a.id,
        coalesce(a.due_on, greatest(m.in_service_since, ${today}::date) + a.due_days) as due, ${now}::timestamptz
      from assignment a join member m on m.town_id = a.town_id
        and ${membersOf(sql`a.team_ids`, sql`a.job_titles`)}
      where a.town_id = ${townId} and a.ended_at is null and ${within(reach)}
      order by m.id, a.track, (a.obligation = 'must') desc, due nulls last, a.created_at
      on conflict on constraint enrolment_pk do update set obligation = excluded.obligation,
        assignment_id = excluded.assignment_id, due_on = excluded.due_on, reminded_at = null
      where enrolment.finished_at is null and enrolment.assignment_id is distinct from excluded.assignment_id
        and ((enrolment.obligation = 'may' and excluded.obligation = 'must')
          or (enrolment.obligation = excluded.obligation
            and (enrolment.assignment_id is null or excluded.due_on < coalesce(enrolment.due_on, 'infinity'))))`,
  );
}

function within(reach: Reach): RawBuilder<unknown> {
  switch (reach.kind) {
    case 'assignment':
      return sql`a.id = ${reach.id}`;
    case 'track':
      return sql`a.track = ${reach.track}`;
    case 'members':
      return sql`m.id = any(${reach.ids}::uuid[])`;
  }
}

/** Ends an assignment; undefined when it is not running. */
export function endRunning(db: Db, townId: string, id: string, now: Date): Promise<{ track: string } | undefined> {
  return row(
    db,
    sql<{ track: string }>`update assignment set ended_at = ${now}
      where town_id = ${townId} and id = ${id} and ended_at is null returning track`,
  );
}

/** Who had to, or might, because of this assignment, now may: nobody loses what was learnt. */
export function releaseFrom(db: Db, townId: string, assignmentId: string): Promise<number> {
  return run(
    db,
    sql`update enrolment set obligation = 'may', due_on = null, assignment_id = null
      where town_id = ${townId} and assignment_id = ${assignmentId} and finished_at is null`,
  );
}

/** Of these people, whoever no longer is in the service or function that an assignment is for, now may. */
export function releaseUnmatched(db: Db, townId: string, memberIds: readonly string[]): Promise<number> {
  return run(
    db,
    sql`update enrolment e set obligation = 'may', due_on = null, assignment_id = null
      from assignment a, member m
      where e.town_id = ${townId} and e.member_id = any(${memberIds}::uuid[]) and e.finished_at is null
        and a.town_id = e.town_id and a.id = e.assignment_id and m.town_id = e.town_id and m.id = e.member_id
        and (${membersOf(sql`a.team_ids`, sql`a.job_titles`)}) is not true`,
  );
}

export type Reminded = {
  readonly email: string;
  readonly firstName: string;
  readonly language: string;
  readonly track: string;
  readonly dueOn: string;
};

/**
 * Marks as reminded, and gives, some of those who must finish before `soon` and were not reminded since `before`. Whoever
 * was never invited could not follow the link: they come later.
 */
export function markReminded(
  db: Db,
  townId: string,
  given: { readonly soon: string; readonly before: Date; readonly now: Date; readonly most: number },
): Promise<readonly Reminded[]> {
  return rows(
    db,
    sql<Reminded>`with due as (
        select e.member_id, e.track from enrolment e join member m on m.town_id = e.town_id and m.id = e.member_id
        where e.town_id = ${townId} and e.finished_at is null and e.due_on <= ${given.soon} and e.obligation = 'must'
          and (e.reminded_at is null or e.reminded_at <= ${given.before})
          and m.closed_on is null and m.email is not null and m.person_id is not null
        order by e.due_on limit ${given.most} for update of e skip locked)
      update enrolment e set reminded_at = ${given.now} from due, member m
      where e.town_id = ${townId} and e.member_id = due.member_id and e.track = due.track
        and m.town_id = ${townId} and m.id = e.member_id
      returning m.email, m.first_name as "firstName", m.language, e.track, e.due_on as "dueOn"`,
  );
}
