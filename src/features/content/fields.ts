/** Fields of content files: text, numbers, days, ids; each says what to do when it is wrong. */
import { z } from 'zod';

/** The message of a field: one for when it is absent, one for when it is something else. */
const must = (be: string) => ({
  error: (issue: { readonly input?: unknown }) => (issue.input === undefined ? 'is missing; add it' : `must be ${be}`),
});

/** A comma between braces and a colon anywhere begin something new in YAML. */
export const text = z
  .string(must('text, between quotes when it has a comma or a colon'))
  .trim()
  .min(1, 'is empty; write something or take the field away');

/** What stands in addresses and in people's progress. */
export const id = text.regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'must be small letters, digits and hyphens, such as new-phone',
);

export const factId = text.regex(
  /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
  'must be the name of a fact, such as itsme.code-length',
);

export function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing; add it' : message) })
    .regex(/^\d{1,6}$/, 'must be a whole number')
    .transform(Number)
    .refine((number) => number >= least && number <= most, message);
}

export const yesOrNo = z.enum(['true', 'false'], must('true or false')).transform((typed) => typed === 'true');

export function oneOfThese<const Choice extends string>(choices: readonly Choice[]) {
  return z.enum(choices, must(`one of ${choices.join(', ')}`));
}

export const day = text.refine(isDay, 'must be a day of the calendar, such as 2027-02-21');

/** A year, a year and month, or a day. */
export const moreOrLessDay = text.refine(
  (typed) => isDay(/^\d{4}$/.test(typed) ? `${typed}-01-01` : /^\d{4}-\d\d$/.test(typed) ? `${typed}-01` : typed),
  'must be a year, a month such as 2022-11 or a day such as 2022-11-21',
);

export const address = text.refine(isAddress, 'must be a web address that begins with https://');

export function list<Item extends z.ZodType>(item: Item, least = 0, most = 1000) {
  const size = most === 1000 ? `at least ${least}` : `${least} to ${most}`;
  return z.array(item, must('a list')).min(least, `must be a list of ${size}`).max(most, `must be a list of ${size}`);
}

/** One text a language; Dutch is required. */
export const inLanguages = z
  .record(z.string(), text, must('a text for each language, such as { nl: … }'))
  .refine((texts) => texts.nl !== undefined, 'has no Dutch; add nl');

/** An object without any other field than these. */
export function sheet<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, must(`a set of fields: ${Object.keys(shape).join(', ')}`));
}

function isDay(typed: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(typed)) return false;
  const date = new Date(`${typed}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed);
}

function isAddress(typed: string): boolean {
  return /^https?:\/\/\S+$/.test(typed) && URL.canParse(typed);
}
