/** The session as others see it: the name of its cookie, and the end of one on a machine where nobody is. */
import type { Config } from '#shared/config.ts';
import type { Services } from '#shared/services.ts';
import type { AskerRow } from './queries.ts';
import { endSession, markUsed } from './store.ts';

/** better-auth's name for it: with __Secure- where the site is served over HTTPS. */
export function sessionCookieName(config: Config): string {
  return `${config.publicUrl.startsWith('https:') ? '__Secure-' : ''}digimee.session_token`;
}

/** Writing at every request would cost more than it tells. */
const writeEvery = 20_000;
const idleMinutesWithoutTown = 10;

/** On a shared machine: notes that it is used, or ends the session when it stood idle for the town's time. */
export async function keepAlive(services: Services, asker: AskerRow): Promise<'used' | 'idle'> {
  const now = services.clock.now();
  const idle = now.getTime() - asker.updatedAt.getTime();
  const minutes = asker.memberId === null ? idleMinutesWithoutTown : asker.idleMinutes;
  if (idle > minutes * 60_000) {
    await endSession(services.database.door, asker.sessionId);
    return 'idle';
  }
  if (idle > writeEvery) await markUsed(services.database.door, asker.sessionId, now);
  return 'used';
}
