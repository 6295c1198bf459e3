/** The draw: which questions of a bank come in a test, and in which order their choices are shown. */
import { randomInt } from 'node:crypto';
import type { Question } from '#features/content/index.ts';
import { choiceCount } from './answer.ts';

/** A whole number from 0 up to, and not, `below`. */
export type Random = (below: number) => number;

export type DrawnQuestion = {
  readonly question: Question;
  /** Which choice of the question stands at each place. */
  readonly shown: readonly number[];
};

/** So many different questions of the bank, or all when there are fewer. */
export function drawQuestions(
  bank: readonly Question[],
  count: number,
  random: Random = randomInt,
): readonly DrawnQuestion[] {
  return shuffle(bank, random)
    .slice(0, count)
    .map((question) => ({ question, shown: drawOrder(question, random) }));
}

/** An order to show the choices in. What is to be put in order, or matched, never stands right already. */
export function drawOrder(question: Question, random: Random = randomInt): readonly number[] {
  const places = Array.from({ length: choiceCount(question) }, (_, index) => index);
  const shown = shuffle(places, random);
  const givesAway = question.kind === 'order' || question.kind === 'match';
  const isRight = shown.every((choice, index) => choice === index);
  return givesAway && isRight && shown.length > 1 ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}

/** The order of a quick check: the same for everyone, each time. Options stand as they were written. */
export function checkOrder(question: Question): readonly number[] {
  if (question.kind === 'single' || question.kind === 'multiple') {
    return question.options.map((_, index) => index);
  }
  return drawOrder(question, randomFrom(question.id));
}

function shuffle<One>(all: readonly One[], random: Random): readonly One[] {
  const left = [...all];
  return all.flatMap(() => left.splice(random(left.length), 1));
}

/** Numbers that look random and are the same for the same text: a linear congruential generator (Knuth's constants). */
function randomFrom(text: string): Random {
  let state = 2166136261;
  for (const sign of text) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
