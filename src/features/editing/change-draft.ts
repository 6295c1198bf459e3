/** Small changes of a draft: take it back from review, drop it or put it back, go on from what was published meanwhile. */
import { contentOf, type DocumentName, type EditableContent, typedFrom } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { newDraft } from './begin-drafts.ts';
import type { Draft } from './draft.ts';
import { offerOf, openDraft, versionOf } from './queries.ts';
import { insertDraft, isOneOpenAlready, rebase, updateState } from './store.ts';

/** Each is false when a colleague was first. */
export type Changed = Promise<boolean>;

/** From review, or from approved, to be written at again. */
export function takeBack(services: Services, actor: Actor, draft: Draft): Changed {
  const states = { from: ['in-review', 'approved'], to: 'draft' } as const;
  const given = { reviewer: draft.reviewer, remarks: draft.remarks, now: services.clock.now() };
  return inTown(services.database, actor, (db) => updateState(db, actor.townId, draft, states, given));
}

/** Takes the draft away; the published text stays as it is. */
export function dropDraft(services: Services, actor: Actor, draft: Draft): Changed {
  const states = { from: ['draft', 'in-review', 'approved'], to: 'dropped' } as const;
  const given = { reviewer: draft.reviewer, remarks: draft.remarks, now: services.clock.now() };
  return inTown(services.database, actor, (db) => updateState(db, actor.townId, draft, states, given));
}

/**
 * A draft that was dropped, to be written at again; it is reviewed anew. False when a colleague began another draft of the
 * same text, which stays.
 */
export async function putBack(services: Services, actor: Actor, draft: Draft): Changed {
  const states = { from: ['dropped'], to: 'draft' } as const;
  const given = { reviewer: draft.reviewer, remarks: draft.remarks, now: services.clock.now() };
  try {
    return await inTown(services.database, actor, (db) => updateState(db, actor.townId, draft, states, given));
  } catch (error) {
    if (isOneOpenAlready(error)) return false;
    throw error;
  }
}

/**
 * The editor saw what was published meanwhile: the draft now stands upon it, and is reviewed again.
 * @param shown the published version that the editor saw; false when there is a newer one by now
 */
export function goOnFromNewest(services: Services, actor: Actor, draft: Draft, shown: number): Changed {
  return inTown(services.database, actor, async (db) => {
    if (((await versionOf(db, draft))?.version ?? 0) !== shown) return false;
    return rebase(db, actor.townId, draft, { from: shown, now: services.clock.now() });
  });
}

export type Begun = { readonly kind: 'begun' | 'draft-open' | 'nothing' };

/** A published version, or what the folder offers, as a new draft upon what stands now. */
export function beginFrom(
  services: Services,
  actor: Actor,
  name: DocumentName,
  source: { readonly kind: 'version'; readonly version: number } | { readonly kind: 'offer' },
  note: string,
): Promise<Begun> {
  return inTown(services.database, actor, async (db): Promise<Begun> => {
    const found = source.kind === 'offer' ? await offerOf(db, name) : await versionOf(db, name, source.version);
    const content: EditableContent | undefined = found && contentOf(name, found.body);
    if (!content) return { kind: 'nothing' };
    if (await openDraft(db, actor.townId, name)) return { kind: 'draft-open' };
    const from = (await versionOf(db, name))?.version ?? 0;
    const changedAt = services.clock.now();
    const draft: Draft = { ...name, ...newDraft(actor.memberId), from, typed: typedFrom(content), note, changedAt };
    return { kind: (await insertDraft(db, actor.townId, draft)) ? 'begun' : 'draft-open' };
  });
}
