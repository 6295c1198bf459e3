/** Writes of the demo's eight months: in few statements, because a first start must be short. */
import { sql } from 'kysely';
import type { Track } from '#features/content/index.ts';
import { type Db, rows, run } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { DemoLearner, DemoMember } from './life.ts';
import type { demoPlaces } from './places.ts';

/** Everyone at work in the town, in a steady order. */
export function membersForDemo(db: Db, townId: string): Promise<readonly DemoMember[]> {
  return rows(
    db,
    sql<DemoMember>`select m.id, m.team_id as "teamId", t.name as team, m.email, m.first_name as "firstName", m.last_name as "lastName"
      from member m join team t on t.town_id = m.town_id and t.id = m.team_id
      where m.town_id = ${townId} order by m.personnel_number`,
  );
}

/** The front services must, by the end of the year; everyone else may. */
export async function addDemoAssignments(
  db: Db,
  townId: string,
  track: string,
  teams: { readonly front: readonly string[]; readonly others: readonly string[] },
  dueOn: string,
  at: Date,
): Promise<void> {
  await run(
    db,
    sql`insert into assignment (town_id, id, track, obligation, team_ids, due_on, created_at) values
      (${townId}, ${newId()}, ${track}, 'must', ${teams.front as string[]}, ${dueOn}, ${at}),
      (${townId}, ${newId()}, ${track}, 'may', ${teams.others as string[]}, null, ${at})`,
  );
}

/** What learners did, each as the only one who may see it: progress in parts, modules passed, and the counts kept of them. */
export async function addDemoProgress(
  db: Db,
  townId: string,
  learners: readonly DemoLearner[],
  track: Track,
): Promise<void> {
  const parts = track.modules.flatMap((module) => module.parts.map((part) => ({ module: module.id, part: part.id })));
  const modules = track.modules.map((module) => module.id);
  for (const { member, startedAt, ...done } of learners) {
    const last = done.finishedAt ?? startedAt;
    await run(
      db,
      sql`with me as (select set_config('app.member', ${member.id}, true)),
        read as (insert into part_progress (town_id, member_id, track, module, part, opened_at, seen_at, done_at)
          select ${townId}, ${member.id}, ${track.id}, p.module, p.part, ${startedAt}, ${last}, ${last}
          from me, jsonb_to_recordset(${JSON.stringify(parts.slice(0, done.parts))}::jsonb) as p (module text, part text)),
        passed as (insert into module_result (town_id, member_id, track, module, passed_at)
          select ${townId}, ${member.id}, ${track.id}, m.module, ${last}
          from me, unnest(${modules.slice(0, done.modules)}::text[]) as m (module))
        update enrolment set started_at = ${startedAt}, finished_at = ${done.finishedAt}, parts_done = ${done.parts}
        where town_id = ${townId} and member_id = ${member.id} and track = ${track.id}`,
    );
  }
}

type DemoPlaces = (typeof demoPlaces)[string];

export async function addDemoPlaces(db: Db, townId: string, places: DemoPlaces): Promise<void> {
  const withIds = places.map((place) => ({ id: newId(), ...place }));
  await run(
    db,
    sql`insert into referral_place (town_id, id, kind, name, address, phone, note, note_fr, hours)
      select ${townId}, p.id, p.kind, p.name, p.address, p.phone, p.note, p."noteFr", p.hours
      from jsonb_to_recordset(${JSON.stringify(withIds)}::jsonb)
        as p (id uuid, kind text, name text, address text, phone text, note text, "noteFr" text, hours jsonb)`,
  );
}
