/** Writes of help moments with their counts, and of referral places. */
import { sql } from 'kysely';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { type Db, row, run } from '#shared/database/database.ts';
import { type HelpMoment, type LoggedMoment, noTeam } from './help-moment.ts';
import type { Place } from './place.ts';

/** The first day of the month in Belgium, under which a moment counts. */
function monthOf(at: Date): string {
  return `${dayOf(at).slice(0, 7)}-01`;
}

/**
 * Adds a moment and counts it, in one statement.
 * @returns false when this moment is there already, or the place is not one of the town that is open to refer to
 */
export async function addMoment(db: Db, actor: Actor, moment: HelpMoment, at: Date): Promise<boolean> {
  const { townId, memberId, teamId } = actor;
  const { id, guide, problem, outcome, placeId } = moment;
  const added = await row(
    db,
    sql<{ moments: number }>`with added as (
        insert into help_moment (town_id, id, member_id, team_id, guide, problem, outcome, referral_place_id, at)
        select ${townId}, ${id}, ${memberId}, ${teamId}, ${guide}, ${problem}, ${outcome}, ${placeId}::uuid, ${at}
        where ${placeId}::uuid is null or exists (
          select from referral_place where town_id = ${townId} and id = ${placeId}::uuid and closed_at is null)
        on conflict (town_id, id) do nothing
        returning town_id, guide, problem, outcome
      )
      insert into help_count as counted (town_id, month, team_id, guide, problem, outcome, moments)
      select town_id, ${monthOf(at)}::date, ${teamId ?? noTeam}::uuid, guide, problem, outcome, 1 from added
      on conflict (town_id, month, team_id, guide, problem, outcome) do update set moments = counted.moments + 1
      returning moments`,
  );
  return added !== undefined;
}

/**
 * Marks a moment as undone and takes it from the counts, in one statement.
 * @returns false when it was undone already
 */
export async function undoMoment(db: Db, moment: LoggedMoment, townId: string, now: Date): Promise<boolean> {
  const counted = await run(
    db,
    sql`with undone as (
        update help_moment set undone_at = ${now} where town_id = ${townId} and id = ${moment.id} and undone_at is null
        returning coalesce(team_id, ${noTeam}::uuid) as team_id, guide, problem, outcome
      )
      update help_count c set moments = c.moments - 1 from undone u
      where c.town_id = ${townId} and c.month = ${monthOf(moment.at)}::date and c.team_id = u.team_id
        and c.guide = u.guide and c.problem = u.problem and c.outcome = u.outcome`,
  );
  return counted === 1;
}

/** @returns false when a place with this id is there already: the same form sent twice */
export async function addPlace(db: Db, townId: string, place: Omit<Place, 'version'>): Promise<boolean> {
  const added = await run(
    db,
    sql`insert into referral_place (town_id, id, kind, name, address, phone, url, note, hours)
      values (${townId}, ${place.id}, ${place.kind}, ${place.name}, ${place.address}, ${place.phone}, ${place.url},
        ${place.note}, ${JSON.stringify(place.hours)})
      on conflict (town_id, id) do nothing`,
  );
  return added === 1;
}

/** @returns false when it is no longer this version, or closed */
export async function changePlace(db: Db, townId: string, place: Place): Promise<boolean> {
  const changed = await run(
    db,
    sql`update referral_place set kind = ${place.kind}, name = ${place.name}, address = ${place.address},
        phone = ${place.phone}, url = ${place.url}, note = ${place.note}, hours = ${JSON.stringify(place.hours)},
        version = version + 1
      where town_id = ${townId} and id = ${place.id} and version = ${place.version} and closed_at is null`,
  );
  return changed === 1;
}

/** @returns the name of the place that is now closed, or undefined when there was none */
export async function closePlace(db: Db, townId: string, id: string, now: Date): Promise<string | undefined> {
  const closed = await row(
    db,
    sql<{ name: string }>`update referral_place set closed_at = ${now}
      where town_id = ${townId} and id = ${id} and closed_at is null returning name`,
  );
  return closed?.name;
}
