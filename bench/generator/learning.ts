/** Makes what people learned: assignments, enrolments with their kept counts, parts, tests taken, modules passed, brevets. */
import type { ClientBase } from 'pg';
import { bulk } from './bulk.ts';
import type { Curriculum } from './curriculum.ts';

/** A fifth has not begun, a tenth has done all, and most stand somewhere in the first half. */
export async function makeLearning(owner: ClientBase, curriculum: Curriculum): Promise<void> {
  await tellCurriculum(owner, curriculum);
  await owner.query(
    `insert into assignment (town_id, id, track, obligation, due_days, created_by, created_at)
     select town_id, pg_temp.id_at(now() - interval '200 days'), $1, 'must', 365, id, now() - interval '200 days'
     from bench_member where number = 1`,
    [curriculum.track],
  );
  await owner.query(`create temp table bench_learner as
    select town_id, id, number, person_id, first_name || ' ' || last_name as name,
      case when luck < 0.2 then 0 when luck > 0.9 then parts else floor(parts * skew * skew)::int end as done, luck > 0.9 as finished
    from (select m.*, random() as luck, random() as skew, (select count(*)::int from bench_part) as parts from bench_member m offset 0) m`);
  await owner.query('analyze bench_learner');
  await owner.query(
    `insert into enrolment (town_id, member_id, track, obligation, assignment_id, due_on, assigned_at, started_at, finished_at, parts_done)
     select l.town_id, l.id, $1, 'must', a.id, current_date + 165, a.created_at,
       case when l.done > 0 then now() - interval '150 days' end, case when l.finished then now() - interval '20 days' end, l.done
     from bench_learner l join assignment a on a.town_id = l.town_id`,
    [curriculum.track],
  );
  await bulk(owner, 'part_progress', () => makeParts(owner, curriculum.track));
  await owner.query(
    `insert into module_result (town_id, member_id, track, module, passed_at)
     select l.town_id, l.id, $1, m.id, now() - interval '140 days' + m.number * interval '20 days'
     from bench_learner l join bench_module m on m.needed < l.done or l.finished`,
    [curriculum.track],
  );
  await bulk(owner, 'attempt_question', () => makeAttempts(owner, curriculum.track));
  await owner.query(
    `insert into brevet (town_id, id, member_id, code, track, level, title, holder_name, holder_order, town_name, issued_at, valid_until)
     select town_id, pg_temp.id_at(now() - interval '20 days'), id, upper(substr(md5(id::text), 1, 12)), $1, 'base',
       'Basisbrevet digitale hulp', name, lower(name), 'Stad', now() - interval '20 days', current_date + 1000
     from bench_learner where finished`,
    [curriculum.track],
  );
}

/** Parts in the order of the track, and modules with the number of parts that must be done to pass them. */
async function tellCurriculum(owner: ClientBase, { parts, modules }: Curriculum): Promise<void> {
  await owner.query(
    `create temp table bench_part as select number::int, module, part
     from unnest($1::text[], $2::text[]) with ordinality as given (module, part, number)`,
    [parts.map(({ module }) => module), parts.map(({ part }) => part)],
  );
  await owner.query(
    `create temp table bench_module as
     select number::int, id, questions, sum(parts) over (order by number)::int as needed
     from unnest($1::text[], $2::int[], $3::int[]) with ordinality as given (id, parts, questions, number)`,
    [modules.map(({ id }) => id), modules.map(({ parts }) => parts), modules.map(({ questions }) => questions)],
  );
}

/** Each part done, and for half of the learners one more that was opened and left. */
async function makeParts(owner: ClientBase, track: string): Promise<void> {
  await owner.query(
    `insert into part_progress (town_id, member_id, track, module, part, block, opened_at, seen_at, done_at)
     select l.town_id, l.id, $1, p.module, p.part, case when p.number <= l.done then 5 else 2 end, at, at,
       case when p.number <= l.done then at end
     from bench_learner l
     join bench_part p on p.number <= l.done + case when l.done > 0 then l.number % 2 else 0 end
     cross join lateral (select now() - interval '150 days' + p.number * interval '3 days' as at) times`,
    [track],
  );
}

/** One passed attempt for each module passed that has a test. */
async function makeAttempts(owner: ClientBase, track: string): Promise<void> {
  await owner.query(
    `create temp table bench_attempt as
     select r.town_id, r.member_id, pg_temp.id_at(r.passed_at) as id, $1 || '/' || r.module as test, m.questions, r.passed_at
     from module_result r join bench_module m on m.id = r.module where m.questions > 0`,
    [track],
  );
  await owner.query(`insert into attempt (town_id, id, member_id, test, number, total, pass_mark, started_at, finished_at, correct, passed)
    select town_id, id, member_id, test, 1, questions, 70, passed_at, passed_at, questions, true from bench_attempt`);
  await owner.query(`insert into attempt_question (town_id, attempt_id, position, member_id, question, shown, answer, correct, answered_at)
    select a.town_id, a.id, position, a.member_id,
      jsonb_build_object('kind', 'short', 'id', 'q' || position, 'text', 'Hoe heet de code van itsme?', 'explain', 'Zes cijfers.', 'accept', '["code"]'::jsonb),
      '[]', '{"kind": "written", "text": "code"}', true, a.passed_at
    from bench_attempt a cross join generate_series(1, a.questions) position`);
}
