/** From the blocks of the form to those of a document: written as text in blocks and read again, so by the rules of the files. */
import { type Block, isCaptions, readBlockText, touches, videoType, writeBlockText } from '#features/content/index.ts';
import type { DocumentName } from './document-name.ts';
import type { Around, Mistake, MistakeKey } from './mistake.ts';
import { blockFields, linesOf, type TypedBlock } from './typed-document.ts';

const mostInField = 20_000;
export const mostBlocks = 120;

type Read = { readonly blocks: readonly Block[]; readonly mistakes: readonly Mistake[] };

/** Blocks with a mistake of their own are left out of the text; the others are read together, headings and all. */
export function blocksFrom(name: DocumentName, typed: readonly TypedBlock[], around: Around): Read {
  const mistakes: Mistake[] = [];
  const pieces: { readonly text: string; readonly index: number }[] = [];
  for (const [index, block] of typed.entries()) {
    const own = ownMistakes(name, block, around);
    mistakes.push(...own.map(({ field, ...rest }) => ({ field: `b${index}.${field}`, ...rest })));
    const text = own.length > 0 ? '' : sourceOf(block);
    if (text !== '') pieces.push({ text, index });
  }
  const read = readBlockText(pieces.map(({ text }) => text).join('\n'), around.lang);
  for (const { line, field, message } of read.mistakes) {
    const { index, offset } = pieceAt(pieces, line);
    mistakes.push({ field: `b${index}.${fieldAt(typed[index], offset)}`, said: `${plain(field)}: ${message}` });
  }
  if (typed.length > mostBlocks) mistakes.push({ field: '', key: 'tooMany' });
  if (read.blocks.length === 0 && mistakes.length === 0) mistakes.push({ field: '', key: 'blocks' });
  return { blocks: read.blocks, mistakes };
}

type OwnMistake = { readonly field: string; readonly key: MistakeKey; readonly said?: string };

/** What is asked of a block before it is text: its fields filled in, its picture or film there. */
function ownMistakes({ lang }: DocumentName, block: TypedBlock, { library }: Around): readonly OwnMistake[] {
  const wrong: OwnMistake[] = [];
  const { fields } = block;
  const need = (...names: readonly (keyof typeof fields)[]) => {
    for (const field of names) if ((fields[field] ?? '').trim() === '') wrong.push({ field, key: 'missing' });
  };
  switch (block.kind) {
    case 'text':
      break;
    case 'situation':
      need('text');
      break;
    case 'step':
      need('title');
      if ((fields.stopTitle ?? '').trim() !== '') need('stopText');
      if ((fields.stopText ?? '').trim() !== '') need('stopTitle');
      break;
    case 'tip':
    case 'warning':
    case 'boundary':
    case 'question':
      need('title', 'text');
      break;
    case 'may':
      need('yes', 'no');
      break;
    case 'figure':
      need('alt', 'caption');
      if (!library.picture(lang, fields.name ?? '')) wrong.push({ field: 'name', key: 'picture' });
      break;
    case 'video':
      need('title');
      if (videoType((fields.url ?? '').trim()) === undefined) wrong.push({ field: 'url', key: 'film' });
      if (!isCaptions((fields.captions ?? '').trim())) wrong.push({ field: 'captions', key: 'captions' });
      break;
    case 'check':
      need('source');
  }
  for (const [field, text = ''] of Object.entries(fields)) {
    if (text.length > mostInField) wrong.push({ field, key: 'tooLong' });
  }
  return wrong;
}

/** The block as the files write it. */
function sourceOf(block: TypedBlock): string {
  if (block.kind === 'check') return `::: check\n${block.fields.source ?? ''}\n:::\n`;
  const made = blockOf(block);
  return made === undefined ? '' : writeBlockText([made]);
}

function blockOf({ kind, fields, touches: touched }: TypedBlock): Block | undefined {
  const title = oneLine(fields.title);
  const markdown = (fields.text ?? '').trim();
  switch (kind) {
    case 'text':
      return markdown === '' ? undefined : { kind, markdown };
    case 'situation':
      return { kind, markdown };
    case 'tip':
    case 'warning':
    case 'boundary':
    case 'question':
      return { kind, title, markdown };
    case 'may':
      return { kind, yes: linesOf(fields.yes), no: linesOf(fields.no) };
    case 'figure':
      return { kind, name: oneLine(fields.name), alt: oneLine(fields.alt), caption: oneLine(fields.caption) };
    case 'video':
      return { kind, title, url: oneLine(fields.url), captions: (fields.captions ?? '').trim() };
    case 'check':
      return undefined;
    case 'step': {
      const stopTitle = oneLine(fields.stopTitle);
      const stop: readonly Block[] =
        stopTitle === '' ? [] : [{ kind: 'boundary', title: stopTitle, markdown: (fields.stopText ?? '').trim() }];
      const inside: readonly Block[] = markdown === '' ? [] : [{ kind: 'text', markdown }];
      const known = [...new Set(touched)].flatMap((one) => touches.find((touch) => touch === one) ?? []);
      return { kind, title, ...(known.length > 0 ? { touches: known } : {}), blocks: [...inside, ...stop] };
    }
  }
}

/** French has spaces that do not break before some signs: those stay. */
export function oneLine(text: string | undefined): string {
  return (text ?? '').replaceAll(/[ \t\r\n]+/g, ' ').trim();
}

/** Which block the line of the whole text is in, and how far. Pieces end in a line end and have an empty line between. */
function pieceAt(pieces: readonly { readonly text: string; readonly index: number }[], line: number) {
  let first = 1;
  let found = { index: pieces[0]?.index ?? 0, offset: 0 };
  for (const { text, index } of pieces) {
    if (line >= first) found = { index, offset: line - first };
    first += text.split('\n').length;
  }
  return found;
}

/** What stands on the first line of a block is its title, where it has one. */
function fieldAt(block: TypedBlock | undefined, offset: number): string {
  if (!block) return 'text';
  const names: readonly string[] = blockFields[block.kind];
  if (offset === 0 && names.includes('title')) return 'title';
  return names.find((name) => name !== 'title') ?? 'text';
}

/** The sign of a block says nothing to who does not see it. */
function plain(field: string): string {
  return field.replace(/^:::\s*/, '').replaceAll(/[{}]/g, '');
}
