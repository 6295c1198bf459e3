/** Rows that figures are made of, put there in one go: people in services as far as they are, and counted help. */
import { sql } from 'kysely';
import { type Database, inTown, run } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';

export type TeamGiven = {
  readonly team: string;
  readonly waiting?: number;
  readonly busy?: number;
  readonly finished?: number;
  readonly brevet?: number;
};

/** Members who must follow the base track. */
export async function addPeople(
  database: Database,
  townId: string,
  teams: readonly TeamGiven[],
  now: Date,
  until: string,
) {
  const people = teams.flatMap((given) => {
    const teamId = newId();
    const some = (state: 'waiting' | 'busy' | 'finished' | 'brevet') =>
      Array.from({ length: given[state] ?? 0 }, () => ({
        id: newId(),
        brevet: newId(),
        teamId,
        team: given.team,
        state,
      }));
    return [...some('waiting'), ...some('busy'), ...some('finished'), ...some('brevet')];
  });
  const list = sql`jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
    as who (id uuid, brevet uuid, "teamId" uuid, team text, state text)`;
  await inTown(database, { townId, memberId: null }, async (db) => {
    await run(
      db,
      sql`insert into team (town_id, id, name) select distinct ${townId}::uuid, "teamId", team from ${list}`,
    );
    await run(
      db,
      sql`insert into member (town_id, id, first_name, last_name, team_id, created_at)
        select ${townId}::uuid, id, 'An', id::text, "teamId", ${now} from ${list}`,
    );
    await run(
      db,
      sql`insert into enrolment (town_id, member_id, track, obligation, assigned_at, started_at, finished_at)
        select ${townId}::uuid, id, 'base', 'must', ${now}::timestamptz,
          case when state <> 'waiting' then ${now}::timestamptz end,
          case when state in ('finished', 'brevet') then ${now}::timestamptz end from ${list}`,
    );
    await run(
      db,
      sql`insert into brevet (town_id, id, member_id, code, track, level, title, holder_name, holder_order, town_name, issued_at, valid_until)
        select ${townId}::uuid, brevet, id, id::text, 'base', 'base', 'Basisbrevet', 'An', 'an', 'Stad', ${now}, ${until}::date
        from ${list} where state = 'brevet'`,
    );
  });
}

export type HelpGiven = {
  readonly month: string;
  readonly guide: string;
  readonly problem?: string;
  readonly outcome: 'helped' | 'together' | 'nudge' | 'referred' | 'no-solution';
  readonly moments: number;
};

export async function addHelp(database: Database, townId: string, given: readonly HelpGiven[]) {
  const counts = given.map((one) => ({ problem: '', ...one }));
  await inTown(database, { townId, memberId: null }, (db) =>
    run(
      db,
      sql`insert into help_count (town_id, month, team_id, guide, problem, outcome, moments)
        select ${townId}::uuid, month, '00000000-0000-0000-0000-000000000000', guide, problem, outcome, moments
        from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
          as one (month date, guide text, problem text, outcome text, moments integer)`,
    ),
  );
}
