/** Blocks as the text in which people write them, and back: what one writes the other reads. */
import { stringify } from 'yaml';
import { readBlocks } from './block-reader.ts';
import type { Block } from './document.ts';
import { type MistakeLang, mistakeWords } from './mistake-words.ts';
import type { Question } from './question.ts';

/** What is wrong, on which line of the text (from 1), and what to do. */
export type BlockMistake = { readonly line: number; readonly field: string; readonly message: string };

/**
 * Reads text in blocks as somebody typed it. Whatever could be read is in `blocks`; keep it only when `mistakes` is
 * empty. Whether its facts and drawings exist is asked elsewhere.
 * @param lang of the messages
 */
export function readBlockText(
  typed: string,
  lang: MistakeLang = 'nl',
): { readonly blocks: readonly Block[]; readonly mistakes: readonly BlockMistake[] } {
  const mistakes: BlockMistake[] = [];
  const say = mistakeWords(lang);
  const placed = readBlocks(typed.replace(/\r\n?/g, '\n').split('\n'), 1, (line, field, message) =>
    mistakes.push({ line, field, message: message(say) }),
  );
  return { blocks: placed.map(({ block }) => block), mistakes };
}

/**
 * The text of blocks, ending in a line end, or '' for none. Reading it gives the same blocks, with two exceptions that
 * the reader never makes itself: texts that follow each other become one, and a boundary after a step goes into it.
 */
export function writeBlockText(blocks: readonly Block[]): string {
  return blocks.length === 0 ? '' : `${blocks.map(textOf).join('\n\n')}\n`;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.markdown;
    case 'situation':
      return fenced('situation', block.markdown);
    case 'tip':
    case 'boundary':
    case 'warning':
    case 'question':
      return fenced(`${block.kind} ${block.title}`, block.markdown);
    case 'may':
      return fenced('may', yaml({ yes: block.yes, no: block.no }));
    case 'step':
      return stepText(block);
    case 'figure':
      return fenced(`figure ${block.name}`, yaml({ alt: block.alt, caption: block.caption }));
    case 'video':
      return fenced(`video ${block.title}`, `${block.url}\n\n${block.captions}`);
    case 'check':
      return fenced('check', yaml(inOrder(block.question)));
  }
}

/** Boundaries inside a step are written after it. */
function stepText({ title, touches = [], blocks }: Extract<Block, { kind: 'step' }>): string {
  const marks = touches.length > 0 ? ` {${touches.join(', ')}}` : '';
  const inside = blocks.filter((block) => block.kind !== 'boundary').map(textOf);
  const after = blocks.filter((block) => block.kind === 'boundary').map(textOf);
  return [fenced(`step ${title}${marks}`, inside.join('\n\n')), ...after].join('\n\n');
}

function fenced(head: string, body: string): string {
  return body === '' ? `::: ${head}\n:::` : `::: ${head}\n${body}\n:::`;
}

/** The fields as people write them: what is asked first, wrong options without saying so. */
function inOrder({ id, kind, text, explain, ...rest }: Question): Readonly<Record<string, unknown>> {
  const choices = 'options' in rest ? { options: rest.options.map(optionText) } : rest;
  return { id, kind, text, ...choices, explain };
}

function optionText({ text, correct }: { readonly text: string; readonly correct: boolean }) {
  return correct ? { text, correct } : { text };
}

/** Every text on one line, so that no line of it can look like the end of the block. */
function yaml(fields: Readonly<Record<string, unknown>>): string {
  return stringify(fields, { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: 100_000 }).trimEnd();
}
