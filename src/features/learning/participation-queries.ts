/** Reads of who takes part. Only enrolments are here: scores and answers are the learner's own. */
import { sql } from 'kysely';
import { type Db, rows } from '#shared/database/database.ts';
import type { TeamCounts } from './participation.ts';

export const pageSize = 50;

type Scope = { readonly townId: string; readonly track: string; readonly teamId: string | undefined };

const inTeam = (teamId: string | undefined) => (teamId === undefined ? sql`` : sql`and m.team_id = ${teamId}`);

/** Each service with people in this track. */
export function teamCounts(db: Db, scope: Scope, today: string): Promise<readonly TeamCounts[]> {
  return rows(
    db,
    sql<TeamCounts>`select t.id as "teamId", t.name as team, count(*)::int as people,
        count(*) filter (where e.obligation = 'must')::int as must,
        count(*) filter (where e.started_at is not null)::int as started,
        count(*) filter (where e.finished_at is not null)::int as finished,
        count(*) filter (where e.finished_at is null and e.due_on < ${today})::int as late
      from enrolment e join member m on m.town_id = e.town_id and m.id = e.member_id
        left join team t on t.town_id = m.town_id and t.id = m.team_id
      where e.town_id = ${scope.townId} and e.track = ${scope.track} and m.closed_on is null ${inTeam(scope.teamId)}
      group by t.id, t.name`,
  );
}

export type Participant = {
  readonly id: string;
  readonly nameKey: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly team: string | null;
  readonly obligation: 'must' | 'may';
  readonly dueOn: string | null;
  readonly started: boolean;
  readonly finished: boolean;
};

/** The people in this track by name: one page, and one more to know whether there is a next. */
export function participants(
  db: Db,
  scope: Scope,
  after: { readonly nameKey: string; readonly id: string } | undefined,
): Promise<readonly Participant[]> {
  return rows(
    db,
    sql<Participant>`select m.id, m.name_key as "nameKey", m.first_name as "firstName", m.last_name as "lastName",
        t.name as team, e.obligation, e.due_on as "dueOn", e.started_at is not null as started,
        e.finished_at is not null as finished
      from member m join enrolment e on e.town_id = m.town_id and e.member_id = m.id and e.track = ${scope.track}
        left join team t on t.town_id = m.town_id and t.id = m.team_id
      where m.town_id = ${scope.townId} and m.closed_on is null ${inTeam(scope.teamId)}
        ${after === undefined ? sql`` : sql`and (m.name_key, m.id) > (${after.nameKey}, ${after.id})`}
      order by m.name_key, m.id limit ${pageSize + 1}`,
  );
}
