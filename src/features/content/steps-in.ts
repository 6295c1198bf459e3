/** The steps of a text, numbered as its page counts them: what points at a step by its number means the same everywhere. */
import type { Block } from './document.ts';

export type StepBlock = Extract<Block, { kind: 'step' }>;
export type NumberedStep = { readonly number: number; readonly step: StepBlock };

/** From 1, through the whole text. */
export function stepsIn(blocks: readonly Block[]): readonly NumberedStep[] {
  return blocks
    .filter((block): block is StepBlock => block.kind === 'step')
    .map((step, index) => ({ number: index + 1, step }));
}
