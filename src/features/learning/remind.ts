/** Reminders: a mail to who must finish something soon, or should have; at most one a week. */
import { library } from '#features/content/index.ts';
import { allTowns } from '#features/towns/index.ts';
import { addDays, dayOf } from '#shared/clock.ts';
import { inTown } from '#shared/database/database.ts';
import { type Job, type NoData, noData } from '#shared/jobs/jobs.ts';
import { postMails } from '#shared/mail/mail.ts';
import type { Services } from '#shared/services.ts';
import { isLang } from '#shared/words/catalogue.ts';
import { myDayPath } from './addresses.ts';
import { markReminded, type Reminded } from './assignment-store.ts';
import { dueSoon } from './my-day.ts';
import { words } from './words.ts';

const week = 7 * 24 * 3600_000;
const atOnce = 500;

/** Every working morning. Who has no mailbox finds the same line on my day. Running it twice mails nobody twice. */
export const remindLearners: Job<NoData> = {
  name: 'remind-learners',
  data: noData,
  every: '0 7 * * 1-5',
  run: async (services) => {
    for (const town of await allTowns(services.database.door)) {
      while ((await remindSome(services, town.id)) === atOnce);
    }
  },
};

async function remindSome(services: Services, townId: string): Promise<number> {
  const all = await library(services);
  const now = services.clock.now();
  const today = dayOf(now);
  // A little less than a week, so that the same weekday at the same hour counts as a week later.
  const before = new Date(now.getTime() - week + 3600_000);
  return inTown(services.database, { townId, memberId: null }, async (db) => {
    const due = await markReminded(db, townId, { soon: addDays(today, dueSoon), before, now, most: atOnce });
    const mails = due.map((one) => mailFor(one, all.track(one.track, one.language)?.title ?? one.track));
    if (mails.length > 0) await postMails(db, townId, mails, now);
    return due.length;
  });

  function mailFor({ email, firstName, language, dueOn }: Reminded, title: string) {
    const w = words(isLang(language) ? language : 'nl').reminder;
    const text = dueOn < today ? w.late : w.body;
    return {
      to: email,
      subject: w.subject(title),
      body: text(firstName, title, dueOn, `${services.config.publicUrl}${myDayPath}`),
    };
  }
}
