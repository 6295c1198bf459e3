/** Telling holders in time that their brevet ends: a mail once, and a line on my day for everyone. */
import type { Notice } from '#features/learning/index.ts';
import { allTowns } from '#features/towns/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { addDays, dayOf } from '#shared/clock.ts';
import { type Db, inTown } from '#shared/database/database.ts';
import { type Job, type NoData, noData } from '#shared/jobs/jobs.ts';
import { postMails } from '#shared/mail/mail.ts';
import { isLang } from '#shared/words/catalogue.ts';
import { toldDaysBefore } from './brevet.ts';
import { endingSoon } from './queries.ts';
import { tellExpiring } from './store.ts';
import { words } from './words.ts';

/** Every morning, a transaction a town: what ends within 60 days is told once. Running it twice tells nothing twice. */
export const tellHolders: Job<NoData> = {
  name: 'tell-brevet-holders',
  data: noData,
  every: '30 6 * * *',
  run: async ({ config, database, clock }) => {
    const now = clock.now();
    const today = dayOf(now);
    for (const { id: townId } of await allTowns(database.door)) {
      await inTown(database, { townId, memberId: null }, async (db) => {
        const ending = await tellExpiring(db, townId, today, addDays(today, toldDaysBefore), now);
        const mails = ending.flatMap(({ email, language, firstName, title, validUntil }) =>
          email === null
            ? []
            : [
                {
                  to: email,
                  ...words(isLang(language) ? language : 'nl').mail.expiring(
                    firstName,
                    title,
                    validUntil,
                    `${config.publicUrl}/brevets`,
                  ),
                },
              ],
        );
        if (mails.length > 0) await postMails(db, townId, mails, now);
      });
    }
  },
};

/** Lines for my day: brevets of this person that end within 60 days. Also for staff without a mailbox. */
export async function brevetNotices(
  db: Db,
  actor: Pick<Actor, 'townId' | 'memberId' | 'lang'>,
  today: string,
): Promise<readonly Notice[]> {
  const ending = await endingSoon(db, actor.townId, actor.memberId, today, addDays(today, toldDaysBefore));
  const w = words(actor.lang);
  return ending.map(({ title, validUntil }) => ({ text: w.notice(title, validUntil), href: '/brevets' }));
}
