/** A draft: a shared document as an editor writes it, until someone else approved it and it is published. */
import type { DocumentName, TypedDocument } from '#features/manuscript/index.ts';

export type DraftState = 'draft' | 'in-review' | 'approved' | 'published' | 'dropped';

export type Draft = DocumentName & {
  readonly id: string;
  /** The published version that it began from; 0 for a document that did not exist. */
  readonly from: number;
  readonly typed: TypedDocument;
  readonly state: DraftState;
  readonly author: string;
  /** Who changed the text last. */
  readonly changedBy: string;
  readonly reviewer: string | null;
  /** What changed, in one line for readers. */
  readonly note: string;
  readonly remarks: string;
  /** Rises with every change. */
  readonly version: number;
  readonly changedAt: Date;
  /** The version of the Dutch text that it was written beside. */
  readonly translatedFrom?: number | null;
};

/** A draft on a list, with the people around it by name. */
export type DraftLine = Omit<Draft, 'typed'> & {
  /** Empty for one that has none yet. */
  readonly title: string;
  readonly authorName: string;
  readonly reviewerName: string | null;
};
