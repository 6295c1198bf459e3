/** The addresses of assignments, for the coordinator. */
import { library } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { NotFound, page, redirect } from '#shared/http/answer.ts';
import { type FormErrors, readForm } from '#shared/http/form.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId, newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { assignmentsPath } from './addresses.ts';
import { endAssignment, giveAssignment } from './assign.ts';
import { type AssignmentProblem, assignmentForm, planOf } from './assignment.ts';
import { assignmentChoices, assignmentList, countConcerned } from './assignment-queries.ts';
import { AssignmentsPage } from './pages/assignments.tsx';
import { ConfirmAssignmentPage, NewAssignmentPage, type Sent } from './pages/new-assignment.tsx';
import { givesAssignments } from './policy.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;
const fields = new Set(['track', 'obligation', 'team[]', 'job[]', 'due', 'dueOn', 'dueDays']);

export function assignmentRoutes(services: Services): readonly Route[] {
  const { database, clock } = services;
  return [
    get(assignmentsPath, givesAssignments, async (ask) => {
      const all = await library(services);
      const assignments = await inTown(database, ask.who, (db) => assignmentList(db, ask.who.townId));
      const w = words(ask.lang).assignments;
      const notice = { made: w.made, ended: w.endedNow }[ask.query('notice') ?? ''];
      const body = <AssignmentsPage lang={ask.lang} library={all} assignments={assignments} notice={notice} />;
      return page(w.title, body, together);
    }),
    // Another page may know for whom: /together/assignments/new?team[]=…
    get(`${assignmentsPath}/new`, givesAssignments, (ask) => showForm(ask, sentIn(ask.url.searchParams), {})),
    post(`${assignmentsPath}/change`, givesAssignments, async (ask) => showForm(ask, sentIn(await ask.form()), {})),
    post(`${assignmentsPath}/preview`, givesAssignments, async (ask) => {
      const read = await readPlan(ask);
      if (read.kind === 'wrong') return showForm(ask, read.sent, read.errors);
      const { track, plan, sent, people } = read;
      return page(
        words(ask.lang).assignments.confirmTitle,
        <ConfirmAssignmentPage lang={ask.lang} track={track} plan={plan} people={people} sent={sent} id={newId()} />,
        together,
      );
    }),
    post(assignmentsPath, givesAssignments, async (ask) => {
      const read = await readPlan(ask);
      if (read.kind === 'wrong') return showForm(ask, read.sent, read.errors);
      await giveAssignment(services, ask.who, read.id ?? newId(), read.plan, read.track);
      return redirect(`${assignmentsPath}?notice=made`);
    }),
    post('/together/assignments/:assignment/end', givesAssignments, async (ask) => {
      const id = ask.param('assignment');
      if (!isId(id)) throw new NotFound();
      const all = await library(services);
      const titleOf = (track: string) => all.track(track, ask.lang)?.title ?? track;
      if ((await endAssignment(services, ask.who, id, titleOf)) === 'unknown') throw new NotFound();
      return redirect(`${assignmentsPath}?notice=ended`);
    }),
  ];

  async function readPlan(ask: Ask<Actor>) {
    const all = await library(services);
    const form = await ask.form();
    const sent = sentIn(form);
    const read = readForm(assignmentForm, form);
    if (read.kind === 'wrong') return { kind: 'wrong', sent, errors: onlyKnown(read.errors) } as const;
    return inTown(database, ask.who, async (db) => {
      const { teams } = await assignmentChoices(db, ask.who.townId);
      const known = {
        tracks: all.tracks(ask.lang).map(({ id }) => id),
        teams: teams.map(({ id }) => id),
        today: dayOf(clock.now()),
      };
      const planned = planOf(read.data, known);
      const track = all.track(read.data.track, ask.lang);
      if (planned.kind === 'wrong') return { ...planned, sent };
      if (!track) throw new NotFound();
      const people = await countConcerned(db, ask.who.townId, planned.plan);
      return { kind: 'good', id: read.data.id, plan: planned.plan, track, people, sent } as const;
    });
  }

  async function showForm(ask: Ask<Actor>, sent: Sent, errors: FormErrors<AssignmentProblem>) {
    const all = await library(services);
    const choices = await inTown(database, ask.who, (db) => assignmentChoices(db, ask.who.townId));
    return page(
      words(ask.lang).assignments.make,
      <NewAssignmentPage
        lang={ask.lang}
        tracks={all.tracks(ask.lang)}
        choices={choices}
        sent={sent}
        errors={errors}
        today={dayOf(clock.now())}
      />,
      { ...together, status: Object.keys(errors).length > 0 ? 422 : 200 },
    );
  }
}

function sentIn(form: FormData | URLSearchParams): Sent {
  return [...form.entries()].flatMap(([name, value]) =>
    fields.has(name) && typeof value === 'string' ? [[name, value] as const] : [],
  );
}

const problems = ['track', 'obligation', 'team', 'dueOn', 'dueDays'] as const;

/** A list says which of its items is wrong (team.3): for a person that is the list. */
function onlyKnown(errors: FormErrors): FormErrors<AssignmentProblem> {
  const found = problems.filter((name) => Object.keys(errors).some((key) => key.split('.')[0] === name));
  return Object.fromEntries((found.length > 0 ? found : (['track'] as const)).map((name) => [name, name]));
}
