/** The posted form of the editor: the document as typed, and which button was pressed. */
import type { DocumentName, EditableKind } from './document-name.ts';
import { mostBlocks } from './to-blocks.ts';
import {
  type BlockField,
  type BlockKind,
  blockFields,
  blockKinds,
  emptyBlock,
  headFields,
  type TypedBlock,
  type TypedDocument,
} from './typed-document.ts';

/** What a button does to the document, beside keeping what was typed. */
export type Press =
  | { readonly kind: 'save' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'add'; readonly block: BlockKind; readonly at: number }
  | { readonly kind: 'up' | 'down' | 'remove' | 'picture'; readonly at: number }
  | { readonly kind: 'fact'; readonly fact: string; readonly into: string };

export type EditForm = {
  readonly typed: TypedDocument;
  readonly note: string;
  /** The version of the draft that was open; 0 when there was none. */
  readonly version: number;
  /** The published version that was open; 0 for a document that did not exist. */
  readonly from: number;
  readonly reviewer: string;
  readonly press: Press;
};

const longestNote = 200;

/** Of the whole form with a picture in it. */
export const formBytes = 1536 * 1024;

/** Reads any form; what is no field of ours is left aside. */
export function readEditForm({ kind }: Pick<DocumentName, 'kind'>, form: FormData): EditForm {
  const typed = { head: readHead(kind, form), blocks: readTypedBlocks(form) };
  return {
    typed,
    note: textIn(form, 'note').replaceAll(/\s+/g, ' ').trim().slice(0, longestNote),
    version: numberIn(form, 'version'),
    from: numberIn(form, 'from'),
    reviewer: textIn(form, 'reviewer'),
    press: readPress(form, typed.blocks.length),
  };
}

/** Browsers send a line end as two signs. */
function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n') : '';
}

/** 0 for what is no number of ours. */
function numberIn(form: FormData, name: string): number {
  const text = textIn(form, name);
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function readHead(kind: EditableKind, form: FormData): TypedDocument['head'] {
  return Object.fromEntries(headFields[kind].map((field) => [field, textIn(form, `h.${field}`)]));
}

/** By their number in the names of the fields, in order. One more than may be, so that the page can say so. */
function readTypedBlocks(form: FormData): readonly TypedBlock[] {
  const numbers = [...form.keys()].flatMap((name) => /^b(\d{1,4})\.kind$/.exec(name)?.[1] ?? []).map(Number);
  const inOrder = [...new Set(numbers)].sort((one, other) => one - other).slice(0, mostBlocks + 1);
  return inOrder.flatMap((number) => {
    const kind = blockKinds.find((one) => one === textIn(form, `b${number}.kind`));
    return kind ? [readTypedBlock(kind, `b${number}`, form)] : [];
  });
}

function readTypedBlock(kind: BlockKind, prefix: string, form: FormData): TypedBlock {
  const names: readonly BlockField[] = blockFields[kind];
  const fields = Object.fromEntries(names.map((field) => [field, textIn(form, `${prefix}.${field}`)]));
  const touches = kind === 'step' ? form.getAll(`${prefix}.touches[]`).filter((one) => typeof one === 'string') : [];
  return { kind, fields, touches: touches.slice(0, 10).map((one) => one.slice(0, 20)) };
}

function readPress(form: FormData, blocks: number): Press {
  const [what = '', number = ''] = textIn(form, 'do').split('.');
  const at = /^\d{1,4}$/.test(number) ? Number(number) : -1;
  switch (what) {
    case 'ask':
      return { kind: 'ask' };
    case 'add': {
      // Between two blocks each place has a kind of its own to choose.
      const block = blockKinds.find((one) => one === textIn(form, `addKind${number}`));
      const after = number === '' ? textIn(form, 'addAt') : number;
      const place = /^\d{1,4}$/.test(after) ? Math.min(Number(after), blocks) : blocks;
      return block ? { kind: 'add', block, at: place } : { kind: 'save' };
    }
    case 'up':
    case 'down':
    case 'remove':
    case 'picture':
      return at >= 0 && at < blocks ? { kind: what, at } : { kind: 'save' };
    case 'fact':
      return { kind: 'fact', fact: textIn(form, 'fact'), into: textIn(form, 'factInto') };
    default:
      return { kind: 'save' };
  }
}

export type Pressed = {
  readonly typed: TypedDocument;
  /** The block to go on with, for the keyboard: its place, when the press was about one. */
  readonly at: number | undefined;
};

/** The document after the press. Nothing typed is lost but what was taken away. */
export function pressed(typed: TypedDocument, press: Press): Pressed {
  const { blocks } = typed;
  const withBlocks = (changed: readonly TypedBlock[], at: number): Pressed => ({
    typed: { ...typed, blocks: changed },
    at: Math.max(0, Math.min(at, changed.length - 1)),
  });
  switch (press.kind) {
    case 'save':
    case 'ask':
      return { typed, at: undefined };
    case 'picture':
      return { typed, at: press.at };
    case 'add':
      return withBlocks(blocks.toSpliced(press.at, 0, emptyBlock(press.block)), press.at);
    case 'remove':
      return withBlocks(blocks.toSpliced(press.at, 1), press.at);
    case 'up':
      return withBlocks(moved(blocks, press.at, press.at - 1), press.at - 1);
    case 'down':
      return withBlocks(moved(blocks, press.at, press.at + 1), press.at + 1);
    case 'fact':
      return withFact(typed, press.fact, press.into);
  }
}

function moved(blocks: readonly TypedBlock[], from: number, to: number): readonly TypedBlock[] {
  const block = blocks[from];
  return block && to >= 0 && to < blocks.length ? blocks.toSpliced(from, 1).toSpliced(to, 0, block) : blocks;
}

/** Puts the fact by name at the end of a block's main text. */
function withFact(typed: TypedDocument, fact: string, into: string): Pressed {
  const at = /^\d{1,4}$/.test(into) ? Number(into) : -1;
  const block = typed.blocks[at];
  if (!block || !/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(fact) || fact.length > 100) return { typed, at: undefined };
  const field = mainField(block.kind);
  const text = (block.fields[field] ?? '').trimEnd();
  const fields = { ...block.fields, [field]: `${text}${text === '' ? '' : ' '}{{${fact}}}` };
  return { typed: { ...typed, blocks: typed.blocks.with(at, { ...block, fields }) }, at };
}

/** The field that holds most of what a block says. */
export function mainField(kind: BlockKind): BlockField {
  const names: readonly BlockField[] = blockFields[kind];
  return names.find((name) => name === 'text') ?? names.at(-1) ?? 'text';
}
