/** Opens a session for someone without asking for a password: for the demo page and for tests, never in a town's service. */
import { createHmac, randomBytes } from 'node:crypto';
import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { sessionCookieName } from './session.ts';
import { openSession } from './store.ts';

const day = 24 * 3600_000;

/** @returns a cookie, as `name=value`, signed as better-auth signs its own */
export async function signInAs(
  services: Services,
  who: { readonly personId: string; readonly townId: string | null; readonly shared?: boolean },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const now = services.clock.now();
  await openSession(services.database.door, {
    id: newId(),
    token,
    personId: who.personId,
    townId: who.townId,
    shared: who.shared ?? false,
    now,
    expires: new Date(now.getTime() + 30 * day),
  });
  const signature = createHmac('sha256', services.secret).update(token).digest('base64');
  return `${sessionCookieName(services.config)}=${encodeURIComponent(`${token}.${signature}`)}`;
}
