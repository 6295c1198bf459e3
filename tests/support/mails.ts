/** The mails that would have been sent. */
import { readOutbox } from '#shared/mail/mail.ts';
import type { World } from './world.ts';

/** The mails to one address, newest first. */
export function mailsTo(world: World, address: string | null) {
  return readOutbox(world.services.database.door, address);
}
