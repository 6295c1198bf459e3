/** Reads of one help moment: a member's own. */
import { sql } from 'kysely';
import { type Db, row } from '#shared/database/database.ts';
import type { LoggedMoment } from './help-moment.ts';

type Member = { readonly townId: string; readonly memberId: string };

const columns = sql`id, member_id as "memberId", team_id as "teamId", guide, problem, said, outcome,
  referral_place_id as "placeId", at, received_at as "receivedAt", undone_at as "undoneAt", channel, minutes, organisation,
  form_id as "formId"`;

export function ownMoment(db: Db, who: Member, id: string): Promise<LoggedMoment | undefined> {
  return row(
    db,
    sql<LoggedMoment>`select ${columns} from help_moment
      where town_id = ${who.townId} and id = ${id} and member_id = ${who.memberId}`,
  );
}

/** The same, to change: another tab that changes it waits until this transaction ends. */
export function ownMomentLocked(db: Db, who: Member, id: string): Promise<LoggedMoment | undefined> {
  return row(
    db,
    sql<LoggedMoment>`select ${columns} from help_moment
      where town_id = ${who.townId} and id = ${id} and member_id = ${who.memberId} for update`,
  );
}
