/** Reads a text: its head between two lines of three hyphens, and the blocks after it. */
import type { z } from 'zod';
import {
  mistakeWords,
  type PlacedBlock,
  type Report,
  readBlocks,
  readYaml,
  type Sheet,
} from '#features/content/index.ts';

export type TextFile<Head> = { readonly head: Sheet<Head> | undefined; readonly blocks: readonly PlacedBlock[] };

/** The head (undefined when something is wrong with it) and the blocks; what is wrong is reported at its line. */
export function readText<Head>(
  file: string,
  text: string,
  format: z.ZodType<Head>,
  report: Report,
): TextFile<Head> | undefined {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || end < 0) {
    report(file, 1, 'file', 'must begin with a line ---, the fields of the text, and a line ---');
    return undefined;
  }
  return {
    head: readYaml({ file, text: lines.slice(1, end).join('\n'), firstLine: 2 }, format, report),
    blocks: readBlocks(lines.slice(end + 1), end + 2, (line, field, message) =>
      report(file, line, field, message(mistakeWords('en'))),
    ),
  };
}
