/** Marking: whether an answer is right, and what the right answer is in words. */
import type { Question } from '#features/content/index.ts';
import type { Answer } from './answer.ts';

/** “I don't know” is an answer, and not a right one. An answer of another kind than the question is not right. */
export function isRight(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      if (answer.kind !== 'chosen') return false;
      const chosen = new Set(answer.options);
      return question.options.every((option, index) => option.correct === chosen.has(index));
    }
    case 'order':
      return answer.kind === 'ordered' && isInOrder(answer.items, question.items.length);
    case 'match':
      return answer.kind === 'matched' && isInOrder(answer.rights, question.pairs.length);
    case 'short':
      return answer.kind === 'written' && question.accept.some((one) => sameWord(one, answer.text));
  }
}

function isInOrder(places: readonly number[], length: number): boolean {
  return places.length === length && places.every((place, index) => place === index);
}

/** Whether two words are the same to a reader: capitals, accents and spaces do not count. */
export function sameWord(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\s]/gu, '')
    .toLowerCase();
}

/** Whether enough answers are right for this pass mark, in per cent. */
export function isPassed(correct: number, total: number, passMark: number): boolean {
  return total > 0 && correct * 100 >= passMark * total;
}

/** The right answer, line by line. */
export function rightLines(question: Question): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.filter((option) => option.correct).map((option) => option.text);
    case 'order':
      return question.items;
    case 'match':
      return question.pairs.map((pair) => `${pair.left} → ${pair.right}`);
    case 'short':
      return question.accept.slice(0, 1);
  }
}

/** What was answered, line by line; nothing for “I don't know”. */
export function answerLines(question: Question, answer: Answer): readonly string[] {
  const lines = (places: readonly number[], texts: readonly string[]) => places.flatMap((place) => texts[place] ?? []);
  switch (answer.kind) {
    case 'unknown':
      return [];
    case 'written':
      return [answer.text];
    case 'chosen':
      return question.kind === 'single' || question.kind === 'multiple'
        ? lines(
            answer.options,
            question.options.map((option) => option.text),
          )
        : [];
    case 'ordered':
      return question.kind === 'order' ? lines(answer.items, question.items) : [];
    case 'matched':
      return question.kind === 'match'
        ? question.pairs.map(
            (pair, index) => `${pair.left} → ${question.pairs[answer.rights[index] ?? -1]?.right ?? ''}`,
          )
        : [];
  }
}
