/** Withdrawing a brevet: with a reason, once, and its holder is told. */
import type { Actor } from '#shared/access/actor.ts';
import { audit } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import { postMail } from '#shared/mail/mail.ts';
import type { Services } from '#shared/services.ts';
import { isLang } from '#shared/words/catalogue.ts';
import type { WithdrawalReason } from './brevet.ts';
import { mayKeepBrevets } from './policy.ts';
import { withdrawOnce } from './store.ts';
import { words } from './words.ts';

export type Withdrawn = { readonly kind: 'withdrawn' | 'already' | 'forbidden' };

/** `already` when it was withdrawn before (two tabs, two coordinators), or is not there. */
export async function withdrawBrevet(
  services: Services,
  actor: Actor,
  given: { readonly id: string; readonly reason: WithdrawalReason; readonly note: string },
): Promise<Withdrawn> {
  if (!mayKeepBrevets(actor)) return { kind: 'forbidden' };
  const now = services.clock.now();
  return inTown(services.database, actor, async (db) => {
    const brevet = await withdrawOnce(db, actor.townId, given.id, { ...given, by: actor.memberId }, now);
    if (!brevet) return { kind: 'already' };
    await audit(db, actor, now, 'brevet-withdrawn', `${brevet.holderName} · ${brevet.code}`, { reason: given.reason });
    if (brevet.email !== null) {
      const w = words(isLang(brevet.language) ? brevet.language : 'nl');
      const mail = w.mail.withdrawn(brevet.firstName, brevet.title, w.reason[given.reason], given.note);
      await postMail(db, actor.townId, { to: brevet.email, ...mail }, now);
    }
    return { kind: 'withdrawn' };
  });
}
