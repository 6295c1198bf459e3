/** A stored document as it stands in the form. */
import { type Block, type Content, type StoredDocument, writeBlockText } from '#features/content/index.ts';
import type { DocumentName, EditableKind } from './document-name.ts';
import { typedTags } from './tags.ts';
import { emptyBlock, headFields, type TypedBlock, type TypedDocument } from './typed-document.ts';

/** What an editor writes, with its kind. */
export type EditableContent = Extract<Content, { kind: EditableKind }>;

/** The form of a document; of the blocks of a step, the first boundary stands inside it and others after it. */
export function typedFrom(content: EditableContent): TypedDocument {
  return { head: headOf(content), blocks: 'blocks' in content.body ? content.body.blocks.flatMap(typedBlocks) : [] };
}

/** The form of a document that does not exist yet. */
export function emptyDocument({ kind }: Pick<DocumentName, 'kind'>): TypedDocument {
  const head = Object.fromEntries(headFields[kind].map((field) => [field, '']));
  return { head, blocks: kind === 'guide' ? [] : [emptyBlock(kind === 'practice' ? 'situation' : 'step')] };
}

function headOf(content: EditableContent): TypedDocument['head'] {
  switch (content.kind) {
    case 'guide': {
      const { title, letter, colour, purpose, operator, needs, never, facts, help, words, order } = content.body;
      const lines = { needs: needs.join('\n'), never: never.join('\n'), facts: facts.join('\n') };
      const helpLines = help.map(({ name, url }) => (url === undefined ? name : `${name} | ${url}`)).join('\n');
      const rest = { help: helpLines, words: words.join('\n'), order: order.join('\n') };
      return { title, letter, colour, purpose, operator, ...lines, ...rest, ...typedTags(content.body.tags) };
    }
    case 'guide-part': {
      const { title, kind, summary, words } = content.body;
      return { title, kind, summary, words: words.join('\n') };
    }
    case 'practice': {
      const { title, minutes, summary, tasks } = content.body;
      return { title, minutes: String(minutes), summary, tasks: tasks.join('\n') };
    }
    case 'citizen-page': {
      const { title, lead, needs, words } = content.body;
      return { title, lead, needs: needs.join('\n'), words: words.join('\n') };
    }
  }
}

function typedBlocks(block: Block): readonly TypedBlock[] {
  switch (block.kind) {
    case 'text':
    case 'situation':
      return [{ ...emptyBlock(block.kind), fields: { text: block.markdown } }];
    case 'tip':
    case 'warning':
    case 'boundary':
    case 'question':
      return [{ ...emptyBlock(block.kind), fields: { title: block.title, text: block.markdown } }];
    case 'may':
      return [{ ...emptyBlock('may'), fields: { yes: block.yes.join('\n'), no: block.no.join('\n') } }];
    case 'figure': {
      const { name, alt, caption } = block;
      return [{ ...emptyBlock('figure'), fields: { name, alt, caption } }];
    }
    case 'video': {
      const { title, url, captions } = block;
      return [{ ...emptyBlock('video'), fields: { title, url, captions } }];
    }
    case 'check':
      return [{ ...emptyBlock('check'), fields: { source: insideOf(writeBlockText([block])) } }];
    case 'step':
      return typedStep(block);
  }
}

function typedStep({ title, touches = [], blocks }: Extract<Block, { kind: 'step' }>): readonly TypedBlock[] {
  const inside = blocks.flatMap((one) => (one.kind === 'text' ? [one.markdown] : []));
  const [stop, ...more] = blocks.flatMap((one) => (one.kind === 'boundary' ? [one] : []));
  const stops = stop ? { stopTitle: stop.title, stopText: stop.markdown } : {};
  const step: TypedBlock = { kind: 'step', touches, fields: { title, text: inside.join('\n\n'), ...stops } };
  return [step, ...more.flatMap(typedBlocks)];
}

/** The lines between the first, which opens a block, and the last, which closes it. */
function insideOf(text: string): string {
  return text.trimEnd().split('\n').slice(1, -1).join('\n');
}

/** A stored body with its kind; undefined for one that was taken away. */
export function contentOf(
  { kind }: Pick<DocumentName, 'kind'>,
  body: StoredDocument['body'] | null,
): EditableContent | undefined {
  // The table holds the body of each kind in its own form: see stored.ts of content.
  return body === null ? undefined : ({ kind, body } as EditableContent);
}

const longestTitle = 120;

/** What a document is called in the form, for lists. A title that is still too long is cut. */
export function titleOf(typed: TypedDocument, otherwise: string): string {
  const title = typed.head.title?.trim() ?? '';
  if (title === '') return otherwise;
  return title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
}

/** A version of a document as it stands in the form; undefined where there is none, or it was taken away. */
export function typedVersion(
  name: Pick<DocumentName, 'kind'>,
  found: { readonly body: StoredDocument['body'] | null; readonly gone: boolean } | undefined,
): TypedDocument | undefined {
  const content = found && !found.gone ? contentOf(name, found.body) : undefined;
  return content && typedFrom(content);
}
