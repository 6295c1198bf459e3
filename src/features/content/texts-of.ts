/** The texts of a block, each by itself: where facts and guides are named, and what a reader sees. */
import type { Block } from './document.ts';
import type { Question } from './question.ts';

/** Every text of a block that may name a fact or a guide, in the order of reading. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'situation':
      return [block.markdown];
    case 'tip':
    case 'boundary':
    case 'warning':
    case 'question':
      return [block.title, block.markdown];
    case 'may':
      return [...block.yes, ...block.no];
    case 'step':
      return [block.title, ...block.blocks.flatMap(textsOf)];
    case 'figure':
      return [block.alt, block.caption];
    case 'video':
      return [block.title];
    case 'check':
      return textsOfQuestion(block.question);
  }
}

/** Every text of a question that may name one. */
export function textsOfQuestion(question: Question): readonly string[] {
  return [question.text, ...choicesOf(question), question.explain];
}

function choicesOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map((option) => option.text);
    case 'order':
      return question.items;
    case 'match':
      return question.pairs.flatMap((pair) => [pair.left, pair.right]);
    case 'short':
      return question.accept;
  }
}
