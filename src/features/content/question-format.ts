/** How a question is written in a content file. */
import { z } from 'zod';
import { id, list, sheet, text, yesOrNo } from './fields.ts';

const kinds = 'must be one of single, multiple, order, match, short';
const option = sheet({ text, correct: yesOrNo.default(false) });

/** No two the same: nobody could tell them apart. */
const different = (texts: readonly string[]) => new Set(texts.map((one) => one.toLowerCase())).size === texts.length;
const twice = 'has the same text twice; make them different';

function options(least: number, most: number) {
  return list(option, least, most).refine((all) => different(all.map((one) => one.text)), twice);
}

const rightOnes = (all: readonly { readonly correct: boolean }[]) => all.filter((one) => one.correct).length;

/** The five kinds, each with the fields that every question of this place has. */
function questionWith<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const asked = { id, text, explain: text, ...shape };
  return z.discriminatedUnion(
    'kind',
    [
      sheet({
        ...asked,
        kind: z.literal('single'),
        options: options(3, 4).refine((all) => rightOnes(all) === 1, 'must have exactly one with correct: true'),
      }),
      sheet({
        ...asked,
        kind: z.literal('multiple'),
        options: options(4, 6).refine((all) => rightOnes(all) >= 2, 'must have two or more with correct: true'),
      }),
      sheet({ ...asked, kind: z.literal('order'), items: list(text, 3, 5).refine(different, twice) }),
      sheet({
        ...asked,
        kind: z.literal('match'),
        pairs: list(sheet({ left: text, right: text }), 3, 5)
          .refine((all) => different(all.map((pair) => pair.left)), 'has the same left twice; make them different')
          .refine((all) => different(all.map((pair) => pair.right)), 'has the same right twice; make them different'),
      }),
      sheet({ ...asked, kind: z.literal('short'), accept: list(text.max(60, 'must be a word or a number'), 1, 30) }),
    ],
    { error: (issue) => (issue.code === 'invalid_union' ? kinds : undefined) },
  );
}

/** A quick check inside a lesson: the lesson explains it. */
export const checkFormat = questionWith({});

/** A question of a test, with the lesson part that explains it. */
export const testQuestionFormat = questionWith({
  part: text.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'must be a lesson part, such as four-reasons or inclusion/keys'),
});
