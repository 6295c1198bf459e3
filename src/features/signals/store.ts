/** Writes of signals: what the night finds, and what people do with them. */
import { sql } from 'kysely';
import type { Actor } from '#shared/access/actor.ts';
import { type Db, run } from '#shared/database/database.ts';
import type { Effect, Finding, Proposal, SharedSignal, Signal } from './signal.ts';

/**
 * Adds what was found, or renews what waits already; what was taken up keeps the evidence that it was taken up for.
 * What was done or set aside since `silentSince` stays quiet.
 * @param week the Monday of the last whole week
 */
export async function keepFindings(
  db: Db,
  townId: string,
  findings: readonly (Finding & { readonly id: string })[],
  week: string,
  silentSince: Date,
): Promise<void> {
  await run(
    db,
    sql`insert into signal as kept (town_id, id, kind, guide, problem, team_id, found_week, seen_week, evidence, proposal)
      select ${townId}::uuid, f.id, f.kind, f.guide, f.problem, f."teamId", ${week}::date, ${week}::date, f.evidence, f.proposal
      from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as f
        (id uuid, kind text, guide text, problem text, "teamId" uuid, evidence jsonb, proposal text)
      where not exists (select from signal s where s.town_id = ${townId} and s.closed_at > ${silentSince}
        and s.kind = f.kind and s.guide = f.guide and s.problem = f.problem)
      on conflict (town_id, kind, guide, problem) where state in ('open', 'taken-up')
        do update set evidence = excluded.evidence, team_id = excluded.team_id, seen_week = excluded.seen_week,
          proposal = excluded.proposal
        where kept.state = 'open'`,
  );
}

/** What nobody took up and was not seen again for so long is over. */
export async function forgetPassed(db: Db, townId: string, seenBefore: string): Promise<void> {
  await run(
    db,
    sql`delete from signal where town_id = ${townId} and state = 'open' and seen_week < ${seenBefore}::date`,
  );
}

export async function keepEffects(
  db: Db,
  townId: string,
  effects: readonly { readonly id: string; readonly effect: Effect }[],
): Promise<void> {
  await run(
    db,
    sql`update signal s set effect = e.effect
      from jsonb_to_recordset(${JSON.stringify(effects)}::jsonb) as e (id uuid, effect jsonb)
      where s.town_id = ${townId} and s.id = e.id and s.effect is distinct from e.effect`,
  );
}

type Who = Pick<Actor, 'townId' | 'memberId'>;
type Opened = Pick<Signal, 'id' | 'version'>;

/** @returns false when somebody changed it meanwhile, or it no longer waits */
export async function takeUp(db: Db, who: Who, { id, version }: Opened, chosen: Proposal, now: Date): Promise<boolean> {
  const changed = await run(
    db,
    sql`update signal set state = 'taken-up', chosen = ${chosen}, taken_by = ${who.memberId}, taken_at = ${now},
        version = version + 1
      where town_id = ${who.townId} and id = ${id} and version = ${version} and state = 'open'`,
  );
  return changed === 1;
}

/** @returns false when somebody changed it meanwhile, or it is not taken up */
export async function finish(db: Db, who: Who, { id, version }: Opened, now: Date): Promise<boolean> {
  const changed = await run(
    db,
    sql`update signal set state = 'done', closed_at = ${now}, version = version + 1
      where town_id = ${who.townId} and id = ${id} and version = ${version} and state = 'taken-up'`,
  );
  return changed === 1;
}

/** @returns false when somebody changed it meanwhile, or it is closed */
export async function setAside(db: Db, who: Who, { id, version }: Opened, note: string, now: Date): Promise<boolean> {
  const changed = await run(
    db,
    sql`update signal set state = 'set-aside', closed_at = ${now}, note = ${note}, version = version + 1
      where town_id = ${who.townId} and id = ${id} and version = ${version} and state in ('open', 'taken-up')`,
  );
  return changed === 1;
}

/** As the door: this week's as they were found now, in place of what was found before; half a year is kept. */
export async function keepShared(db: Db, week: string, found: readonly Omit<SharedSignal, 'week'>[]): Promise<void> {
  await run(db, sql`delete from shared_signal where week = ${week}::date or week < ${week}::date - 182`);
  await run(
    db,
    sql`insert into shared_signal (week, kind, guide, problem, towns, moments)
      select ${week}::date, f.kind, f.guide, f.problem, f.towns, f.moments
      from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as f
        (kind text, guide text, problem text, towns integer, moments integer)
      on conflict (week, kind, guide, problem) do update set towns = excluded.towns, moments = excluded.moments`,
  );
}
