/** Invites people with a mailbox: an account, and a mail with a link to choose a password. */
import { invite, makeAuth } from '#features/people/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { audit } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { Job } from '#shared/jobs/jobs.ts';
import type { Services } from '#shared/services.ts';
import { nextInvitees, personDetails } from './queries.ts';
import { askInvitations, dropInvitations, giveAccounts, markInvited } from './store.ts';

const peopleAtOnce = 25;

/** Asks for invitations, of everyone with an address who was never asked or of one person. Returns how many. */
export async function inviteStaff(
  services: Services,
  work: { readonly inviteStaff: Job<{ readonly townId: string }> },
  actor: Actor,
  memberId: string | undefined,
): Promise<number> {
  const now = services.clock.now();
  const asked = await inTown(services.database, actor, async (db) => {
    const people = await askInvitations(db, actor.townId, memberId, now);
    if (people === 0) return 0;
    const person = memberId === undefined ? undefined : await personDetails(db, actor.townId, memberId);
    await audit(db, actor, now, 'member-invited', person ? `${person.firstName} ${person.lastName}` : '', { people });
    return people;
  });
  if (asked > 0) await services.jobs.send(work.inviteStaff, { townId: actor.townId });
  return asked;
}

/** Posts what was asked for, some at a time. After a crash in between someone may get the mail twice, never not at all. */
export async function sendInvitations(services: Services, townId: string): Promise<void> {
  const auth = makeAuth(services);
  const { database, clock } = services;
  const nobody = { townId, memberId: null };
  for (;;) {
    const { invitees, accounts } = await inTown(database, nobody, async (db) => {
      const next = await nextInvitees(db, townId, peopleAtOnce);
      const tied = await giveAccounts(
        db,
        townId,
        next.map((person) => ({ ...person, newId: newId() })),
        clock.now(),
      );
      return { invitees: next, accounts: tied };
    });
    if (invitees.length === 0) return;
    for (const { memberId, personId } of accounts) {
      const person = invitees.find((one) => one.memberId === memberId);
      if (person) await invite(services, auth, { personId, email: person.email, townId });
    }
    await inTown(database, nobody, async (db) => {
      const done = new Set(accounts.map(({ memberId }) => memberId));
      await markInvited(db, townId, [...done], clock.now());
      const left = invitees.map(({ memberId }) => memberId).filter((memberId) => !done.has(memberId));
      await dropInvitations(db, townId, left);
    });
  }
}
