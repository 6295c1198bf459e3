/** Writes of help moments, with the counts that are kept of them by the month, by the week and by the form. */
import { sql } from 'kysely';
import { dayOf, weekOf } from '#shared/clock.ts';
import { type Db, row, run } from '#shared/database/database.ts';
import { countedProblem, type Details, type HelpMoment, type LoggedMoment, noTeam } from './help-moment.ts';
import type { Holder } from './log-ticket.ts';

/** The first day of the month in Belgium, under which a moment counts. */
function monthOf(at: Date): string {
  return `${dayOf(at).slice(0, 7)}-01`;
}

/** The Monday in Belgium of its week. */
function weekAt(at: Date): string {
  return weekOf(dayOf(at));
}

/**
 * Adds a moment and counts it, in one statement; counts are always touched in the same order, so that two at once wait
 * for each other and never lock up.
 * @returns false when this moment is there already, the place is not one of the town that is open to refer to, or the
 * member works here no more
 */
export async function addMoment(
  db: Db,
  holder: Holder & { readonly townId: string },
  moment: HelpMoment,
  now: Date,
): Promise<boolean> {
  const { townId, memberId, teamId } = holder;
  const { id, guide, problem, said, outcome, placeId, at, channel, minutes, organisation, formId } = moment;
  const added = await row(
    db,
    sql<{ moments: number }>`with added as (
        insert into help_moment (town_id, id, member_id, team_id, guide, problem, said, outcome, referral_place_id, at,
          received_at, channel, minutes, organisation, form_id)
        select ${townId}, ${id}, ${memberId}::uuid, ${teamId}::uuid, ${guide}, ${problem}, ${said}, ${outcome}, ${placeId}::uuid,
          ${at}, ${now}, ${channel}, ${minutes}::smallint, ${organisation}, ${formId}::uuid
        where (${placeId}::uuid is null or exists (
          select from referral_place where town_id = ${townId} and id = ${placeId}::uuid and closed_at is null))
          and (${memberId}::uuid is null or exists (
          select from member where town_id = ${townId} and id = ${memberId}::uuid and closed_on is null))
        on conflict (town_id, id) do nothing
        returning town_id, coalesce(team_id, ${noTeam}::uuid) as team_id, guide, problem, outcome, organisation,
          coalesce(form_id, ${noTeam}::uuid) as form_id
      ), by_week as (
        insert into help_week as counted (town_id, week, team_id, guide, problem, outcome, moments)
        select town_id, ${weekAt(at)}::date, team_id, guide, ${countedProblem(moment)}, outcome, 1 from added
        on conflict (town_id, week, team_id, guide, problem, outcome) do update set moments = counted.moments + 1
      ), by_form as (
        insert into form_week as counted (town_id, week, organisation, form_id, guide, problem, outcome, moments)
        select town_id, ${weekAt(at)}::date, organisation, form_id, guide, ${countedProblem(moment)}, outcome, 1
        from added where organisation <> ''
        on conflict (town_id, week, organisation, form_id, guide, problem, outcome)
          do update set moments = counted.moments + 1
      )
      insert into help_count as counted (town_id, month, team_id, guide, problem, outcome, moments)
      select town_id, ${monthOf(at)}::date, team_id, guide, problem, outcome, 1 from added
      on conflict (town_id, month, team_id, guide, problem, outcome) do update set moments = counted.moments + 1
      returning moments`,
  );
  return added !== undefined;
}

/** Marks a moment as undone and takes it from the counts, in one statement. It must be locked, and not undone yet. */
export async function undoMoment(db: Db, townId: string, moment: LoggedMoment, now: Date): Promise<void> {
  const { guide, problem, outcome, organisation } = moment;
  const teamId = moment.teamId ?? noTeam;
  await run(
    db,
    sql`with undone as (
        update help_moment set undone_at = ${now} where town_id = ${townId} and id = ${moment.id}
      ), by_week as (
        update help_week set moments = moments - 1 where town_id = ${townId} and week = ${weekAt(moment.at)}::date
          and team_id = ${teamId} and guide = ${guide} and problem = ${countedProblem(moment)} and outcome = ${outcome}
      ), by_form as (
        update form_week set moments = moments - 1 where town_id = ${townId} and week = ${weekAt(moment.at)}::date
          and organisation = ${organisation} and form_id = ${moment.formId ?? noTeam} and guide = ${guide}
          and problem = ${countedProblem(moment)} and outcome = ${outcome}
      )
      update help_count set moments = moments - 1 where town_id = ${townId} and month = ${monthOf(moment.at)}::date
        and team_id = ${teamId} and guide = ${guide} and problem = ${problem} and outcome = ${outcome}`,
  );
}

/** Says more of a moment. It must be locked; the count by form is kept apart. */
export async function saveDetails(db: Db, townId: string, id: string, details: Details): Promise<void> {
  const { channel, minutes, organisation, formId } = details;
  await run(
    db,
    sql`update help_moment set channel = ${channel}, minutes = ${minutes}::smallint, organisation = ${organisation},
        form_id = ${formId}::uuid
      where town_id = ${townId} and id = ${id}`,
  );
}

/** Counts a moment once more, or once less, under an organisation and perhaps a form of it. */
export async function countByForm(
  db: Db,
  townId: string,
  moment: LoggedMoment,
  about: Pick<Details, 'organisation' | 'formId'>,
  by: 1 | -1,
): Promise<void> {
  await run(
    db,
    sql`insert into form_week as counted (town_id, week, organisation, form_id, guide, problem, outcome, moments)
      values (${townId}, ${weekAt(moment.at)}::date, ${about.organisation}, ${about.formId ?? noTeam}::uuid,
        ${moment.guide}, ${countedProblem(moment)}, ${moment.outcome}, ${by === 1 ? 1 : 0})
      on conflict (town_id, week, organisation, form_id, guide, problem, outcome)
        do update set moments = counted.moments + ${by}::integer`,
  );
}
