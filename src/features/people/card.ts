/** The personal card: a code on paper and a PIN of one's own, for staff without a mailbox. */
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { readCode, townPart } from '#shared/code.ts';
import { type Database, inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { forAddress, guessedRight, takeGuess } from './guessing.ts';
import { cardByCode, townByCode } from './queries.ts';
import { setPinOnce } from './store.ts';

export { newCode as newCardCode, readCode as readCardCode } from '#shared/code.ts';

const pinForm = /^\d{5,8}$/;

/** Whether a PIN may be chosen: 5 to 8 digits, not all the same, not a row such as 12345. */
export function isGoodPin(pin: string): boolean {
  if (!pinForm.test(pin)) return false;
  const steps = new Set(Array.from(pin.slice(1), (digit, index) => Number(digit) - Number(pin[index])));
  return !(steps.size === 1 && [0, 1, -1].includes([...steps][0] ?? 0));
}

export type CardState =
  | { readonly kind: 'unknown' | 'new' | 'ready' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** Whether a card is there, and whether its holder has chosen a PIN. A code that is not there counts as a guess. */
export async function lookAtCard({ database, clock }: Services, code: string, from: string): Promise<CardState> {
  const address = forAddress('card', from);
  const seconds = await takeGuess(database, [address], clock.now());
  if (seconds > 0) return { kind: 'wait', seconds };
  const card = await findCard(database, code);
  if (!card) return { kind: 'unknown' };
  await guessedRight(database, undefined, address);
  return { kind: card.pinHash === null ? 'new' : 'ready' };
}

/** Stores the PIN of a new card. False when the card has one already: then only that one opens it. */
export async function choosePin(database: Database, code: string, pin: string): Promise<boolean> {
  const card = await findCard(database, code);
  if (!card || card.pinHash !== null) return false;
  const hash = await hashPassword(pin);
  return inTown(database, { townId: card.townId, memberId: null }, (db) => setPinOnce(db, card.townId, card.id, hash));
}

/** The holder of a card, when the PIN is right. */
export async function openCard(
  database: Database,
  code: string,
  pin: string,
): Promise<{ readonly townId: string; readonly personId: string } | undefined> {
  const card = await findCard(database, code);
  if (!card?.pinHash || !(await verifyPassword({ hash: card.pinHash, password: pin }))) return undefined;
  return { townId: card.townId, personId: card.personId };
}

async function findCard(database: Database, typed: string) {
  const code = readCode(typed);
  if (code === undefined) return undefined;
  const townId = await townByCode(database.door, townPart(code));
  if (townId === undefined) return undefined;
  const card = await inTown(database, { townId, memberId: null }, (db) => cardByCode(db, townId, code));
  return card && { ...card, townId };
}
