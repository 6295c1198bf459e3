/** A document as it stands in the form: every field as text, whole or not, so that nothing typed is lost. */
import type { EditableKind } from './document-name.ts';

/** The kinds of block that an editor writes. */
export const blockKinds = [
  'text',
  'step',
  'tip',
  'warning',
  'boundary',
  'question',
  'situation',
  'may',
  'figure',
  'video',
  'check',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** The fields of each kind of block, in the order of the form. */
export const blockFields = {
  text: ['text'],
  step: ['title', 'text', 'stopTitle', 'stopText'],
  tip: ['title', 'text'],
  warning: ['title', 'text'],
  boundary: ['title', 'text'],
  question: ['title', 'text'],
  situation: ['text'],
  may: ['yes', 'no'],
  figure: ['name', 'alt', 'caption'],
  video: ['title', 'url', 'captions'],
  check: ['source'],
} as const satisfies Readonly<Record<BlockKind, readonly string[]>>;
export type BlockField = (typeof blockFields)[BlockKind][number];

export type TypedBlock = {
  readonly kind: BlockKind;
  readonly fields: Readonly<Partial<Record<BlockField, string>>>;
  /** What a step touches. */
  readonly touches: readonly string[];
};

/** What a guide is tagged with; all of it, or nothing. */
export const tagFields = ['domain', 'audience', 'digcomp', 'level', 'licence'] as const;

/** The fields before the blocks, by kind of document; lists have an item a line. */
export const headFields = {
  guide: [
    'title',
    'letter',
    'colour',
    'purpose',
    'operator',
    'needs',
    'never',
    'facts',
    'help',
    'words',
    'order',
    ...tagFields,
  ],
  'guide-part': ['title', 'kind', 'summary', 'words'],
  practice: ['title', 'minutes', 'summary', 'tasks'],
  'citizen-page': ['title', 'lead', 'needs', 'words'],
} as const satisfies Readonly<Record<EditableKind, readonly string[]>>;
export type HeadField = (typeof headFields)[EditableKind][number];

/** These fields hold a list: an item a line. */
export const listFields: ReadonlySet<HeadField> = new Set([
  'needs',
  'never',
  'facts',
  'help',
  'words',
  'order',
  'tasks',
  'audience',
  'digcomp',
]);

export type TypedDocument = {
  readonly head: Readonly<Partial<Record<HeadField, string>>>;
  readonly blocks: readonly TypedBlock[];
};

/** A guide has no blocks of its own: they stand in its parts. */
export function hasBlocks(kind: EditableKind): boolean {
  return kind !== 'guide';
}

export function emptyBlock(kind: BlockKind): TypedBlock {
  return { kind, fields: {}, touches: [] };
}

/** One line of a list a line; empty ones do not count. */
export function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '').split('\n').flatMap((line) => line.trim() || []);
}
