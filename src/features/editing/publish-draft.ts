/** Publishes an approved draft: all towns read it at once, and the search finds it. */
import type { Change } from '#features/content/index.ts';
import { publishTexts } from '#features/guides/index.ts';
import {
  type Around,
  contentOf,
  type DocumentName,
  guideOf,
  ownId,
  titleOf,
  toContent,
} from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { auditForAll } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import type { Draft } from './draft.ts';
import { versionOf } from './queries.ts';
import { markPublished } from './store.ts';

export type PublishedDraft = {
  readonly kind:
    | 'published'
    /** Someone took it back, or a fact or picture it names is gone. */
    | 'not-approved'
    | 'has-mistakes'
    /** Someone published the document since the draft began. */
    | 'changed-meanwhile';
};

class NoLongerApproved extends Error {}

/** Only what was approved, in the version that was approved. A new part comes last in its guide. */
export async function publishDraft(
  services: Services,
  actor: Actor,
  draft: Draft,
  around: Around,
): Promise<PublishedDraft> {
  if (draft.state !== 'approved') return { kind: 'not-approved' };
  const { content, mistakes } = toContent(draft, draft.typed, around);
  if (mistakes.length > 0) return { kind: 'has-mistakes' };
  const { kind, key, lang, from, note } = draft;
  const source = typeof draft.translatedFrom === 'number' ? { translatedFrom: draft.translatedFrom } : {};
  const change: Change = { kind, key, lang, body: content.body, from, note, ...source };
  const inGuide = await placeInGuide(services, actor, draft);
  const now = services.clock.now();
  try {
    const by = { origin: 'editor', author: `${actor.firstName} ${actor.lastName}` } as const;
    const published = await publishTexts(services, inGuide ? [change, inGuide] : [change], by, async (db) => {
      if (!(await markPublished(db, actor.townId, draft, now))) throw new NoLongerApproved();
      await auditForAll(db, now, 'content-published', titleOf(draft.typed, draft.key));
    });
    if (published.kind === 'changed-meanwhile') return { kind: 'changed-meanwhile' };
  } catch (error) {
    if (error instanceof NoLongerApproved) return { kind: 'not-approved' };
    throw error;
  }
  return { kind: 'published' };
}

/** The guide with the new part in its order; nothing when it stands there, or the guide is not in this language. */
async function placeInGuide(services: Services, actor: Actor, draft: Draft): Promise<Change | undefined> {
  if (draft.kind !== 'guide-part') return undefined;
  const name: DocumentName = { kind: 'guide', key: guideOf(draft), lang: draft.lang };
  const guide = await inTown(services.database, actor, (db) => versionOf(db, name));
  const content = guide && !guide.gone ? contentOf(name, guide.body) : undefined;
  if (!guide || content?.kind !== 'guide') return undefined;
  const id = ownId(draft);
  if (content.body.order.includes(id)) return undefined;
  const body = { ...content.body, order: [...content.body.order, id] };
  return { ...name, body, from: guide.version, note: draft.note };
}
