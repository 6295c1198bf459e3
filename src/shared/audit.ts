/** The audit trail: who changed what that matters, written in the same transaction as the change. */
import { sql } from 'kysely';
import { type Db, type Place, run } from './database/database.ts';
import { newId } from './id.ts';

/** What is written down; the words for each stand in the catalogues of the page that shows them. */
export type AuditAction =
  | 'staff-imported'
  | 'member-invited'
  | 'cards-issued'
  | 'role-given'
  | 'role-taken'
  | 'assignment-made'
  | 'assignment-ended'
  | 'brevet-issued'
  | 'brevet-withdrawn'
  | 'referral-place-saved'
  | 'referral-place-closed'
  | 'service-form-saved'
  | 'service-form-closed'
  | 'settings-saved'
  | 'content-loaded'
  | 'content-imported'
  | 'content-approved'
  | 'content-sent-back'
  | 'content-published'
  | 'fact-changed'
  | 'shared-guides-given'
  | 'shared-guides-taken'
  | 'overlay-saved'
  | 'overlay-removed'
  | 'network-changed'
  | 'signal-taken-up'
  | 'signal-done'
  | 'signal-set-aside'
  | 'town-added';

/**
 * Adds a line. `subject` is what it is about, in words that stay readable when the thing is gone.
 * Never a learner's score, never anything of a citizen.
 */
export async function audit(
  db: Db,
  place: Place,
  now: Date,
  action: AuditAction,
  subject: string,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  await run(
    db,
    sql`insert into audit_line (town_id, id, at, member_id, action, subject, details)
        values (${place.townId}, ${newId()}, ${now}, ${place.memberId}, ${action}, ${subject}, ${JSON.stringify(details)})`,
  );
}

/** Adds a line to the trail of every town at once, as the door: for what no town changed by itself, such as content. */
export async function auditForAll(
  db: Db,
  now: Date,
  action: AuditAction,
  subject: string,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  await run(
    db,
    sql`insert into common_audit_line (id, at, action, subject, details)
        values (${newId()}, ${now}, ${action}, ${subject}, ${JSON.stringify(details)})`,
  );
}
