/** Reads of signals, of what all towns share of them, and of what must still be counted of them. */
import { sql } from 'kysely';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { Scope } from './policy.ts';
import type { SharedSignal, Signal } from './signal.ts';

const columns = sql`s.id, s.kind, s.guide, s.problem, s.team_id as "teamId", t.name as "teamName",
  s.found_week::text as "foundWeek", s.seen_week::text as "seenWeek", s.evidence, s.state, s.proposal, s.chosen,
  s.taken_at as "takenAt", s.closed_at as "closedAt", s.note, s.effect, s.version`;

const withTeam = sql`signal s left join team t on t.town_id = s.town_id and t.id = s.team_id`;

function inScope(scope: Scope) {
  switch (scope.kind) {
    case 'town':
      return sql`true`;
    case 'team':
      return sql`s.team_id = ${scope.teamId}`;
    case 'nothing':
      return sql`false`;
  }
}

/** So many are more than anyone takes up. */
const most = 100;

/** Those that wait, seen last and most asked first, and then those that were taken up. */
export function currentSignals(db: Db, townId: string, scope: Scope): Promise<readonly Signal[]> {
  return rows(
    db,
    sql<Signal>`select ${columns} from ${withTeam}
      where s.town_id = ${townId} and s.state in ('open', 'taken-up') and ${inScope(scope)}
      order by s.state, s.seen_week desc, (s.evidence->>'moments')::int desc, s.id limit ${most}`,
  );
}

export const closedPerPage = 20;

/** Those that are done or set aside, newest first, one page and one more. */
export function closedSignals(
  db: Db,
  townId: string,
  scope: Scope,
  before: { readonly at: Date; readonly id: string } | undefined,
): Promise<readonly Signal[]> {
  const onPage = before === undefined ? sql`` : sql`and (s.closed_at, s.id) < (${before.at}, ${before.id})`;
  return rows(
    db,
    sql<Signal>`select ${columns} from ${withTeam}
      where s.town_id = ${townId} and s.closed_at is not null and ${inScope(scope)} ${onPage}
      order by s.closed_at desc, s.id desc limit ${closedPerPage + 1}`,
  );
}

export function signalById(db: Db, townId: string, id: string): Promise<Signal | undefined> {
  return row(db, sql<Signal>`select ${columns} from ${withTeam} where s.town_id = ${townId} and s.id = ${id}`);
}

/** How many wait for somebody. */
export async function openSignals(db: Db, townId: string, scope: Scope): Promise<number> {
  const found = await row(
    db,
    sql<{ number: number }>`select count(*)::int as number from signal s
      where s.town_id = ${townId} and s.state = 'open' and ${inScope(scope)}`,
  );
  return found?.number ?? 0;
}

export type Taken = Pick<Signal, 'id' | 'kind' | 'guide' | 'problem' | 'evidence'> & { readonly takenAt: Date };

/** Those that were taken up since this day, done or not: what came of them is counted every night. */
export function takenSince(db: Db, townId: string, since: string): Promise<readonly Taken[]> {
  return rows(
    db,
    sql<Taken>`select id, kind, guide, problem, evidence, taken_at as "takenAt" from signal
      where town_id = ${townId} and state in ('taken-up', 'done') and taken_at >= ${since}::date`,
  );
}

/** What at least three towns met, as it was found last. */
export function sharedSignals(db: Db): Promise<readonly SharedSignal[]> {
  return rows(
    db,
    sql<SharedSignal>`select kind, guide, problem, week::text as week, towns, moments from shared_signal
      where week = (select max(week) from shared_signal) order by towns desc, moments desc, guide, problem limit 50`,
  );
}
