/** Reads the blocks of a text: `::: name` opens one, `:::` closes it, what stands outside is ordinary text. */
import { type Block, type Touch, touches } from '#features/content/index.ts';
import { figureFormat, mayFormat } from './formats.ts';
import { checkHeadings, checkMarkdown } from './markdown-check.ts';
import type { Report } from './mistakes.ts';
import { checkFormat } from './question-format.ts';
import { readYaml } from './yaml-file.ts';

/** A block with the line of the file on which it begins. */
export type PlacedBlock = { readonly block: Block; readonly line: number };

type Open = { readonly name: string; readonly title: string; readonly line: number; readonly body: string[] };

/**
 * @param lines the lines after the head of the text
 * @param firstLine the line of the file on which they begin
 */
export function readBlocks(
  file: string,
  lines: readonly string[],
  firstLine: number,
  report: Report,
): readonly PlacedBlock[] {
  const found: PlacedBlock[] = [];
  let open: Open = ordinaryText(firstLine);
  const close = () => {
    const block = open.name === '' ? textBlock(file, open, report) : typedBlock(file, open, report);
    if (block) found.push({ block, line: open.line });
  };
  for (const [index, whole] of lines.entries()) {
    const line = firstLine + index;
    const fence = /^\s*:::\s*(\S*)\s*(.*?)\s*$/.exec(whole);
    if (!fence) {
      open.body.push(whole);
      continue;
    }
    const [, name = '', title = ''] = fence;
    if (name === '' && open.name === '') report(file, line, ':::', 'closes nothing; take it away');
    if (name !== '' && open.name !== '') report(file, open.line, `::: ${open.name}`, notClosed);
    close();
    open = name === '' ? ordinaryText(line + 1) : { name, title, line, body: [] };
  }
  if (open.name !== '') report(file, open.line, `::: ${open.name}`, notClosed);
  close();
  checkHeadings(file, lines, firstLine, report);
  return insideSteps(found);
}

const notClosed = 'is not closed; put ::: on a line of its own where it ends';

function ordinaryText(line: number): Open {
  return { name: '', title: '', line, body: [] };
}

function textBlock(file: string, { body, line }: Open, report: Report): Block | undefined {
  const markdown = body.join('\n').trim();
  if (markdown === '') return undefined;
  checkMarkdown(file, body, line, report);
  return { kind: 'text', markdown };
}

function typedBlock(file: string, open: Open, report: Report): Block | undefined {
  const field = `::: ${open.name}`;
  const { title } = open;
  const body = () => {
    checkMarkdown(file, open.body, open.line + 1, report);
    const markdown = open.body.join('\n').trim();
    if (markdown === '') report(file, open.line, field, 'is empty; write something in it or take it away');
    return markdown;
  };
  const fields = { file, text: open.body.join('\n'), firstLine: open.line + 1 };
  const titled = ['tip', 'boundary', 'warning', 'question', 'step'].includes(open.name);
  if (titled && title === '') report(file, open.line, field, `needs a title: ${field} Title`);
  if (['situation', 'may', 'check'].includes(open.name) && title !== '')
    report(file, open.line, field, `takes no title; take “${title}” away`);

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
      return stepBlock(file, open, report);
    case 'may': {
      const may = readYaml(fields, mayFormat, report);
      return may && { kind: 'may', ...may.data };
    }
    case 'figure': {
      if (!/^[a-z0-9-]+$/.test(title)) report(file, open.line, field, 'needs the name of a drawing: ::: figure name');
      const figure = readYaml(fields, figureFormat, report);
      return figure && { kind: 'figure', name: title, ...figure.data };
    }
    case 'check': {
      const question = readYaml(fields, checkFormat, report);
      return question && { kind: 'check', question: question.data };
    }
    default:
      report(
        file,
        open.line,
        field,
        'is no block; use situation, tip, boundary, warning, question, may, step, figure or check',
      );
      return undefined;
  }
}

/** `De burger tikt zijn pincode {pin, card}`: at its end a title says which secrets the step touches. */
function stepBlock(file: string, open: Open, report: Report): Block {
  const [, title = open.title, marks = ''] = /^(.*?)\s*\{([^{}]*)\}$/.exec(open.title) ?? [];
  const touched: Touch[] = [];
  for (const mark of marks.split(',').flatMap((one) => one.trim() || [])) {
    const touch = touches.find((known) => known === mark);
    if (touch) touched.push(touch);
    else report(file, open.line, `{${mark}}`, `is nothing that a step touches; use ${touches.join(', ')}`);
  }
  const text = textBlock(file, { ...open, line: open.line + 1 }, report);
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
