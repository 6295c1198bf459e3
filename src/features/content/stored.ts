/** Documents as they are stored: each file of the content one document, a fact one document of its own. */
import { createHash } from 'node:crypto';
import type {
  Boundaries,
  CitizenPage,
  Conversation,
  Fact,
  Guide,
  GuidePart,
  Module,
  Part,
  Practice,
  Track,
} from './document.ts';
import type { FigureBody } from './picture.ts';
import type { Question } from './question.ts';

export type TrackBody = Omit<Track, 'lang' | 'modules' | 'partCount'> & { readonly modules: readonly string[] };
export type ModuleBody = Omit<Module, 'minutes' | 'parts' | 'test'> & {
  readonly parts: readonly string[];
  readonly draw?: number;
};
export type CitizenBody = Omit<CitizenPage, 'guide' | 'lang'>;
export type GuideBody = Omit<Guide, 'lang' | 'parts' | 'practice'> & { readonly order: readonly string[] };

/** kind, with what it holds. Keys: base, base/inclusion, base/inclusion/keys, itsme, itsme/new-phone, itsme.cost. */
export type Content =
  | { readonly kind: 'fact'; readonly body: Fact }
  | { readonly kind: 'track'; readonly body: TrackBody }
  | { readonly kind: 'module'; readonly body: ModuleBody }
  | { readonly kind: 'part'; readonly body: Part }
  | { readonly kind: 'test'; readonly body: { readonly questions: readonly Question[] } }
  | { readonly kind: 'guide'; readonly body: GuideBody }
  | { readonly kind: 'guide-part'; readonly body: GuidePart }
  | { readonly kind: 'practice'; readonly body: Practice }
  | { readonly kind: 'citizen-page'; readonly body: CitizenBody }
  | { readonly kind: 'boundaries'; readonly body: Boundaries }
  | { readonly kind: 'conversation'; readonly body: Conversation }
  | { readonly kind: 'figure'; readonly body: FigureBody }
  | { readonly kind: 'words'; readonly body: { readonly groups: readonly (readonly string[])[] } };

export type ContentKind = Content['kind'];

export type StoredDocument = Content & {
  readonly key: string;
  /** Facts hold all their languages: theirs is `all`. */
  readonly lang: string;
};

/** Says whether a document changed: the same content always has the same hash. */
export function hashOf(document: Pick<StoredDocument, 'body'>): string {
  return createHash('sha256').update(JSON.stringify(document.body)).digest('hex');
}

/** A document's name among all: its kind, key and language. */
export function nameOf(document: { readonly kind: string; readonly key: string; readonly lang: string }): string {
  return `${document.kind} ${document.key} ${document.lang}`;
}
