/** From the form to a document: its body, and everything that is still to be put right, each at its field. */
import { factName } from '#features/content/index.ts';
import { type DocumentName, ownId } from './document-name.ts';
import type { Around, Mistake } from './mistake.ts';
import { blocksFrom } from './to-blocks.ts';
import { headFrom } from './to-head.ts';
import { blockFields, type TypedDocument } from './typed-document.ts';
import type { EditableContent } from './typed-from.ts';

/** The body as far as it could be read (a preview can show it); keep it only when there are no mistakes. */
export function toContent(
  name: DocumentName,
  typed: TypedDocument,
  around: Around,
): { readonly content: EditableContent; readonly mistakes: readonly Mistake[] } {
  const head = headFrom(name, typed.head, around);
  const text = name.kind === 'guide' ? { blocks: [], mistakes: [] } : blocksFrom(name, typed.blocks, around);
  const mistakes = [...head.mistakes, ...text.mistakes, ...unknownFacts(typed, around)];
  return { content: withBlocks(ownId(name), head.content, text.blocks), mistakes };
}

function withBlocks(
  id: string,
  head: ReturnType<typeof headFrom>['content'],
  blocks: ReturnType<typeof blocksFrom>['blocks'],
): EditableContent {
  switch (head.kind) {
    case 'guide':
      return { kind: 'guide', body: { id, ...head.body } };
    case 'guide-part':
      return { kind: 'guide-part', body: { id, ...head.body, blocks } };
    case 'practice':
      return { kind: 'practice', body: { ...head.body, blocks } };
    case 'citizen-page':
      return { kind: 'citizen-page', body: { ...head.body, blocks } };
  }
}

/** Facts that are named and are not there. */
function unknownFacts(typed: TypedDocument, { library }: Around): readonly Mistake[] {
  const unknown = (text: string) =>
    [...text.matchAll(factName)].flatMap(([whole, id = '']) => (library.fact(id) ? [] : [whole]));
  const inHead = Object.entries(typed.head).flatMap(([field, text = '']) =>
    unknown(text).map((said): Mistake => ({ field: `h.${field}`, key: 'fact', said })),
  );
  const inBlocks = typed.blocks.flatMap(({ kind, fields }, index) =>
    blockFields[kind].flatMap((field) => {
      const given: Readonly<Record<string, string | undefined>> = fields;
      return unknown(given[field] ?? '').map((said): Mistake => ({ field: `b${index}.${field}`, key: 'fact', said }));
    }),
  );
  return [...inHead, ...inBlocks];
}
