/** The form of an own value for a fact: a value for each language, where it was seen, when to look again. */
import { z } from 'zod';
import type { Fact } from '#features/content/index.ts';
import { addMonths } from '#shared/clock.ts';
import { type FormErrors, readForm, type Typed, typedIn } from '#shared/http/form.ts';
import { citizenLanguages } from '#shared/words/catalogue.ts';
import type { OwnFact } from './item.ts';

const value = z.string('missing').max(300, 'tooLong');

const format = z.object({
  'value-nl': value,
  'value-fr': value.optional(),
  'value-de': value.optional(),
  'value-en': value.optional(),
  source: z.string('missing').max(120, 'tooLong'),
  url: z.string('missing').max(300, 'tooLong').refine(isAddress, 'badUrl'),
  seen: z.string('missing').pipe(z.iso.date('badDay')),
  review: z.iso.date('badDay').optional(),
});

function isAddress(typed: string): boolean {
  return /^https?:\/\/\S+$/.test(typed) && URL.canParse(typed);
}

/** Looked at again after so many months where nobody says otherwise: a price holds a year. */
const reviewMonths = 12;

export type FactRead =
  | { readonly kind: 'good'; readonly body: OwnFact }
  | { readonly kind: 'wrong'; readonly errors: FormErrors; readonly typed: Typed };

/** A web address may be typed without https://. A language that is left empty shows the Dutch value. */
export function readOwnFact(form: FormData, today: string): FactRead {
  const site = form.get('url');
  if (typeof site === 'string' && /^\s*[\w-]+(\.[\w-]+)+/.test(site)) form.set('url', `https://${site.trim()}`);
  const read = readForm(format, form);
  if (read.kind === 'wrong') return read;
  const { source, url, seen, review } = read.data;
  if (seen > today) return { kind: 'wrong', errors: { seen: 'inFuture' }, typed: typedIn(form) };
  const values = citizenLanguages.flatMap((lang): (readonly [string, string])[] => {
    const said = read.data[`value-${lang}`];
    return said === undefined ? [] : [[lang, said]];
  });
  const body = { value: { nl: read.data['value-nl'], ...Object.fromEntries(values) }, source: { name: source, url } };
  return { kind: 'good', body: { ...body, seen, review: review ?? addMonths(today, reviewMonths) } };
}

/** As it stands in the form: one's own, or nothing but today for a first value. */
export function typedFact(body: Pick<Fact, 'value' | 'source' | 'seen' | 'review'> | undefined, today: string): Typed {
  if (!body) return { seen: today };
  const values = Object.fromEntries(Object.entries(body.value).map(([lang, said]) => [`value-${lang}`, said]));
  return { ...values, source: body.source.name, url: body.source.url, seen: body.seen, review: body.review };
}
