/** From the form to a document: its body, and everything that is still to be put right, each at its field. */
import { factName, unknownGuides } from '#features/content/index.ts';
import { personalDataIn } from '#shared/personal-data.ts';
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
  const mistakes = [...head.mistakes, ...text.mistakes, ...unknownNames(name, typed, around), ...personalData(typed)];
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

/** Facts and guides that are named and are not there. */
function unknownNames(name: DocumentName, typed: TypedDocument, { library }: Around): readonly Mistake[] {
  const unknown = (field: string, text: string): readonly Mistake[] => [
    ...[...text.matchAll(factName)].flatMap(([said, id = '']): readonly Mistake[] =>
      library.fact(id) ? [] : [{ field, key: 'fact', said }],
    ),
    ...unknownGuides([text], library, name.lang).map((said): Mistake => ({ field, key: 'guide', said })),
  ];
  return textsIn(typed).flatMap(({ field, text }) => unknown(field, text));
}

/** What a person can be known by has no place in a text that every town reads. */
function personalData(typed: TypedDocument): readonly Mistake[] {
  return textsIn(typed).flatMap(({ field, text }): readonly Mistake[] => {
    const found = personalDataIn(text.replaceAll(captionTimes, ''));
    return found ? [{ field, key: `personal.${found}` }] : [];
  });
}

/** The times of captions look like telephone numbers. */
const captionTimes = /^.*-->.*$/gm;

/** Every text of the form, with the name of its field. */
function textsIn({ head, blocks }: TypedDocument): readonly { readonly field: string; readonly text: string }[] {
  const inHead = Object.entries(head).map(([field, text = '']) => ({ field: `h.${field}`, text }));
  const inBlocks = blocks.flatMap(({ kind, fields }, index) => {
    const given: Readonly<Record<string, string | undefined>> = fields;
    return blockFields[kind].map((field) => ({ field: `b${index}.${field}`, text: given[field] ?? '' }));
  });
  return [...inHead, ...inBlocks];
}
