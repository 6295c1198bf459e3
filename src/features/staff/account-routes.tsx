/** The addresses by which people get in: invitations by mail, cards on paper. */
import { openTeams } from '#features/towns/index.ts';
import { coordinator } from '#shared/access/access.ts';
import { inTown } from '#shared/database/database.ts';
import { Forbidden, NotFound, page, redirect } from '#shared/http/answer.ts';
import { onePage, readNameKey } from '#shared/http/name-key.ts';
import { get, post, type Route } from '#shared/http/route.ts';
import { isId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { inviteStaff } from './invite-staff.ts';
import { issueCards } from './issue-cards.ts';
import type { StaffJobs } from './jobs.ts';
import { CardsPage, CardsSheet } from './pages/cards.tsx';
import { InvitationsPage } from './pages/invitations.tsx';
import { mayGetCard } from './policy.ts';
import { invitationCounts, personDetails, sheetCards } from './queries.ts';
import { words } from './words.ts';

const together = { place: 'together' } as const;
/** Twenty sheets of ten: what a printer takes in one go. */
const cardsPerPage = 200;

export function accountRoutes(services: Services, work: StaffJobs): readonly Route[] {
  const { database, config } = services;
  return [
    get('/together/staff/invitations', coordinator, async (ask) => {
      const counts = await inTown(database, ask.who, (db) => invitationCounts(db, ask.who.townId));
      const sent = ask.query('notice') === 'sent';
      return page(
        words(ask.lang).invitations.title,
        <InvitationsPage lang={ask.lang} waiting={counts.waiting} asked={counts.asked} sent={sent} />,
        together,
      );
    }),
    post('/together/staff/invitations', coordinator, async (ask) => {
      await inviteStaff(services, work, ask.who, undefined);
      return redirect('/together/staff/invitations?notice=sent');
    }),
    post('/together/staff/people/:member/invite', coordinator, async (ask) => {
      const memberId = ask.param('member');
      if (!isId(memberId) || (await inviteStaff(services, work, ask.who, memberId)) === 0) throw new NotFound();
      return redirect(`/together/staff/people/${memberId}?notice=invited`);
    }),
    post('/together/staff/people/:member/card', coordinator, async (ask) => {
      const memberId = ask.param('member');
      if (!isId(memberId)) throw new NotFound();
      const person = await inTown(database, ask.who, (db) => personDetails(db, ask.who.townId, memberId));
      if (!person || person.closedOn !== null) throw new NotFound();
      if (!mayGetCard(person)) throw new Forbidden();
      const name = `${person.firstName} ${person.lastName}`;
      await issueCards(services, ask.who, { memberId, teamId: undefined }, true, name);
      return redirect(`/together/staff/cards/sheet?member=${memberId}`);
    }),
    get('/together/staff/cards', coordinator, async (ask) => {
      const teams = await inTown(database, ask.who, (db) => openTeams(db, ask.who.townId));
      return page(words(ask.lang).cards.title, <CardsPage lang={ask.lang} teams={teams} />, together);
    }),
    post('/together/staff/cards', coordinator, async (ask) => {
      const form = await ask.form();
      const team = String(form.get('team') ?? '');
      const teams = await inTown(database, ask.who, (db) => openTeams(db, ask.who.townId));
      const chosen = teams.find(({ id }) => id === team);
      if (team !== '' && !chosen) throw new NotFound();
      await issueCards(
        services,
        ask.who,
        { teamId: chosen?.id, memberId: undefined },
        form.has('replace'),
        chosen?.name ?? words(ask.lang).cards.everyone,
      );
      return redirect(`/together/staff/cards/sheet${chosen ? `?team=${chosen.id}` : ''}`);
    }),
    get('/together/staff/cards/sheet', coordinator, async (ask) => {
      const [team, member] = [ask.query('team'), ask.query('member')];
      if ((team !== undefined && !isId(team)) || (member !== undefined && !isId(member))) throw new NotFound();
      const after = readNameKey(ask.query('after'));
      const found = await inTown(database, ask.who, (db) =>
        sheetCards(db, ask.who.townId, { teamId: team, memberId: member }, after, cardsPerPage),
      );
      const { shown, next } = onePage(found, cardsPerPage);
      const query = new URLSearchParams({ ...(team ? { team } : {}), after: next ?? '' });
      return page(
        words(ask.lang).cards.sheetTitle,
        <CardsSheet
          lang={ask.lang}
          publicUrl={config.publicUrl}
          cards={shown}
          nextHref={next === undefined ? undefined : `/together/staff/cards/sheet?${query}`}
        />,
        { frame: 'print' },
      );
    }),
  ];
}
