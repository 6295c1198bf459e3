/** A text without its words: the same blocks in the same order, to be written in another language. */
import { type BlockField, type HeadField, type TypedDocument, tagFields } from './typed-document.ts';

/** These say the same in every language. */
export const keptInHead: ReadonlySet<string> = new Set<HeadField>([
  'letter',
  'colour',
  'facts',
  'order',
  'kind',
  'minutes',
  'tasks',
  ...tagFields,
]);
export const keptInBlocks: ReadonlySet<string> = new Set<BlockField>(['name', 'url']);

export function skeleton({ head, blocks }: TypedDocument): TypedDocument {
  return {
    head: onlyKept(head, keptInHead),
    blocks: blocks.map((block) => ({ ...block, fields: onlyKept(block.fields, keptInBlocks) })),
  };
}

function onlyKept<Fields extends Readonly<Partial<Record<string, string>>>>(fields: Fields, kept: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => kept.has(field)));
}
