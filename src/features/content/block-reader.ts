/** Reads the blocks of a text: `::: name` opens one, `:::` closes it, what stands outside is ordinary text. */
import { type Block, type Touch, touches } from './document.ts';
import { list, sheet, text } from './fields.ts';
import { checkHeadings, checkMarkdown } from './markdown-check.ts';
import type { Note } from './mistake-words.ts';
import { checkFormat } from './question-format.ts';
import { isCaptions, videoType } from './video.ts';
import { readYaml } from './yaml-file.ts';

const mayFormat = sheet({ yes: list(text, 1), no: list(text, 1) });
const figureFormat = sheet({ alt: text, caption: text });

/** A block with the line of the file on which it begins. */
export type PlacedBlock = { readonly block: Block; readonly line: number };

type Open = { readonly name: string; readonly title: string; readonly line: number; readonly body: string[] };

/**
 * @param lines the lines after the head of the text
 * @param firstLine the line of the file on which they begin
 */
export function readBlocks(lines: readonly string[], firstLine: number, note: Note): readonly PlacedBlock[] {
  const found: PlacedBlock[] = [];
  let open: Open = ordinaryText(firstLine);
  const close = () => {
    const block = open.name === '' ? textBlock(open, note) : typedBlock(open, note);
    if (block) found.push({ block, line: open.line });
  };
  for (const [index, whole] of lines.entries()) {
    const line = firstLine + index;
    const fence = /^\s*:::\s*(\S*)(.*)$/.exec(whole);
    if (!fence) {
      open.body.push(whole);
      continue;
    }
    const [, name = '', rest = ''] = fence;
    const title = rest.trim();
    if (name === '' && open.name === '') note(line, ':::', (say) => say.closesNothing);
    if (name !== '' && open.name !== '') note(open.line, `::: ${open.name}`, (say) => say.notClosed);
    close();
    open = name === '' ? ordinaryText(line + 1) : { name, title, line, body: [] };
  }
  if (open.name !== '') note(open.line, `::: ${open.name}`, (say) => say.notClosed);
  close();
  checkHeadings(lines, firstLine, note);
  return insideSteps(found);
}

function ordinaryText(line: number): Open {
  return { name: '', title: '', line, body: [] };
}

function textBlock({ body, line }: Open, note: Note): Block | undefined {
  const markdown = body.join('\n').trim();
  if (markdown === '') return undefined;
  checkMarkdown(body, line, note);
  return { kind: 'text', markdown };
}

function typedBlock(open: Open, note: Note): Block | undefined {
  const field = `::: ${open.name}`;
  const { title } = open;
  const body = () => {
    checkMarkdown(open.body, open.line + 1, note);
    const markdown = open.body.join('\n').trim();
    if (markdown === '') note(open.line, field, (say) => say.empty);
    return markdown;
  };
  const fields = { file: '', text: open.body.join('\n'), firstLine: open.line + 1 };
  const report = (_: string, line: number, name: string, message: string) =>
    note(line, name, (say) => say.inField(message));
  const titled = ['tip', 'boundary', 'warning', 'question', 'step', 'video'].includes(open.name);
  if (titled && title === '') note(open.line, field, (say) => say.needsTitle(field));
  if (['situation', 'may', 'check'].includes(open.name) && title !== '')
    note(open.line, field, (say) => say.noTitle(title));

  switch (open.name) {
    case 'situation':
      return { kind: 'situation', markdown: body() };
    case 'tip':
      return { kind: 'tip', title, markdown: body() };
    case 'boundary':
    case 'warning':
    case 'question':
      return { kind: open.name, title, markdown: body() };
    case 'step':
      return stepBlock(open, note);
    case 'may': {
      const may = readYaml(fields, mayFormat, report);
      return may && { kind: 'may', ...may.data };
    }
    case 'figure': {
      if (!/^[a-z0-9-]+$/.test(title)) note(open.line, field, (say) => say.figureName);
      const figure = readYaml(fields, figureFormat, report);
      return figure && { kind: 'figure', name: title, ...figure.data };
    }
    case 'video':
      return videoBlock(open, note);
    case 'check': {
      const question = readYaml(fields, checkFormat, report);
      return question && { kind: 'check', question: question.data };
    }
    default:
      note(open.line, field, (say) => say.noBlock);
      return undefined;
  }
}

/** The address of the film on the first line, its captions (WebVTT) on those after it. */
function videoBlock({ title, line, body }: Open, note: Note): Block {
  const [url = '', ...rest] = body.join('\n').trim().split('\n');
  const captions = rest.join('\n').trim();
  if (videoType(url.trim()) === undefined) note(line + 1, '::: video', (say) => say.film);
  if (!isCaptions(captions)) note(line + 1, '::: video', (say) => say.captions);
  return { kind: 'video', title, url: url.trim(), captions };
}

/** `De burger tikt zijn pincode {pin, card}`: at its end a title says which secrets the step touches. */
function stepBlock(open: Open, note: Note): Block {
  const [, title = open.title, marks = ''] = /^(.*?)\s*\{([^{}]*)\}$/.exec(open.title) ?? [];
  const touched: Touch[] = [];
  for (const mark of marks.split(',').flatMap((one) => one.trim() || [])) {
    const touch = touches.find((known) => known === mark);
    if (touch) touched.push(touch);
    else note(open.line, `{${mark}}`, (say) => say.noTouch(touches.join(', ')));
  }
  const text = textBlock({ ...open, line: open.line + 1 }, note);
  return { kind: 'step', title, ...(touched.length > 0 ? { touches: touched } : {}), blocks: text ? [text] : [] };
}

/** A boundary right after a step stands inside that step. */
function insideSteps(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const folded: PlacedBlock[] = [];
  for (const placed of blocks) {
    const before = folded.at(-1);
    if (placed.block.kind === 'boundary' && before?.block.kind === 'step') {
      const step = { ...before.block, blocks: [...before.block.blocks, placed.block] };
      folded[folded.length - 1] = { block: step, line: before.line };
    } else folded.push(placed);
  }
  return folded;
}
