/** Issues personal cards for staff without a mailbox: an account of their own, and a code to print. */
import { newCardCode, noMailboxAddress } from '#features/people/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { audit } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { type CardChoice, cardHolders } from './queries.ts';
import { endCardSessions, giveAccounts, saveCards } from './store.ts';

/**
 * Issues cards to the people chosen: those without one, or everyone again when `replace`.
 * A new card takes the place of the old: that one opens nothing any more, and its PIN is forgotten. Returns how many.
 */
export async function issueCards(
  { database, clock }: Services,
  actor: Actor,
  choice: CardChoice,
  replace: boolean,
  subject: string,
): Promise<number> {
  const { townId } = actor;
  const now = clock.now();
  const issued = await inTown(database, actor, async (db) => {
    const holders = await cardHolders(db, townId, choice, replace);
    if (holders.length === 0) return [];
    const without = holders.flatMap(({ personId, ...holder }) => {
      const id = newId();
      return personId === null ? [{ ...holder, newId: id, email: noMailboxAddress(id) }] : [];
    });
    if (without.length > 0) await giveAccounts(db, townId, without, now);
    const cards = holders.map(({ memberId }) => ({ id: newId(), memberId, code: newCardCode(actor.town.code) }));
    await saveCards(db, townId, cards, now);
    await audit(db, actor, now, 'cards-issued', subject, { cards: cards.length });
    return cards.map(({ memberId }) => memberId);
  });
  if (issued.length > 0) await endCardSessions(database.door, townId, issued);
  return issued.length;
}
