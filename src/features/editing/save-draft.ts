/** Keeps what is typed: the first time as a new draft, then as its next version. */
import type { DocumentName, EditForm } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { newDraft } from './begin-drafts.ts';
import type { Draft } from './draft.ts';
import { openDraft } from './queries.ts';
import { insertDraft, updateText } from './store.ts';

export type Saved =
  | { readonly kind: 'saved'; readonly draft: Draft }
  /** A colleague saved, sent or published it meanwhile: nothing was stored. What stands now, if anything is open. */
  | { readonly kind: 'changed-meanwhile'; readonly stands: Draft | undefined };

export function saveDraft(
  services: Services,
  actor: Pick<Actor, 'townId' | 'memberId'>,
  name: DocumentName,
  { typed, note, version, from }: Pick<EditForm, 'typed' | 'note' | 'version' | 'from'>,
): Promise<Saved> {
  const now = services.clock.now();
  return inTown(services.database, actor, async (db): Promise<Saved> => {
    const before = await openDraft(db, actor.townId, name);
    if (!before) {
      if (version !== 0) return { kind: 'changed-meanwhile', stands: undefined };
      const draft: Draft = { ...name, ...newDraft(actor.memberId), from, typed, note, changedAt: now };
      const added = await insertDraft(db, actor.townId, draft);
      return added
        ? { kind: 'saved', draft }
        : { kind: 'changed-meanwhile', stands: await openDraft(db, actor.townId, name) };
    }
    if (version === 0 || before.version !== version) return { kind: 'changed-meanwhile', stands: before };
    const changed = { typed, note, changedBy: actor.memberId, changedAt: now };
    const saved = await updateText(db, actor.townId, { id: before.id, version }, changed);
    return saved
      ? { kind: 'saved', draft: { ...before, ...changed, version: version + 1 } }
      : { kind: 'changed-meanwhile', stands: await openDraft(db, actor.townId, name) };
  });
}
