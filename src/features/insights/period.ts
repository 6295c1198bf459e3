/** The periods that figures can be seen for: blocks of twelve months that do not overlap. */
import { addMonths } from '#shared/clock.ts';

/**
 * Blocks that overlap would give small counts away: twelve months minus the last six is the other six.
 * 0 is the last twelve months up to now, 1 the twelve before, 2 those before.
 */
export const blocks = [0, 1, 2] as const;
export type Block = (typeof blocks)[number];

export type Period = {
  readonly block: Block;
  /** First days of months, oldest first: twelve. */
  readonly months: readonly string[];
  /** The first day after the period. */
  readonly before: string;
};

export function readBlock(text: string | undefined): Block {
  return blocks.find((block) => String(block) === text) ?? 0;
}

export function periodOf(today: string, block: Block): Period {
  const before = addMonths(`${today.slice(0, 7)}-01`, 1 - 12 * block);
  return { block, before, months: Array.from({ length: 12 }, (_, index) => addMonths(before, index - 12)) };
}
