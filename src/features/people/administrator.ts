/** The first platform administrator of an installation, invited at the start. */

import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import { isAdministrator, newestPasswordLink } from './queries.ts';
import { type Auth, mailPasswordLink } from './sign-in.ts';
import { makeAdministrator } from './store.ts';

/**
 * Makes the account of a platform administrator and mails the invitation; does nothing where it is one already.
 * @returns the link of the invitation, to show where no mail server is set
 */
export async function inviteAdministrator(services: Services, auth: Auth, email: string): Promise<string | undefined> {
  const { door } = services.database;
  if (await isAdministrator(door, email)) return undefined;
  await makeAdministrator(door, newId(), email, services.clock.now());
  await mailPasswordLink(services, auth, email);
  return newestPasswordLink(door, email);
}
