/** Opens a text beside its Dutch source: what is published, what is being written, and what the source said before. */
import { sourceLanguage } from '#features/content/index.ts';
import type { Draft } from '#features/editing/index.ts';
import { openDraft, versionOf } from '#features/editing/index.ts';
import { type DocumentName, type TypedDocument, typedVersion } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { translationBasis } from './queries.ts';

export type OpenTranslation = {
  readonly name: DocumentName;
  readonly draft: Draft | undefined;
  /** 0 and nothing for a text that is not there yet. */
  readonly published: { readonly version: number; readonly typed: TypedDocument | undefined };
  readonly source: { readonly version: number; readonly typed: TypedDocument };
  /** The Dutch text that the translation was made from; undefined where there is no translation. */
  readonly before: TypedDocument | undefined;
};

/** Undefined when there is no Dutch text of this name. */
export function openTranslation(
  services: Services,
  actor: Actor,
  name: DocumentName,
): Promise<OpenTranslation | undefined> {
  return inTown(services.database, actor, async (db) => {
    const dutch = { ...name, lang: sourceLanguage } as const;
    const newest = await versionOf(db, dutch);
    const source = typedVersion(dutch, newest);
    if (!newest || !source) return undefined;
    const draft = await openDraft(db, actor.townId, name);
    const there = await versionOf(db, name);
    const published = { version: there?.version ?? 0, typed: typedVersion(name, there) };
    const basis = published.typed ? await translationBasis(db, name) : (draft?.translatedFrom ?? undefined);
    const old = basis === undefined || basis === newest.version ? newest : await versionOf(db, dutch, basis);
    const before = published.typed || basis !== undefined ? typedVersion(dutch, old) : undefined;
    return { name, draft, published, source: { version: newest.version, typed: source }, before };
  });
}
