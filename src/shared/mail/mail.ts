/** Mail: posted in the same transaction as the change it tells of, sent by a job, once a server is set. */
import { sql } from 'kysely';
import { createTransport } from 'nodemailer';
import { type Db, rows, run } from '../database/database.ts';
import { newId } from '../id.ts';
import { type Job, type NoData, noData } from '../jobs/jobs.ts';

export type Mail = {
  readonly to: string;
  readonly subject: string;
  /** Plain text: reads anywhere, and holds no tracking. */
  readonly body: string;
};

/** Puts a mail in the outbox, inside the transaction of the change it tells of. */
export async function postMail(db: Db, townId: string | null, mail: Mail, now: Date): Promise<void> {
  await run(
    db,
    sql`insert into auth.mail (id, town_id, to_address, subject, body, created_at)
        values (${newId()}, ${townId}, ${mail.to}, ${mail.subject}, ${mail.body}, ${now})`,
  );
}

/** Puts many mails in the outbox in one statement. */
export async function postMails(db: Db, townId: string | null, mails: readonly Mail[], now: Date): Promise<void> {
  const withIds = mails.map((mail) => ({ id: newId(), ...mail }));
  await run(
    db,
    sql`insert into auth.mail (id, town_id, to_address, subject, body, created_at)
        select id, ${townId}::uuid, "to", subject, body, ${now}
        from jsonb_to_recordset(${JSON.stringify(withIds)}::jsonb) as mail (id uuid, "to" text, subject text, body text)`,
  );
}

const most = 100;
const givesUpAfter = 8;

/** Sends what waits in the outbox; what a mail server refuses is tried again, eight times in all. */
export const sendMail: Job<NoData> = {
  name: 'send-mail',
  data: noData,
  every: '* * * * *',
  run: async ({ config, database, clock }) => {
    if (config.smtpUrl === undefined) return;
    const transport = createTransport(config.smtpUrl);
    for (const mail of await waitingMail(database.door)) {
      const failed = await transport
        .sendMail({ from: config.mailFrom, to: mail.to, subject: mail.subject, text: mail.body })
        .then(
          () => null,
          (error: unknown) => String(error),
        );
      await markMail(database.door, mail.id, failed, clock.now());
    }
  },
};

export type OutboxMail = Mail & { readonly id: string; readonly created: Date; readonly sent: Date | null };

function waitingMail(db: Db) {
  return rows(
    db,
    sql<OutboxMail>`select id, to_address as to, subject, body from auth.mail
      where sent_at is null and attempts < ${givesUpAfter} order by created_at, id limit ${most}`,
  );
}

function markMail(db: Db, id: string, failed: string | null, now: Date) {
  return run(
    db,
    sql`update auth.mail set attempts = attempts + 1, last_error = ${failed},
        sent_at = ${failed === null ? now : null} where id = ${id}`,
  );
}

/** The newest mails, or the newest to one address, for the demo's outbox. */
export function readOutbox(db: Db, to: string | null = null): Promise<readonly OutboxMail[]> {
  return rows(
    db,
    sql<OutboxMail>`select id, to_address as to, subject, body, created_at as created, sent_at as sent
      from auth.mail where ${to}::text is null or to_address = ${to}
      order by created_at desc, id desc limit ${most}`,
  );
}
