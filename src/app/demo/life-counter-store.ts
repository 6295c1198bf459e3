/** Writes of what happened at the demo's counters: in few statements, because a first start must be short. */
import { sql } from 'kysely';
import { type Db, run } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { DemoForm, DemoHours, DemoMomentMore, DemoNote } from './life-counter.ts';

export async function addDemoForms(db: Db, townId: string, forms: readonly DemoForm[]): Promise<void> {
  await run(
    db,
    sql`insert into service_form (town_id, id, organisation, name)
      select ${townId}, f.id, f.organisation, f.name
      from jsonb_to_recordset(${JSON.stringify(forms)}::jsonb) as f (id uuid, organisation text, name text)`,
  );
}

/** Help moments, with the counts that are kept of them by the month, by the week and by the form. */
export async function addDemoMoments(db: Db, townId: string, moments: readonly DemoMomentMore[]): Promise<void> {
  const withIds = JSON.stringify(moments.map((moment) => ({ id: newId(moment.at.getTime()), ...moment })));
  await run(
    db,
    sql`with sent as materialized (
        select *, coalesce(form, '00000000-0000-0000-0000-000000000000') as form_or_none,
          date_trunc('month', at at time zone 'Europe/Brussels')::date as month,
          date_trunc('week', at at time zone 'Europe/Brussels')::date as week
        from jsonb_to_recordset(${withIds}::jsonb) as m (id uuid, "memberId" uuid, "teamId" uuid, guide text,
          problem text, said text, counted text, outcome text, channel text, minutes smallint, organisation text,
          form uuid, at timestamptz)
      ), moments as (
        insert into help_moment (town_id, id, member_id, team_id, guide, problem, said, outcome, channel, minutes,
          organisation, form_id, at, received_at)
        select ${townId}::uuid, id, "memberId", "teamId", guide, problem, said, outcome, channel, minutes, organisation,
          form, at, at from sent
      ), by_month as (
        insert into help_count (town_id, month, team_id, guide, problem, outcome, moments)
        select ${townId}::uuid, month, "teamId", guide, problem, outcome, count(*) from sent group by 1, 2, 3, 4, 5, 6
      ), by_week as (
        insert into help_week (town_id, week, team_id, guide, problem, outcome, moments)
        select ${townId}::uuid, week, "teamId", guide, counted, outcome, count(*) from sent group by 1, 2, 3, 4, 5, 6
      )
      insert into form_week (town_id, week, organisation, form_id, guide, problem, outcome, moments)
      select ${townId}::uuid, week, organisation, form_or_none, guide, counted, outcome, count(*) from sent
      where organisation <> '' group by 1, 2, 3, 4, 5, 6, 7`,
  );
}

/** Hours of whoever has the role, at the first digipunt of the town. */
export async function addDemoHours(db: Db, townId: string, hours: readonly DemoHours[], now: Date): Promise<void> {
  const withIds = JSON.stringify(hours.map((one) => ({ id: newId(), ...one })));
  await run(
    db,
    sql`insert into presence (town_id, id, member_id, day, from_minute, to_minute, place_id, logged_at)
      select r.town_id, h.id, r.member_id, h.day, h."from", h."to", p.id, ${now}
      from jsonb_to_recordset(${withIds}::jsonb) as h (id uuid, day date, "from" smallint, "to" smallint)
      cross join (select town_id, member_id from member_role
        where town_id = ${townId} and role = 'digihelper' order by member_id limit 1) as r
      left join lateral (select id from referral_place
        where town_id = ${townId} and kind = 'digipunt' order by name limit 1) as p on true`,
  );
}

/** Hand-overs by a member, to the first digipunt of the town. */
export async function addDemoNotes(
  db: Db,
  townId: string,
  memberId: string,
  notes: readonly DemoNote[],
  now: Date,
): Promise<void> {
  const withIds = JSON.stringify(notes.map((note) => ({ id: newId(), ...note })));
  await run(
    db,
    sql`insert into referral_note (town_id, id, place_id, guide, problem, done, note, code, made_by, at)
      select ${townId}, n.id, p.id, n.guide, n.problem, n.done, n.note, n.code, ${memberId}::uuid,
        ${now}::timestamptz - n."hoursAgo" * interval '1 hour'
      from jsonb_to_recordset(${withIds}::jsonb) as n (id uuid, guide text, problem text, done smallint[], note text,
        code text, "hoursAgo" integer)
      cross join (select id from referral_place
        where town_id = ${townId} and kind = 'digipunt' order by name limit 1) as p`,
  );
}
