/** The texts of a document that are checked, each with the place where an editor finds it. */
import {
  type BlockField,
  blockFields,
  type EditableKind,
  type HeadField,
  headFields,
  linesOf,
  listFields,
  type Place,
  type TypedDocument,
} from '#features/manuscript/index.ts';

export type CheckedText = {
  readonly place: Place;
  /** The name of its field in the form. */
  readonly field: string;
  readonly text: string;
};

/** Names, ids and the words of citizens themselves are not prose. */
const prose: ReadonlySet<HeadField> = new Set(['title', 'purpose', 'needs', 'never', 'summary', 'lead']);
const proseInBlocks: ReadonlySet<BlockField> = new Set([
  'title',
  'text',
  'stopTitle',
  'stopText',
  'yes',
  'no',
  'caption',
]);

export function textsToCheck(kind: EditableKind, { head, blocks }: TypedDocument): readonly CheckedText[] {
  const inHead = headFields[kind]
    .filter((field) => prose.has(field))
    .flatMap((field) => texts({ kind: 'field', field }, `h.${field}`, head[field], listFields.has(field)));
  const inBlocks = blocks.flatMap((block, at) => {
    const given: Readonly<Partial<Record<BlockField, string>>> = block.fields;
    const names: readonly BlockField[] = blockFields[block.kind];
    const place = { kind: 'block', block: block.kind, number: at + 1 } as const;
    return names
      .filter((field) => proseInBlocks.has(field))
      .flatMap((field) => texts(place, `b${at}.${field}`, given[field], field === 'yes' || field === 'no'));
  });
  return [...inHead, ...inBlocks];
}

/** Of a list each line is a text by itself. */
function texts(place: Place, field: string, text: string | undefined, isList: boolean): readonly CheckedText[] {
  const pieces = isList ? linesOf(text) : (text ?? '').trim() === '' ? [] : [text ?? ''];
  return pieces.map((piece) => ({ place, field, text: piece }));
}
