/** Reads one text of content (a lesson part or a guide part) and checks what its blocks name. */
import type { z } from 'zod';
import type { Block, PlacedBlock, Sheet } from '#features/content/index.ts';
import { checkId, checkOnce, type Reading, withoutNumber } from './reading.ts';
import { readText } from './text-file.ts';

/** The names of the drawings that a text in this language may use. */
export type Figures = ReadonlySet<string>;

type Read<Head> = { readonly head: Head; readonly blocks: readonly Block[] };

/**
 * Reads the text at `path`, whose id is the name of its file.
 * @returns its head and blocks, or undefined when something is wrong with them; all of it is reported
 */
export function readPart<Head extends { readonly id: string }>(
  reading: Reading,
  path: string,
  format: z.ZodType<Head>,
  figures: Figures,
): Read<Head> | undefined {
  const text = readWithBlocks(reading, path, format, figures);
  if (text) checkId(reading, text.sheet, withoutNumber(path.slice(path.lastIndexOf('/') + 1)));
  return text;
}

/** The same for a text without an id. */
export function readWithBlocks<Head>(
  reading: Reading,
  path: string,
  format: z.ZodType<Head>,
  figures: Figures,
): (Read<Head> & { readonly sheet: Sheet<Head> }) | undefined {
  const source = reading.take(path);
  const text = source && readText(source.file, source.text, format, reading.report);
  if (!text) return undefined;
  checkBlocks(reading, source.file, text.blocks, figures);
  if (!text.head) return undefined;
  return { head: text.head.data, sheet: text.head, blocks: text.blocks.map(({ block }) => block) };
}

function checkBlocks(reading: Reading, file: string, blocks: readonly PlacedBlock[], figures: Figures): void {
  if (blocks.length === 0) reading.report(file, 1, 'file', 'has no text after its fields; write it');
  const checks: { id: string; file: string; line: number }[] = [];
  for (const { block, line } of blocks) {
    if (block.kind === 'figure' && !figures.has(block.name))
      reading.report(file, line, '::: figure', `${block.name} has no file figures/${block.name}.svg`);
    if (block.kind === 'check') checks.push({ id: block.question.id, file, line });
  }
  checkOnce(reading, checks, 'a check of this part');
}
