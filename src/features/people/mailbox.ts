/** Accounts need an address; staff without a mailbox get one that no mail can ever reach. */

/** The top-level domain .invalid never exists (RFC 2606). */
const domain = '@no-mailbox.invalid';

/** An address for someone who has none. It is never shown. */
export function noMailboxAddress(id: string): string {
  return `${id}${domain}`;
}

/** Whether mail to this address can arrive. */
export function hasMailbox(email: string): boolean {
  return !email.endsWith(domain);
}
