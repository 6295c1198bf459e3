/** The texts of a folder that was brought as drafts: someone of the practice reviews each before it is published. */
import { publishChanges, type StoredDocument } from '#features/content/index.ts';
import { beginDrafts } from '#features/editing/index.ts';
import { contentOf, documentName, typedFrom } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Services } from '#shared/services.ts';
import { type DraftPlan, type Plan, shownVersion } from './plan-import.ts';

export type Drafted = { readonly kind: 'begun' | 'changed-meanwhile' };

/**
 * All drafts or none, each upon the version that was shown; readers see nothing of it. New pictures come along, and are
 * for editors until a text shows them.
 */
export async function draftImport(
  services: Services,
  actor: Actor,
  { plan, drafts: { texts, pictures } }: { readonly plan: Plan; readonly drafts: DraftPlan },
  note: string,
): Promise<Drafted> {
  const from = (document: StoredDocument) => shownVersion(plan, document);
  const by = { origin: 'editor', author: `${actor.firstName} ${actor.lastName}` } as const;
  const changes = pictures.map((picture) => ({ ...picture, from: from(picture), note: '' }));
  const kept = await publishChanges(services, changes, by);
  if (kept.kind === 'changed-meanwhile') return { kind: 'changed-meanwhile' };
  const toBegin = texts.flatMap((document) => {
    const name = documentName(document.kind, document.key.replace('/', '.'), document.lang);
    const content = name && contentOf(name, document.body);
    return content ? [{ ...name, typed: typedFrom(content), from: from(document) }] : [];
  });
  return beginDrafts(services, actor, toBegin, note);
}
