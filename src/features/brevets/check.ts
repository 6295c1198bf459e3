/** Checking a brevet by its code, by anyone: what the page says of it, and how guessing is slowed. */
import { forAddress, guessedRight, takeGuess, townByCode } from '#features/people/index.ts';
import { dayOf } from '#shared/clock.ts';
import { townPart } from '#shared/code.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { type Brevet, type BrevetState, readBrevetCode, stateOf } from './brevet.ts';
import { brevetByCode } from './queries.ts';

export type Checked =
  | { readonly kind: 'found'; readonly brevet: Brevet; readonly state: BrevetState }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** Looks a code up. A code that is not there counts as a guess of this network address. */
export async function checkBrevet(services: Services, typed: string, from: string): Promise<Checked> {
  const now = services.clock.now();
  const address = forAddress('check', from);
  const seconds = await takeGuess(services.database, [address], now);
  if (seconds > 0) return { kind: 'wait', seconds };
  const brevet = await findBrevet(services, typed);
  if (!brevet) return { kind: 'unknown' };
  await guessedRight(services.database, undefined, address);
  return { kind: 'found', brevet, state: stateOf(brevet, dayOf(now)) };
}

async function findBrevet({ database }: Services, typed: string): Promise<Brevet | undefined> {
  const code = readBrevetCode(typed);
  if (code === undefined) return undefined;
  const townId = await townByCode(database.door, townPart(code));
  if (townId === undefined) return undefined;
  return inTown(database, { townId, memberId: null }, (db) => brevetByCode(db, townId, code));
}
