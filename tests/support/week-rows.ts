/** Weekly counts of a made-up town with a known answer, put there in one go. */
import { sql } from 'kysely';
import { addDays } from '#shared/clock.ts';
import { type Database, inTown, run } from '#shared/database/database.ts';

/** The Monday of the week in which all tests happen: Saturday 21 November 2026. */
export const thisWeek = '2026-11-16';

export type Counted = {
  readonly guide?: string;
  readonly problem: string;
  readonly teamId: string;
  /** Moments in weeks of these ages: 1 is the last whole week. */
  readonly ages: readonly number[];
  readonly each: number;
  /** Of each, so many were referred. */
  readonly referred?: number;
};

export const ages = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export async function addWeeks(database: Database, townId: string, counted: readonly Counted[]): Promise<void> {
  const given = counted.flatMap(({ guide = 'itsme', problem, teamId, ages: weeks, each, referred = 0 }) =>
    weeks.flatMap((age) => {
      const row = { guide, problem, teamId, week: addDays(thisWeek, -7 * age) };
      return [
        { ...row, outcome: 'helped', moments: each - referred },
        { ...row, outcome: 'referred', moments: referred },
      ].filter(({ moments }) => moments > 0);
    }),
  );
  await inTown(database, { townId, memberId: null }, (db) =>
    run(
      db,
      sql`insert into help_week (town_id, week, team_id, guide, problem, outcome, moments)
        select ${townId}::uuid, week, "teamId", guide, problem, outcome, sum(moments)
        from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
          as one (week date, "teamId" uuid, guide text, problem text, outcome text, moments integer)
        group by 2, 3, 4, 5, 6`,
    ),
  );
}

/** A town as most are: what is usual there, the same each week, by two services. */
export function usual(teamId: string, otherTeamId: string): readonly Counted[] {
  return [
    { problem: 'pin-forgotten', teamId, ages: ages(1, 28), each: 5, referred: 1 },
    { guide: 'ebox', problem: 'no-notification', teamId: otherTeamId, ages: ages(1, 28), each: 6, referred: 1 },
    { guide: 'eid', problem: 'card-blocked', teamId, ages: ages(1, 28), each: 4, referred: 1 },
    { guide: 'myminfin', problem: '', teamId: otherTeamId, ages: ages(1, 28), each: 5, referred: 1 },
  ];
}

export type FormCounted = {
  readonly organisation: string;
  /** The nil id where no form was named. */
  readonly formId: string;
  readonly guide: string;
  readonly problem: string;
  readonly outcome: string;
  readonly week: string;
  readonly moments: number;
};

export async function addFormWeeks(database: Database, townId: string, counted: readonly FormCounted[]): Promise<void> {
  await inTown(database, { townId, memberId: null }, (db) =>
    run(
      db,
      sql`insert into form_week (town_id, week, organisation, form_id, guide, problem, outcome, moments)
        select ${townId}::uuid, week, organisation, "formId", guide, problem, outcome, moments
        from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb) as one (week date, organisation text, "formId" uuid,
          guide text, problem text, outcome text, moments integer)`,
    ),
  );
}
