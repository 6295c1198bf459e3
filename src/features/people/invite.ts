/** Invites a person to a town: a link to choose a password, or word that one more town is there. */
import { postMail } from '#shared/mail/mail.ts';
import type { Services } from '#shared/services.ts';
import { isLang } from '#shared/words/catalogue.ts';
import { hasMailbox } from './mailbox.ts';
import { personForMail, townName } from './queries.ts';
import { type Auth, mailPasswordLink } from './sign-in.ts';
import { words } from './words.ts';

/** Posts the invitation of an account in a town. Whoever has a password already keeps it. */
export async function invite(
  services: Services,
  auth: Auth,
  who: { readonly personId: string; readonly email: string; readonly townId: string },
): Promise<void> {
  if (!hasMailbox(who.email)) return;
  const { door } = services.database;
  const person = await personForMail(door, who.personId);
  if (!person?.hasPassword) return mailPasswordLink(services, auth, who.email);
  const lang = isLang(person.language) ? person.language : 'nl';
  const town = (await townName(door, who.townId)) ?? '';
  const mail = words(lang).mail.added(person.name, town, services.config.publicUrl);
  await postMail(door, who.townId, { to: who.email, ...mail }, services.clock.now());
}
