/** Writes of accounts, sessions and cards. */
import { sql } from 'kysely';
import { type Db, run } from '#shared/database/database.ts';

/** Stores a PIN where there is none; false when there is one. */
export async function setPinOnce(db: Db, townId: string, cardId: string, hash: string): Promise<boolean> {
  const changed = await run(
    db,
    sql`update card set pin_hash = ${hash} where town_id = ${townId} and id = ${cardId} and pin_hash is null`,
  );
  return changed === 1;
}

/** Chooses the town of a session; the person must work there. */
export async function chooseTown(db: Db, sessionId: string, personId: string, townId: string): Promise<boolean> {
  const changed = await run(
    db,
    sql`update auth.session s set town_id = ${townId} where s.id = ${sessionId} and s.way <> 'card'
      and exists (select from member m where m.town_id = ${townId} and m.person_id = ${personId} and m.closed_on is null)`,
  );
  return changed === 1;
}

export async function setLanguage(db: Db, personId: string, lang: string, now: Date): Promise<void> {
  await run(db, sql`update auth.person set language = ${lang}, updated_at = ${now} where id = ${personId}`);
}

/** A shared machine was used just now: its time of idleness starts again. */
export async function markUsed(db: Db, sessionId: string, now: Date): Promise<void> {
  await run(db, sql`update auth.session set updated_at = ${now} where id = ${sessionId}`);
}

export async function endSession(db: Db, sessionId: string): Promise<void> {
  await run(db, sql`delete from auth.session where id = ${sessionId}`);
}

type NewSession = {
  readonly id: string;
  readonly token: string;
  readonly personId: string;
  readonly townId: string | null;
  readonly shared: boolean;
  readonly now: Date;
  readonly expires: Date;
};

/** Opens a session without a password, for the demo and for tests. */
export async function openSession(db: Db, session: NewSession): Promise<void> {
  await run(
    db,
    sql`insert into auth.session (id, token, person_id, town_id, way, shared, expires_at, created_at, updated_at)
      values (${session.id}, ${session.token}, ${session.personId}, ${session.townId}, 'demo', ${session.shared},
        ${session.expires}, ${session.now}, ${session.now})`,
  );
}

/** An account above the towns; where the address has an account already, that one. */
export async function makeAdministrator(db: Db, id: string, email: string, now: Date): Promise<void> {
  await run(
    db,
    sql`insert into auth.person (id, name, email, platform_administrator, created_at, updated_at)
      values (${id}, ${email}, ${email}, true, ${now}, ${now})
      on conflict (email) do update set platform_administrator = true, updated_at = ${now}`,
  );
}
