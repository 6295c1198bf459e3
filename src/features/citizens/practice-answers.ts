/** Answers in practice: they travel in the address, so that nothing is stored and every question keeps what was answered. */
import { type Answer, checkOrder, readAnswer } from '#features/assessment/index.ts';
import type { Question } from '#features/content/index.ts';

/** The query of the address: names of fields with what was filled in. */
export type Given = URLSearchParams;

export type Practised =
  | { readonly kind: 'open' }
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Sent, but not whole. */
  | { readonly kind: 'incomplete'; readonly problem: 'missing' | 'twice'; readonly typed: FormData };

/** Each question's fields begin with its own name. */
export function fieldName(question: Question): string {
  return `q-${question.id}`;
}

/** Says that this question was sent, also with nothing filled in. */
export const sentField = 'sent';

export function practised(question: Question, given: Given): Practised {
  const name = fieldName(question);
  const typed = formOfAddress(question, given);
  const sent = given.getAll(sentField).includes(question.id);
  if (!sent && [...typed.keys()].length === 0) return { kind: 'open' };
  // “I don't know” is a button with one name for all questions: it counts for the one that was sent with it.
  if (given.has(unknownOf(question))) typed.set('unknown', '1');
  const reading = readAnswer(question, checkOrder(question), name, typed);
  return reading.kind === 'answer'
    ? { kind: 'answered', answer: reading.answer }
    : { kind: 'incomplete', problem: reading.kind, typed };
}

/** The fields of the other questions, to send along. */
export function othersThan(question: Question, given: Given): readonly (readonly [string, string])[] {
  return [...given].filter(
    ([name, value]) => !isFieldOf(question, name) && !(name === sentField && value === question.id),
  );
}

export function unknownOf(question: Question): string {
  return `${fieldName(question)}-unknown`;
}

function formOfAddress(question: Question, given: Given): FormData {
  const form = new FormData();
  for (const [name, value] of given) if (isFieldOf(question, name)) form.append(name, value.slice(0, 200));
  return form;
}

/** q-a and q-a-0 are fields of the question a; q-a-b is one of a question a-b. */
function isFieldOf(question: Question, name: string): boolean {
  const own = fieldName(question);
  return (
    name === own ||
    name === unknownOf(question) ||
    (name.startsWith(`${own}-`) && /^\d{1,2}$/.test(name.slice(own.length + 1)))
  );
}
