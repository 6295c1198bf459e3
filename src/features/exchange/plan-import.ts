/** What bringing in a folder would change, document by document. */
import { isDeepStrictEqual } from 'node:util';
import { type Change, nameOf, type StoredDocument } from '#features/content/index.ts';
import { documentName } from '#features/manuscript/index.ts';
import { unlisted } from '#features/starter/index.ts';

/** A document as it is published now. */
export type PublishedDocument = StoredDocument & { readonly version: number };

/** All that stands at one instant: what is published, and the newest version by name, also of what was taken away. */
export type Standing = {
  readonly published: readonly PublishedDocument[];
  readonly versions: ReadonlyMap<string, number>;
};

export type Plan = {
  readonly added: readonly StoredDocument[];
  readonly changed: readonly { readonly before: PublishedDocument; readonly after: StoredDocument }[];
  /** Published now and not in the folder; they stay unless somebody says otherwise. */
  readonly gone: readonly PublishedDocument[];
  readonly same: number;
  /** The newest version of every document when this was planned, also of those that were taken away. */
  readonly versions: ReadonlyMap<string, number>;
};

/** The order of fields says nothing: the database keeps another one than files do. */
export function planImport({ published, versions }: Standing, brought: readonly StoredDocument[]): Plan {
  const before = new Map(published.map((document) => [nameOf(document), document]));
  const names = new Set(brought.map(nameOf));
  const nobodySees = new Set(unlisted(published).map(nameOf));
  const added: StoredDocument[] = [];
  const changed: { before: PublishedDocument; after: StoredDocument }[] = [];
  for (const document of brought) {
    const stands = before.get(nameOf(document));
    if (!stands) added.push(document);
    else if (!isDeepStrictEqual(stands.body, document.body)) changed.push({ before: stands, after: document });
  }
  const gone = published.filter((document) => !names.has(nameOf(document)) && !nobodySees.has(nameOf(document)));
  return { added, changed, gone, same: brought.length - added.length - changed.length, versions };
}

/** Each upon the version that was shown: what was published since the plan is never written over. */
export function changesOf(
  plan: Plan,
  { withGone, note }: { readonly withGone: boolean; readonly note: string },
): readonly Change[] {
  const change = ({ kind, key, lang }: StoredDocument, body: Change['body']): Change => {
    const name = { kind, key, lang };
    return { ...name, body, from: shownVersion(plan, name), note };
  };
  return [
    ...plan.added.map((document) => change(document, document.body)),
    ...plan.changed.map(({ after }) => change(after, after.body)),
    ...(withGone ? plan.gone.map((document) => change(document, null)) : []),
  ];
}

/** The version of a document that the plan was made beside; 0 for one that never was. */
export function shownVersion({ versions }: Pick<Plan, 'versions'>, name: Parameters<typeof nameOf>[0]): number {
  return versions.get(nameOf(name)) ?? 0;
}

/** What of a plan can be drafts first: texts, and the new pictures that they may show. */
export type DraftPlan = {
  readonly texts: readonly StoredDocument[];
  readonly pictures: readonly StoredDocument[];
  /** Of these an open draft is there already; it stays. */
  readonly open: readonly StoredDocument[];
  /** Facts, lessons and all else that no draft holds: only to be published at once. */
  readonly left: readonly StoredDocument[];
};

/** @param drafted the names of the documents with an open draft */
export function draftsOf({ added, changed }: Plan, drafted: ReadonlySet<string>): DraftPlan {
  const all = [...added, ...changed.map(({ after }) => after)];
  const isText = ({ kind, key, lang }: StoredDocument) => documentName(kind, key.replace('/', '.'), lang) !== undefined;
  const isOpen = (document: StoredDocument) => drafted.has(nameOf(document));
  const isNewPicture = (document: StoredDocument) => document.kind === 'figure' && added.includes(document);
  return {
    texts: all.filter((document) => isText(document) && !isOpen(document)),
    pictures: all.filter(isNewPicture),
    open: all.filter((document) => isText(document) && isOpen(document)),
    left: all.filter((document) => !isText(document) && !isNewPicture(document)),
  };
}
