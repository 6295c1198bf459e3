/** The addresses of staff: the list, one person, the roles. */
import { openTeams } from '#features/towns/index.ts';
import { coordinator } from '#shared/access/access.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import { NotFound, page, redirect } from '#shared/http/answer.ts';
import { onePage, readNameKey } from '#shared/http/name-key.ts';
import { type Ask, get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { accountRoutes } from './account-routes.tsx';
import { changeRole, roles } from './change-role.ts';
import { importRoutes } from './import-routes.tsx';
import type { StaffJobs } from './jobs.ts';
import { PersonPage } from './pages/person.tsx';
import { StaffPage } from './pages/staff.tsx';
import { mayManage, maySee, onlyTeam, seesStaff } from './policy.ts';
import { listStaff, pageSize, personDetails } from './queries.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;

export function staffRoutes(services: Services, work: StaffJobs): readonly Route[] {
  return [
    get('/together/staff', seesStaff, (ask) => showStaff(services, ask)),
    get('/together/staff/people/:member', seesStaff, (ask) => showPerson(services, ask, ask.query('notice'))),
    post('/together/staff/people/:member/roles', coordinator, async (ask) => {
      const form = await ask.form();
      const role = roles.find((one) => one === form.get('role'));
      const to = form.get('to');
      const memberId = memberOf(ask);
      if (role === undefined || (to !== 'give' && to !== 'take')) throw new NotFound();
      const result = await changeRole(services, ask.who, memberId, role, to);
      switch (result.kind) {
        case 'unknown':
          throw new NotFound();
        case 'last-coordinator':
          return showPerson(services, ask, 'last-coordinator');
        case 'changed':
        case 'same':
          return redirect(`/together/staff/people/${memberId}?notice=changed`);
      }
    }),
    ...importRoutes(services, work),
    ...accountRoutes(services, work),
  ];
}

/** The member that an address names. @throws NotFound when it can be none */
function memberOf(ask: Ask<Actor>): string {
  const id = ask.param('member');
  if (!isId(id)) throw new NotFound();
  return id;
}

async function showStaff({ database }: Services, ask: Ask<Actor>) {
  const w = words(ask.lang).staff;
  const { who } = ask;
  const limit = onlyTeam(who);
  const asked = ask.query('team');
  const teamId = limit === undefined ? (isId(asked) ? asked : undefined) : limit;
  const search = (ask.query('q') ?? '').slice(0, 100);
  const after = readNameKey(ask.query('after'));
  const { found, teams } = await inTown(database, who, async (db) => ({
    found: teamId === null ? [] : await listStaff(db, { townId: who.townId, teamId, search, after }),
    teams: await openTeams(db, who.townId),
  }));
  const { shown, next } = onePage(found, pageSize);
  const query = new URLSearchParams({ q: search, team: asked ?? '', after: next ?? '' });
  return page(
    w.title,
    <StaffPage
      lang={ask.lang}
      manages={mayManage(who)}
      ownTeam={teams.find(({ id }) => id === limit)?.name}
      people={shown}
      teams={teams}
      search={search}
      teamId={teamId ?? ''}
      nextHref={next === undefined ? undefined : `/together/staff?${query}`}
    />,
    together,
  );
}

async function showPerson({ database }: Services, ask: Ask<Actor>, notice: string | undefined) {
  const w = words(ask.lang).person;
  const memberId = memberOf(ask);
  const person = await inTown(database, ask.who, (db) => personDetails(db, ask.who.townId, memberId));
  if (!person || !maySee(ask.who, person.teamId)) throw new NotFound();
  const failed = notice === 'last-coordinator';
  return page(
    `${person.firstName} ${person.lastName}`,
    <PersonPage
      lang={ask.lang}
      person={person}
      manages={mayManage(ask.who)}
      notice={notice === 'changed' ? w.changed : notice === 'invited' ? w.inviteSent : undefined}
      problem={failed ? w.lastCoordinator : undefined}
    />,
    { ...together, status: failed ? 409 : 200 },
  );
}
