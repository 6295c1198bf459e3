/** How each kind of content file is written; content/README.md says the same for people. */
import type { z } from 'zod';
import {
  audiences,
  digcompLevels,
  digcompNumbers,
  domains,
  fields,
  guideColours,
  licences,
  testQuestionFormat,
} from '#features/content/index.ts';

const { address, day, factId, id, inLanguages, list, moreOrLessDay, oneOfThese, sheet, text, wholeNumber, yesOrNo } =
  fields;

export const factsFormat = sheet({
  app: id,
  facts: list(
    sheet({
      id: factId,
      label: inLanguages,
      value: inLanguages,
      kind: oneOfThese(['phone']).exactOptional(),
      status: oneOfThese(['official', 'press']),
      changes: yesOrNo,
      local: yesOrNo.default(false),
      source: sheet({ name: text, url: address }),
      seen: moreOrLessDay,
      review: day,
      confirmed: day.exactOptional(),
      owner: text.exactOptional(),
      every: oneOfThese(['month', 'quarter', 'year']).exactOptional(),
      disagree: list(
        sheet({
          value: inLanguages,
          status: oneOfThese(['official', 'press']),
          source: sheet({ name: text, url: address }),
          seen: moreOrLessDay,
        }),
        1,
      ).exactOptional(),
    }),
    1,
  ),
});

export const trackFormat = sheet({
  id,
  title: text,
  summary: text,
  brevet: id,
  'validity-months': wholeNumber(1, 600),
  'pass-mark': wholeNumber(1, 100),
  attempts: wholeNumber(0, 20),
  'wait-hours': wholeNumber(0, 720),
  modules: list(id, 1),
});

export const moduleFormat = sheet({
  id,
  title: text,
  app: id.exactOptional(),
  summary: text,
  parts: list(id),
  test: sheet({ draw: wholeNumber(1, 100) }).exactOptional(),
});
export type ModuleSheet = z.infer<typeof moduleFormat>;

export const testFormat = sheet({ questions: list(testQuestionFormat, 1) });

export const partFormat = sheet({ id, title: text, minutes: wholeNumber(1, 60), summary: text });

export const guideFormat = sheet({
  id,
  title: text,
  letter: text.max(2, 'must be one letter'),
  colour: oneOfThese(guideColours),
  purpose: text,
  operator: text,
  needs: list(text),
  never: list(text),
  facts: list(factId),
  help: list(sheet({ name: text, url: address.exactOptional() })),
  words: list(text),
  tags: sheet({
    domain: oneOfThese(domains),
    audience: list(oneOfThese(audiences), 1),
    digcomp: list(oneOfThese(digcompNumbers)),
    level: wholeNumber(1, digcompLevels),
    licence: oneOfThese(licences).default('CC-BY-4.0'),
  }).exactOptional(),
  order: list(id, 1),
});

export const guidePartFormat = sheet({
  id,
  kind: oneOfThese(['task', 'problem']),
  title: text,
  summary: text,
  words: list(text),
});

export const practiceFormat = sheet({
  id,
  title: text,
  minutes: wholeNumber(1, 30),
  summary: text,
  tasks: list(id, 1),
});

export const citizenFormat = sheet({ title: text, lead: text, needs: list(text), words: list(text, 1) });

const boundary = sheet({ title: text, may: list(text, 1), not: list(text, 1), instead: text });
export const boundariesFormat = sheet({ pin: boundary, password: boundary, card: boundary, signature: boundary });

const way = sheet({ title: text, how: text, say: list(text, 1), not: list(text, 1), stop: list(text, 1) });
export const conversationFormat = sheet({
  lead: text,
  questions: list(sheet({ id, text, options: list(sheet({ text, points: wholeNumber(0, 2) }), 3, 3) }), 3, 5),
  ways: sheet({ never: way, 'with-help': way, alone: way }),
});

export const wordsFormat = sheet({ groups: list(list(text, 2)) });
