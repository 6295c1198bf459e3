/** Writes of drafts. Each names the version that was read: who comes second changes nothing. */
import { sql } from 'kysely';
import { type Db, run } from '#shared/database/database.ts';
import type { Draft, DraftState } from './draft.ts';

/** @returns false when the town has an open draft of this document already */
export async function insertDraft(db: Db, townId: string, draft: Draft): Promise<boolean> {
  return (await insertDrafts(db, townId, [draft])) === 1;
}

/** @returns how many: none of a document of which the town has an open draft already */
export function insertDrafts(db: Db, townId: string, drafts: readonly Draft[]): Promise<number> {
  return run(
    db,
    sql`insert into content_draft (town_id, id, kind, key, lang, from_version, typed, author, changed_by, note, changed_at)
      select ${townId}, id, kind, key, lang, "from", typed, author, author, note, "changedAt"
      from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) as d (id uuid, kind text, key text, lang text,
        "from" integer, typed jsonb, author uuid, note text, "changedAt" timestamptz)
      on conflict do nothing`,
  );
}

/** Whether a change was refused because the town has an open draft of this document. */
export function isOneOpenAlready(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'content_draft_open';
}

type Read = Pick<Draft, 'id' | 'version'>;

/** The text as it is typed now. @returns false when it is no longer this version, or no longer written at */
export async function updateText(
  db: Db,
  townId: string,
  { id, version }: Read,
  given: Pick<Draft, 'typed' | 'note' | 'changedBy' | 'changedAt'>,
): Promise<boolean> {
  const changed = await run(
    db,
    sql`update content_draft set typed = ${JSON.stringify(given.typed)}::jsonb, note = ${given.note},
        changed_by = ${given.changedBy}, changed_at = ${given.changedAt}, version = version + 1
      where town_id = ${townId} and id = ${id} and version = ${version} and state = 'draft'`,
  );
  return changed === 1;
}

/** From one state to another, with what belongs to it. @returns false when someone was first */
export async function updateState(
  db: Db,
  townId: string,
  { id, version }: Read,
  states: { readonly from: readonly DraftState[]; readonly to: DraftState },
  given: { readonly reviewer: string | null; readonly remarks: string; readonly now: Date },
): Promise<boolean> {
  const changed = await run(
    db,
    sql`update content_draft set state = ${states.to}, reviewer = ${given.reviewer}, remarks = ${given.remarks},
        changed_at = ${given.now}, version = version + 1
      where town_id = ${townId} and id = ${id} and version = ${version} and state = any(${[...states.from]})`,
  );
  return changed === 1;
}

/** The draft begins from a newer version: what was published meanwhile was looked at. It needs a review again. */
export async function rebase(
  db: Db,
  townId: string,
  { id, version }: Read,
  to: { readonly from: number; readonly now: Date },
): Promise<boolean> {
  const changed = await run(
    db,
    sql`update content_draft set from_version = ${to.from}, state = 'draft', changed_at = ${to.now}, version = version + 1
      where town_id = ${townId} and id = ${id} and version = ${version} and state in ('draft', 'in-review', 'approved')`,
  );
  return changed === 1;
}

/** As the door, in the transaction that publishes. @returns false when it is no longer approved in this version */
export async function markPublished(db: Db, townId: string, { id, version }: Read, now: Date): Promise<boolean> {
  const changed = await run(
    db,
    sql`update content_draft set state = 'published', changed_at = ${now}, version = version + 1
      where town_id = ${townId} and id = ${id} and version = ${version} and state = 'approved'`,
  );
  return changed === 1;
}
