/** Begins drafts of texts that were written elsewhere, all or none. */
import type { DocumentName, TypedDocument } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import type { Services } from '#shared/services.ts';
import type { Draft } from './draft.ts';
import { insertDrafts } from './store.ts';

export type TextToBegin = DocumentName & {
  readonly typed: TypedDocument;
  /** The published version that it is to follow; 0 for a document that did not exist. */
  readonly from: number;
};

/** A new draft by this member, that nobody reviewed yet. */
export function newDraft(author: string) {
  return { id: newId(), state: 'draft', author, changedBy: author, reviewer: null, remarks: '', version: 1 } as const;
}

class OneIsOpen extends Error {}

export type Begun =
  | { readonly kind: 'begun' }
  /** A colleague opened a draft of one of them: nothing was stored. */
  | { readonly kind: 'changed-meanwhile' };

export async function beginDrafts(
  { clock, database }: Services,
  actor: Pick<Actor, 'townId' | 'memberId'>,
  texts: readonly TextToBegin[],
  note: string,
): Promise<Begun> {
  const changedAt = clock.now();
  const drafts = texts.map((text): Draft => ({ ...text, ...newDraft(actor.memberId), note, changedAt }));
  try {
    await inTown(database, actor, async (db) => {
      if ((await insertDrafts(db, actor.townId, drafts)) < drafts.length) throw new OneIsOpen();
    });
    return { kind: 'begun' };
  } catch (error) {
    if (error instanceof OneIsOpen) return { kind: 'changed-meanwhile' };
    throw error;
  }
}
