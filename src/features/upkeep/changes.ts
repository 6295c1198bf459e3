/** What changed for a clerk: published versions as lines about her guides. */
import { type Fact, fillFacts, inLanguage, type Library, sourceLanguage } from '#features/content/index.ts';
import type { DocumentChange } from './change-queries.ts';
import { guidesWith } from './uses.ts';

/** What one line says; `note` is what an editor wrote about it, perhaps nothing. */
export type Change = { readonly at: Date; readonly note: string } & (
  | { readonly kind: 'new-guide' | 'guide' | 'citizen-page' }
  | { readonly kind: 'new-part' | 'part' | 'part-gone'; readonly title: string }
  | { readonly kind: 'fact'; readonly label: string; readonly from: string; readonly to: string }
  /** Another source says something else: an editor decides. */
  | { readonly kind: 'disputed'; readonly label: string }
  /** What her town, or a network of it, laid over the guide, or took away so that what is underneath is read again. */
  | (Own & { readonly kind: 'own-fact'; readonly label: string; readonly value: string })
  | (Own & { readonly kind: 'own-part'; readonly title: string })
  | (Own & { readonly kind: 'own-guide' | 'own-citizen-page' })
);

type Own = { readonly localFor: string; readonly takenAway: boolean };

export type ChangedGuide = { readonly guide: string; readonly title: string; readonly changes: readonly Change[] };

/** The languages in which documents are read for a page in this one: facts hold all of theirs. */
export function languagesFor(lang: string): readonly string[] {
  return [...new Set([lang, sourceLanguage, 'all'])];
}

/** The changes by guide, guides that changed last first. @param only these guides; all when undefined */
export function changedGuides(
  documents: readonly DocumentChange[],
  content: Library,
  lang: string,
  only: ReadonlySet<string> | undefined,
): readonly ChangedGuide[] {
  const news = new Set(documents.flatMap(({ kind, key, isNew }) => (kind === 'guide' && isNew ? [key] : [])));
  const byGuide = new Map<string, Change[]>();
  for (const document of documents) {
    for (const id of guidesOf(document, content)) {
      if (only && !only.has(id)) continue;
      const guide = content.guide(id, lang);
      if (!guide || (document.lang !== 'all' && document.lang !== guide.lang)) continue;
      const change = changeOf(document, content, lang, news.has(id));
      if (!change) continue;
      const before = byGuide.get(id);
      if (before) before.push(change);
      else byGuide.set(id, [change]);
    }
  }
  return [...byGuide].map(([guide, changes]) => ({
    guide,
    title: content.guide(guide, lang)?.title ?? guide,
    changes,
  }));
}

function guidesOf({ kind, key }: DocumentChange, content: Library): readonly string[] {
  switch (kind) {
    case 'guide':
    case 'citizen-page':
      return [key];
    case 'guide-part':
      return [key.split('/')[0] ?? ''];
    case 'fact':
      return guidesWith(content, key);
  }
}

/** Undefined for what a clerk need not know: looked at and still right, or a piece of what is new as a whole. */
export function changeOf(
  document: DocumentChange,
  content: Library,
  lang: string,
  guideIsNew: boolean,
): Change | undefined {
  const { kind, key, at, note, isNew, gone } = document;
  switch (kind) {
    case 'guide':
      return gone || document.onlyTags ? undefined : { kind: isNew ? 'new-guide' : 'guide', at, note };
    case 'citizen-page':
      return gone || guideIsNew ? undefined : { kind: 'citizen-page', at, note };
    case 'guide-part':
      return guideIsNew ? undefined : partChange(key, content, lang, { at, note, isNew, gone });
    case 'fact':
      return factChange(document, content.fact(key), lang);
  }
}

type Happened = Pick<DocumentChange, 'at' | 'note' | 'isNew' | 'gone'>;

function partChange(key: string, content: Library, lang: string, { at, note, isNew, gone }: Happened): Change {
  const [guideId = '', partId = ''] = key.split('/');
  const title = titleOfPart(guideId, partId, content, lang);
  return { kind: gone ? 'part-gone' : isNew ? 'new-part' : 'part', at, note, title };
}

/** As the guide calls it now; its id where it is no longer there. */
export function titleOfPart(guideId: string, partId: string, content: Library, lang: string): string {
  const guide = content.guide(guideId, lang);
  const part = guide?.parts.find(({ id }) => id === partId);
  return guide && part ? fillFacts(part.title, content, guide.lang) : partId;
}

function factChange(document: DocumentChange, fact: Fact | undefined, lang: string): Change | undefined {
  const { value, before, disputed, wasDisputed, at, note } = document;
  // Where the town has its own value, its pages never showed the shared one.
  if (!fact || fact.localFor !== undefined || !value || !before) return undefined;
  const label = inLanguage(fact.label, lang);
  const [from, to] = [inLanguage(before, lang), inLanguage(value, lang)];
  if (from !== to) return { kind: 'fact', at, note, label, from, to };
  return disputed && !wasDisputed ? { kind: 'disputed', at, note, label } : undefined;
}
