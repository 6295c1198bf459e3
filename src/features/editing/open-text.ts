/** Opens one text for an editor: what is published, what is being written, and what a form of it needs. */
import { inLanguage, type Library, library, sourceLanguage } from '#features/content/index.ts';
import { type DocumentName, guideOf, skeleton, type TypedDocument, typedVersion } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import type { Draft } from './draft.ts';
import { mayBeAsked } from './policy.ts';
import { type Colleague, openDraft, pictureNames, reviewers, versionOf, wasDrafted } from './queries.ts';

export type Opened = {
  readonly name: DocumentName;
  readonly library: Library;
  readonly draft: Draft | undefined;
  /** What is published now; 0 and nothing for a text that is not there, or was taken away. */
  readonly published: { readonly version: number; readonly typed: TypedDocument | undefined };
  /** What the draft began from. */
  readonly base: TypedDocument | undefined;
  /** For a text that is not there yet: the same blocks as the Dutch one, without its words. */
  readonly start: TypedDocument | undefined;
  /** Who can be asked to review it. */
  readonly colleagues: readonly Colleague[];
  /** By id: who reviews here, whoever wrote it. */
  readonly reviewerNames: ReadonlyMap<string, string>;
  readonly pictures: readonly string[];
};

/** Undefined when there is no such text, none in Dutch either, and this town never wrote at it. */
export async function openText(services: Services, actor: Actor, name: DocumentName): Promise<Opened | undefined> {
  const shared = await library(services);
  return inTown(services.database, actor, async (db) => {
    const draft = await openDraft(db, actor.townId, name);
    const newest = await versionOf(db, name);
    const began =
      draft && draft.from > 0 && draft.from !== newest?.version ? await versionOf(db, name, draft.from) : newest;
    const published = { version: newest?.version ?? 0, typed: typedVersion(name, newest) };
    const source = draft || published.typed ? undefined : await versionOf(db, { ...name, lang: sourceLanguage });
    if (!draft && !published.typed && !source && !(await wasDrafted(db, actor.townId, name))) return undefined;
    const dutch = typedVersion(name, source);
    const base = draft?.from === 0 ? undefined : typedVersion(name, began);
    const all = await reviewers(db, actor.townId);
    const writers = { author: draft?.author ?? actor.memberId, changedBy: actor.memberId };
    const colleagues = all.filter((one) => mayBeAsked(one, writers));
    const people = { colleagues, reviewerNames: new Map(all.map((one) => [one.id, one.name])) };
    const pictures = await pictureNames(db, name.lang);
    return { name, library: shared, draft, published, base, start: dutch && skeleton(dutch), ...people, pictures };
  });
}

/** All facts with their values in the language of the text; those of the guide's own app first. */
export function factChoices({ library: shared, name }: Pick<Opened, 'library' | 'name'>) {
  const own = new Set(shared.guide(guideOf(name), name.lang)?.facts);
  const rank = ({ id, app }: { readonly id: string; readonly app: string }) =>
    own.has(id) ? 0 : app === guideOf(name) ? 1 : 2;
  return [...shared.facts()]
    .sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1))
    .map((fact) => ({ fact, value: inLanguage(fact.value, name.lang).slice(0, 80) }));
}
