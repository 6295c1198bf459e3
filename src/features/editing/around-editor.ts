/** What others put around the editor: checks beside the text, and links to what else can be done with it. */
import type { Child } from 'hono/jsx';
import type { Library } from '#features/content/index.ts';
import type { DocumentName, EditableContent, TypedDocument } from '#features/manuscript/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Lang } from '#shared/words/catalogue.ts';

/** The text that is open, as far as it can be read: what is half typed is in `typed` alone. */
export type OpenText = {
  readonly actor: Actor;
  /** Of the page, not of the text: that is in `name`. */
  readonly lang: Lang;
  readonly name: DocumentName;
  readonly typed: TypedDocument;
  readonly content: EditableContent;
  readonly library: Library;
};

/** A way to another page, with what it is for. */
export type Door = { readonly href: string; readonly title: string; readonly lead: string };

export type AroundEditor = {
  /** Stands beside the text, under the preview: words too hard, languages that are missing. Also for who reviews. */
  readonly checks: (open: OpenText) => Child | Promise<Child>;
  /** Stand beside the title: side by side with another language, for example. */
  readonly links: (open: OpenText) => readonly { readonly href: string; readonly title: string }[];
  /** Stand under the list of guides: to the pages of all texts at once. */
  readonly doors: (lang: Lang) => readonly Door[];
};

export const nothingAround: AroundEditor = { checks: () => null, links: () => [], doors: () => [] };
