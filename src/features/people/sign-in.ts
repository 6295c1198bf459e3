/** Signing in and out: better-auth keeps passwords, sessions and reset links; this says how Digimee uses it. */
import { APIError, betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import type { Database } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { postMail } from '#shared/mail/mail.ts';
import type { Services } from '#shared/services.ts';
import { isLang } from '#shared/words/catalogue.ts';
import { openCard } from './card.ts';
import { type Counter, forAccount, forAddress, forMailbox, guessedRight, takeGuess } from './guessing.ts';
import { hasMailbox } from './mailbox.ts';
import { longestPassword, shortestPassword } from './password.ts';
import { onlyTownOf, personForMail } from './queries.ts';
import { words } from './words.ts';

const days = 24 * 3600;
export type SignedIn =
  | { readonly kind: 'in'; readonly cookies: readonly string[] }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** The library, set up on our own tables and names. */
export function makeAuth({ config, database, secret, clock }: Services) {
  return betterAuth({
    baseURL: config.publicUrl,
    basePath: '/auth',
    secret,
    telemetry: { enabled: false },
    database: { db: database.door.withSchema('auth'), type: 'postgres' },
    advanced: { cookiePrefix: 'digimee', database: { generateId: () => newId() }, disableCSRFCheck: true },
    // Guesses are slowed per account in guessing.ts: a whole town hall shares one network address.
    rateLimit: { enabled: false },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { language: { type: 'string', required: false, input: false, defaultValue: 'nl' } },
    },
    session: {
      expiresIn: 30 * days,
      disableSessionRefresh: true,
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: {
        townId: { type: 'string', required: false, input: false, fieldName: 'town_id' },
        way: { type: 'string', required: false, input: false, defaultValue: 'password' },
        shared: { type: 'boolean', required: false, input: false, defaultValue: false },
      },
    },
    account: {
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'person_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      resetPasswordTokenExpiresIn: 7 * days,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => {
        if (!hasMailbox(user.email)) return;
        const found = await personForMail(database.door, user.id);
        const lang = isLang(found?.language) ? found.language : 'nl';
        const link = `${config.publicUrl}/new-password/${token}`;
        const text = words(lang).mail;
        const mail = found?.hasPassword
          ? text.reset(user.name, link)
          : text.invitation(user.name, link, config.publicUrl);
        await postMail(database.door, null, { to: user.email, ...mail }, clock.now());
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const townId =
              'townId' in session && session.townId ? session.townId : await onlyTownOf(database.door, session.userId);
            const notRemembered = context?.body?.rememberMe === false;
            const shared = notRemembered || ('shared' in session && session.shared === true);
            // By our clock, which tests and the demo move: the library reads the machine's.
            const now = clock.now();
            const expiresAt = new Date(now.getTime() + (shared ? 1 : 30) * days * 1000);
            return { data: { ...session, townId, shared, createdAt: now, updatedAt: now, expiresAt } };
          },
        },
      },
    },
    plugins: [cardSignIn(database)],
  });
}

export type Auth = ReturnType<typeof makeAuth>;

/** Card and PIN as a way to sign in, beside e-mail and password. */
function cardSignIn(database: Database) {
  return {
    id: 'card',
    endpoints: {
      signInCard: createAuthEndpoint(
        '/sign-in/card',
        { method: 'POST', body: z.object({ code: z.string(), pin: z.string() }) },
        async (ctx) => {
          const holder = await openCard(database, ctx.body.code, ctx.body.pin);
          if (holder === undefined) throw new APIError('UNAUTHORIZED');
          const user = await ctx.context.internalAdapter.findUserById(holder.personId);
          if (!user) throw new APIError('UNAUTHORIZED');
          const card = { townId: holder.townId, way: 'card', shared: true };
          // The last “true”: without it the library's defaults for these fields win.
          const session = await ctx.context.internalAdapter.createSession(user.id, true, card, true);
          await setSessionCookie(ctx, { session, user }, true);
          return ctx.json({ ok: true });
        },
      ),
    },
  };
}

/** Signs in with e-mail and password. On a shared machine the session ends with the browser, or when nobody is there. */
export async function signInWithPassword(
  services: Services,
  auth: Auth,
  given: { readonly email: string; readonly password: string; readonly shared: boolean; readonly address: string },
): Promise<SignedIn> {
  const account = forAccount(given.email.toLowerCase());
  const body = { email: given.email, password: given.password, rememberMe: !given.shared };
  return guarded(services, account, given.address, () => ask(services, auth, '/sign-in/email', body));
}

/** Signs in with a personal card and the PIN that its holder chose. */
export async function signInWithCard(
  services: Services,
  auth: Auth,
  given: { readonly code: string; readonly pin: string; readonly address: string },
): Promise<SignedIn> {
  const body = { code: given.code, pin: given.pin };
  const card = forAccount(`card ${given.code}`);
  return guarded(services, card, given.address, () => ask(services, auth, '/sign-in/card', body));
}

async function guarded(
  { database, clock }: Services,
  account: Counter,
  from: string,
  tryIt: () => Promise<Response>,
): Promise<SignedIn> {
  const address = forAddress('sign-in', from);
  const seconds = await takeGuess(database, [account, address], clock.now());
  if (seconds > 0) return { kind: 'wait', seconds };
  const response = await tryIt();
  if (!response.ok) return { kind: 'wrong' };
  await guessedRight(database, account, address);
  return { kind: 'in', cookies: response.headers.getSetCookie() };
}

/** Ends the session that these cookies carry, and gives the cookies that clear it. */
export async function signOut(services: Services, auth: Auth, cookie: string): Promise<readonly string[]> {
  const response = await ask(services, auth, '/sign-out', {}, cookie);
  return response.headers.getSetCookie();
}

/** Mails a link to choose a password; says nothing of whether the address is known. */
export async function mailPasswordLink(services: Services, auth: Auth, email: string): Promise<void> {
  await ask(services, auth, '/request-password-reset', { email });
}

/** The same for whoever asks on the site: a mailbox is not flooded, however often someone asks. */
export async function askPasswordLink(services: Services, auth: Auth, email: string): Promise<void> {
  const seconds = await takeGuess(services.database, [forMailbox(email)], services.clock.now());
  if (seconds === 0) await mailPasswordLink(services, auth, email);
}

/** Sets the password that a mailed link asks for. False when the link is old or used. */
export async function setPassword(services: Services, auth: Auth, token: string, password: string): Promise<boolean> {
  const response = await ask(services, auth, '/reset-password', { token, newPassword: password });
  return response.ok;
}

/** The library is spoken to as over the web, so that all its own checks are passed. */
function ask({ config }: Services, auth: Auth, path: string, body: object, cookie = ''): Promise<Response> {
  return auth.handler(
    new Request(`${config.publicUrl}/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: config.publicUrl },
      body: JSON.stringify(body),
    }),
  );
}
