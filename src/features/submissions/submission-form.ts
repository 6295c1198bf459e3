/** The forms: material handed in, and an editor's answer. Nothing of a citizen may stand in either. */
import { z } from 'zod';
import { licences } from '#features/content/index.ts';
import { newLongCode, readLongCode } from '#shared/code.ts';
import { isId } from '#shared/id.ts';
import { personalDataIn } from '#shared/personal-data.ts';
import { outcomes } from './submission.ts';

const longest = { title: 120, url: 500, body: 6000, maker: 120, answer: 600 } as const;
const clean = (most: number) =>
  z
    .string()
    .max(most, { error: 'tooLong', abort: true })
    .refine((text) => personalDataIn(text) === undefined, 'personal');

const material = {
  title: z.string('missing').pipe(clean(longest.title)),
  url: z.string().max(longest.url, 'tooLong').refine(isAddress, 'badUrl').default(''),
  body: clean(longest.body).default(''),
  licence: z.enum(licences, 'choose'),
  maker: clean(longest.maker).default(''),
  mine: z.literal('yes', 'mine'),
};
const saysSomething = ({ url, body }: { readonly url: string; readonly body: string }) => url !== '' || body !== '';
const saysNothing = { message: 'nothing', path: ['body'] };

export const submissionForm = z
  .object({ ...material, id: z.string().refine(isId, 'missing') })
  .refine(saysSomething, saysNothing);

/** From anyone. */
export const openForm = z
  .object({
    ...material,
    secret: z
      .string()
      .default('')
      .transform((typed) => readLongCode(typed) ?? newLongCode()),
    /** People do not see this field; a robot that fills in all of them does. */
    homepage: z.string().max(0, 'trap').default(''),
  })
  .refine(saysSomething, saysNothing);

export const answerForm = z.object({
  state: z.enum(outcomes, 'choose'),
  answer: clean(longest.answer).default(''),
});

function isAddress(typed: string): boolean {
  return /^https:\/\/\S+$/.test(typed) && URL.canParse(typed);
}
