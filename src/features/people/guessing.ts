/** Slows guessing: after a few wrong passwords, PINs or codes each next one must wait longer, by account and by address. */
import { sql } from 'kysely';
import { asDoorInOne, type Database, type Db, row, run } from '#shared/database/database.ts';

/** What guesses are counted for, and how many cost nothing. */
export type Counter = { readonly key: string; readonly free: number };

/** A mailbox gets a few links an hour, whoever asks for them. */
export const forMailbox = (email: string): Counter => ({ key: `mail ${email.toLowerCase()}`, free: 4 });

export const forAccount = (account: string): Counter => ({ key: `account ${account}`, free: 4 });

/** A whole town hall shares one network address, so an address may fail far more often than an account. */
export const forAddress = (what: 'sign-in' | 'card' | 'check', address: string): Counter => ({
  key: `${what} ${address}`,
  free: 60,
});

const longestWait = 15 * 60;
const day = 24 * 3600_000;

/**
 * Seconds to wait after so many wrong guesses: none at first, then half a minute, doubling to a quarter of an hour.
 * NIST SP 800-63B 5.2.2 asks for throttling; slowing instead of locking keeps a colleague from being shut out by a stranger.
 */
export function waitAfter(failed: number, free: number): number {
  return failed <= free ? 0 : Math.min(longestWait, 30 * 2 ** (failed - free - 1));
}

/**
 * Counts a guess before it is tried, so that a hundred sent at once are counted too; a day without one starts over.
 * @returns 0 when it may be tried, else the seconds that it must wait
 */
export function takeGuess(database: Database, counters: readonly Counter[], now: Date): Promise<number> {
  return asDoorInOne(database, async (db) => {
    let wait = 0;
    for (const counter of counters) wait = Math.max(wait, await countOne(db, counter, now));
    return wait;
  });
}

/** After a right guess: the account starts over, and the address gets this one back. */
export function guessedRight(database: Database, account: Counter | undefined, address: Counter): Promise<void> {
  return asDoorInOne(database, async (db) => {
    if (account) await run(db, sql`delete from auth.guess where key = ${account.key}`);
    await run(db, sql`update auth.guess set failed = greatest(failed - 1, 0) where key = ${address.key}`);
  });
}

/** The row stays locked until the transaction ends, so guesses at the same thing come one after the other. */
async function countOne(db: Db, { key, free }: Counter, now: Date): Promise<number> {
  const dayAgo = new Date(now.getTime() - day);
  const counted = await row(
    db,
    sql<{ failed: number; lockedUntil: Date | null }>`
      insert into auth.guess as known (key, failed, last_at) values (${key}, 1, ${now})
      on conflict (key) do update set
        failed = case when known.locked_until > ${now} then known.failed
          when known.last_at < ${dayAgo} then 1 else known.failed + 1 end,
        last_at = case when known.locked_until > ${now} then known.last_at else ${now} end
      returning failed, locked_until as "lockedUntil"`,
  );
  const left = Math.ceil(((counted?.lockedUntil?.getTime() ?? 0) - now.getTime()) / 1000);
  if (left > 0) return left;
  const wait = waitAfter(counted?.failed ?? 1, free);
  if (wait > 0) {
    await run(
      db,
      sql`update auth.guess set locked_until = ${new Date(now.getTime() + wait * 1000)} where key = ${key}`,
    );
  }
  return 0;
}
