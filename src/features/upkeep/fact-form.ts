/** The forms of a fact: what may be typed, and how a fact stands in them. */
import { z } from 'zod';
import type { Fact, FactElsewhere } from '#features/content/index.ts';
import { type FormErrors, readForm, type Typed } from '#shared/http/form.ts';
import { citizenLanguages } from '#shared/words/catalogue.ts';
import type { FactChange } from './change-fact.ts';
import { intervals } from './interval.ts';

const value = z
  .string()
  .max(300, 'tooLong')
  .refine((typed) => !typed.includes('{{'), 'factInFact');
const day = z.string('missing').refine(isDay, 'badDay');

const said = {
  nl: z.string('missing').pipe(value),
  fr: value.optional(),
  de: value.optional(),
  en: value.optional(),
  status: z.enum(['official', 'press'], 'missing'),
  sourceName: z.string('missing').max(120, 'tooLong'),
  sourceUrl: z
    .url({
      protocol: /^https?$/,
      error: (issue) => (issue.input === undefined ? 'missing' : 'badUrl'),
    })
    .max(500, 'tooLong'),
  seen: z.string('missing').refine(isMoreOrLessDay, 'badSeen'),
};

const elsewhereFormat = z.object(said);
const factFormat = z.object({
  ...said,
  review: day,
  every: z.enum(intervals, 'missing').optional(),
  changes: z.literal('yes').optional(),
  owner: z.string().max(80, 'tooLong').optional(),
  note: z.string().max(200, 'tooLong').default(''),
});

export type FactRead<Data> =
  | { readonly kind: 'good'; readonly data: Data }
  | { readonly kind: 'wrong'; readonly errors: FormErrors; readonly typed: Typed };

export function readFact(form: FormData): FactRead<FactChange> {
  const read = readForm(factFormat, form);
  if (read.kind === 'wrong') return read;
  const { review, every, changes, owner, note } = read.data;
  return {
    kind: 'good',
    data: { ...elsewhereOf(read.data), review, every, changes: changes === 'yes', owner, note },
  };
}

export function readElsewhere(form: FormData): FactRead<FactElsewhere> {
  const read = readForm(elsewhereFormat, form);
  return read.kind === 'wrong' ? read : { kind: 'good', data: elsewhereOf(read.data) };
}

function elsewhereOf(typed: z.infer<typeof elsewhereFormat>): FactElsewhere {
  const texts = citizenLanguages.flatMap((lang) => {
    const text = typed[lang];
    return text === undefined ? [] : [[lang, text] as const];
  });
  return {
    value: Object.fromEntries(texts),
    status: typed.status,
    source: { name: typed.sourceName, url: typed.sourceUrl },
    seen: typed.seen,
  };
}

/** A fact as it stands in its form. */
export function typedFact(fact: Fact): Typed {
  return {
    ...Object.fromEntries(citizenLanguages.map((lang) => [lang, fact.value[lang] ?? ''])),
    status: fact.status,
    sourceName: fact.source.name,
    sourceUrl: fact.source.url,
    seen: fact.seen,
    review: fact.review,
    every: fact.every ?? '',
    changes: fact.changes ? 'yes' : '',
    owner: fact.owner ?? '',
  };
}

function isDay(typed: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(typed)) return false;
  const date = new Date(`${typed}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed);
}

function isMoreOrLessDay(typed: string): boolean {
  if (/^\d{4}$/.test(typed)) return isDay(`${typed}-01-01`);
  return isDay(/^\d{4}-\d\d$/.test(typed) ? `${typed}-01` : typed);
}
