/** An answer to a question: what may be said, and how it is read from a form. */
import type { Question } from '#features/content/index.ts';

/** Numbers are places in the question as it was written, whatever order was shown. */
export type Answer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'chosen'; readonly options: readonly number[] }
  /** The items in the order that was given. */
  | { readonly kind: 'ordered'; readonly items: readonly number[] }
  /** For each left side, in order, the right side that was given. */
  | { readonly kind: 'matched'; readonly rights: readonly number[] }
  | { readonly kind: 'written'; readonly text: string };

/** missing: something is not filled in yet; twice: two got the same place. */
export type Reading =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'twice' };

/** In a form: “I don't know”, as a choice or as a button. */
export const unknown = 'unknown';
export const longestText = 100;

/** How many choices a question has that can be shown in another order. */
export function choiceCount(question: Question): number {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.length;
    case 'order':
      return question.items.length;
    case 'match':
      return question.pairs.length;
    case 'short':
      return 0;
  }
}

/**
 * Reads an answer as typed. Choices in the form are named by the place where they were shown, so that the page gives
 * nothing away; `shown` says which choice stood at each place.
 */
export function readAnswer(question: Question, shown: readonly number[], name: string, form: FormData): Reading {
  const typed = form.getAll(name).filter((value) => typeof value === 'string');
  if (form.get(unknown) !== null || typed.includes(unknown)) return answered({ kind: 'unknown' });
  const at = (value: unknown) => (typeof value === 'string' && /^\d{1,2}$/.test(value) ? Number(value) : -1);
  const fields = Array.from({ length: choiceCount(question) }, (_, index) => at(form.get(`${name}-${index}`)));
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const options = [...new Set(typed.map((value) => shown[at(value)]))].filter((option) => option !== undefined);
      if (options.length === 0 || (question.kind === 'single' && options.length > 1)) return { kind: 'missing' };
      return answered({ kind: 'chosen', options: options.sort((one, other) => one - other) });
    }
    case 'order': {
      // Each item that was shown got a place, counted from 1.
      const items = fields.map((_, place) => shown[fields.indexOf(place + 1)]);
      if (fields.some((place) => place < 1 || place > fields.length)) return { kind: 'missing' };
      return items.every((item) => item !== undefined) ? answered({ kind: 'ordered', items }) : { kind: 'twice' };
    }
    case 'match': {
      const rights = fields.map((place) => shown[place]);
      if (!rights.every((right) => right !== undefined)) return { kind: 'missing' };
      return new Set(rights).size === rights.length ? answered({ kind: 'matched', rights }) : { kind: 'twice' };
    }
    case 'short': {
      // A cut in the middle of a sign of two halves would be no text to the database.
      const text = (typed[0] ?? '').trim().slice(0, longestText).toWellFormed();
      return text === '' ? { kind: 'missing' } : answered({ kind: 'written', text });
    }
  }
}

function answered(answer: Answer): Reading {
  return { kind: 'answer', answer };
}
