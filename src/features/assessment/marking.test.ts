/** Marking and drawing: what is right, whatever is thrown at it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '#features/content/index.ts';
import { choiceCount, readAnswer } from './answer.ts';
import { limitsFor, standing } from './attempt.ts';
import { checkOrder, drawOrder, drawQuestions } from './draw.ts';
import { isPassed, isRight, rightLines, sameWord } from './marking.ts';

const asked = { id: 'q', text: 'Wat doe je eerst?', explain: 'Daarom.' };
const order: Question = { ...asked, kind: 'order', items: ['een', 'twee', 'drie', 'vier'] };
const match: Question = {
  ...asked,
  kind: 'match',
  pairs: ['a', 'b', 'c'].map((letter) => ({ left: letter, right: letter.toUpperCase() })),
};
const short: Question = { ...asked, kind: 'short', accept: ['Eén twee', '078 15 15 15'] };
const several = (right: readonly boolean[]): Question => ({
  ...asked,
  kind: 'multiple',
  options: right.map((correct, index) => ({ text: `keuze ${index}`, correct })),
});
const permutations = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, index) => index),
    { minLength: length },
  );

describe('an answer', () => {
  it('in order is right only in the one right order', () => {
    fc.assert(
      fc.property(permutations(4), (items) => {
        expect(isRight(order, { kind: 'ordered', items })).toBe(items.join() === '0,1,2,3');
      }),
    );
  });

  it('that matches is right only when every pair is', () => {
    fc.assert(
      fc.property(permutations(3), (rights) => {
        expect(isRight(match, { kind: 'matched', rights })).toBe(rights.join() === '0,1,2');
      }),
    );
  });

  it('with several choices is right when all right ones are chosen and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 4, maxLength: 6 }), (choices) => {
        const options = choices.flatMap(([, chosen], index) => (chosen ? [index] : []));
        const right = choices.every(([correct, chosen]) => correct === chosen);
        expect(isRight(several(choices.map(([correct]) => correct)), { kind: 'chosen', options })).toBe(right);
      }),
    );
  });

  it('in a word counts whatever its capitals, accents and spaces', () => {
    expect(isRight(short, { kind: 'written', text: '  EEN   tWÉÉ ' })).toBe(true);
    expect(isRight(short, { kind: 'written', text: '078151515' })).toBe(true);
    expect(isRight(short, { kind: 'written', text: '078151516' })).toBe(false);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(sameWord(text, `${text.normalize('NFD')} `)).toBe(true);
      }),
    );
  });

  it('of “I don’t know” is never right, and never an error', () => {
    for (const question of [order, match, short, several([true, true, false, false])]) {
      expect(isRight(question, { kind: 'unknown' })).toBe(false);
      const form = new FormData();
      form.set('unknown', '1');
      expect(readAnswer(question, drawOrder(question), 'answer', form)).toEqual({
        kind: 'answer',
        answer: { kind: 'unknown' },
      });
    }
  });

  it('comes out of a form as it went in, whatever order was shown', () => {
    fc.assert(
      fc.property(permutations(4), permutations(4), (shown, items) => {
        const form = new FormData();
        for (const [place, item] of shown.entries()) form.set(`answer-${place}`, String(items.indexOf(item) + 1));
        expect(readAnswer(order, shown, 'answer', form)).toEqual({
          kind: 'answer',
          answer: { kind: 'ordered', items },
        });
      }),
    );
    fc.assert(
      fc.property(permutations(3), permutations(3), (shown, rights) => {
        const form = new FormData();
        for (const [left, right] of rights.entries()) form.set(`answer-${left}`, String(shown.indexOf(right)));
        expect(readAnswer(match, shown, 'answer', form)).toEqual({
          kind: 'answer',
          answer: { kind: 'matched', rights },
        });
      }),
    );
  });

  it('that gives two the same place, or misses one, is asked again', () => {
    const form = new FormData();
    for (const place of [0, 1, 2, 3]) form.set(`answer-${place}`, '1');
    expect(readAnswer(order, [0, 1, 2, 3], 'answer', form).kind).toBe('twice');
    form.set('answer-0', '');
    expect(readAnswer(order, [0, 1, 2, 3], 'answer', form).kind).toBe('missing');
  });

  it('never breaks on what a hostile form holds', () => {
    const questions = [order, match, short, several([true, false, true, false])];
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.array(fc.tuple(fc.constantFrom('answer', 'answer-0', 'answer-1', 'answer-2', 'answer-3'), fc.string())),
        (question, fields) => {
          const form = new FormData();
          for (const [name, value] of fields) form.append(name, value);
          const reading = readAnswer(question, drawOrder(question), 'answer', form);
          if (reading.kind === 'answer') expect(typeof isRight(question, reading.answer)).toBe('boolean');
        },
      ),
    );
  });
});

it('a written answer is cut to text that can be stored, also in the middle of a sign', () => {
  const question: Question = { kind: 'short', id: 's', text: '', explain: '', accept: ['a'] };
  const form = new FormData();
  form.set('answer', `${'x'.repeat(99)}😀`);
  const read = readAnswer(question, [], 'answer', form);
  expect(read.kind === 'answer' && read.answer.kind === 'written' && read.answer.text.isWellFormed()).toBe(true);
});

describe('a draw', () => {
  const bank = Array.from({ length: 16 }, (_, index): Question => ({ ...order, id: `q${index}` }));

  it('takes so many different questions, each with every choice once, none given away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        const drawn = drawQuestions(bank, count);
        expect(drawn).toHaveLength(Math.min(count, bank.length));
        expect(new Set(drawn.map(({ question }) => question.id)).size).toBe(drawn.length);
        for (const { question, shown } of drawn) {
          expect([...shown].sort()).toEqual([0, 1, 2, 3]);
          expect(shown.join()).not.toBe('0,1,2,3');
          expect(shown).toHaveLength(choiceCount(question));
        }
      }),
    );
  });

  it('follows its source of chance and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 80, maxLength: 80 }), (numbers) => {
        const from = () => {
          const left = [...numbers];
          return (below: number) => (left.shift() ?? 0) % below;
        };
        expect(drawQuestions(bank, 10, from())).toEqual(drawQuestions(bank, 10, from()));
      }),
    );
  });

  it('shows a quick check in the same order each time', () => {
    expect(checkOrder(order)).toEqual(checkOrder({ ...order }));
    expect(checkOrder(order).join()).not.toBe('0,1,2,3');
    expect(rightLines(order)).toEqual(order.items);
  });
});

describe('a learner', () => {
  const now = new Date('2026-11-21T09:00:00Z');
  const limits = { passMark: 70, attempts: 3, waitHours: 24 };
  const failed = (number: number) => ({
    id: String(number),
    number,
    total: 10,
    passMark: 70,
    startedAt: now,
    finishedAt: now,
    correct: 3,
    passed: false,
    next: null,
  });

  it('waits after each row of tries, and may try again on the minute', () => {
    expect(standing([], limits, now)).toEqual({ kind: 'ready', left: 3 });
    expect(standing([failed(1), failed(2)], limits, now)).toEqual({ kind: 'ready', left: 1 });
    const three = [failed(1), failed(2), failed(3)];
    const until = new Date('2026-11-22T09:00:00Z');
    expect(standing(three, limits, now)).toEqual({ kind: 'wait', until });
    expect(standing(three, limits, until)).toEqual({ kind: 'ready', left: 3 });
    expect(standing(three, { ...limits, attempts: 0 }, now)).toEqual({ kind: 'ready', left: null });
  });

  it('passes at the mark and not below it', () => {
    expect(isPassed(7, 10, 70)).toBe(true);
    expect(isPassed(6, 10, 70)).toBe(false);
    expect(isPassed(0, 0, 0)).toBe(false);
    expect(limitsFor(limits, { passMark: 80, attempts: null, waitHours: 0 })).toEqual({
      passMark: 80,
      attempts: 3,
      waitHours: 0,
    });
  });
});
