/** From the cookie of a request to who asks. */

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { findAsker, keepAlive, sessionCookieName } from '#features/people/index.ts';
import type { Asker } from '#shared/access/access.ts';
import type { Services } from '#shared/services.ts';
import { isLang, type Lang } from '#shared/words/catalogue.ts';

export type Session = {
  readonly asker: Asker;
  /** The machine stood idle too long, so the session has just been ended. */
  readonly idle: boolean;
};

const nobody: Session = { asker: null, idle: false };

/** Reads the session in one query; none when there is no cookie, or its signature is not ours. */
export async function readSession(services: Services, context: Context): Promise<Session> {
  const token = verifiedToken(getCookie(context, sessionCookieName(services.config)), services.secret);
  if (token === undefined) return nobody;
  const now = services.clock.now();
  const found = await findAsker(services.database.door, token, now);
  if (!found) return nobody;
  if (found.shared && (await keepAlive(services, found)) === 'idle') return { asker: null, idle: true };
  const visitor = {
    personId: found.personId,
    sessionId: found.sessionId,
    name: found.name,
    lang: isLang(found.language) ? found.language : 'nl',
    platformAdministrator: found.platformAdministrator,
    way: found.way,
    shared: found.shared,
  } as const;
  if (found.memberId === null) return { asker: visitor, idle: false };
  const asker: Asker = {
    ...visitor,
    townId: found.townId,
    memberId: found.memberId,
    firstName: found.firstName,
    lastName: found.lastName,
    teamId: found.teamId,
    jobTitle: found.jobTitle,
    roles: found.roles,
    towns: found.towns,
    town: {
      id: found.townId,
      slug: found.townSlug,
      code: found.townCode,
      name: found.townName,
      lookHash: found.lookHash,
      keepsSharedGuides: found.keepsSharedGuides,
      layers: found.layers,
      idleMinutes: found.idleMinutes,
    },
  };
  return { asker, idle: false };
}

/** The token of a cookie `token.signature`, as better-auth signs it: HMAC-SHA-256 with the secret, in base64. */
function verifiedToken(cookie: string | undefined, secret: string): string | undefined {
  const dot = cookie?.lastIndexOf('.') ?? -1;
  if (cookie === undefined || dot < 1) return undefined;
  const token = cookie.slice(0, dot);
  const given = Buffer.from(cookie.slice(dot + 1));
  const right = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
}

/** The language of the interface: the person's own, else the one chosen on this machine, else the browser's. */
export function readLang(context: Context, asker: Asker): Lang {
  if (asker) return asker.lang;
  const chosen = getCookie(context, 'lang');
  if (isLang(chosen)) return chosen;
  return context.req.header('accept-language')?.toLowerCase().startsWith('fr') ? 'fr' : 'nl';
}
