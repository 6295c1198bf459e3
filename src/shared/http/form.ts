/** Reading a posted form: a value, or an error for each field with what was typed, so that nothing is lost. */
import type { z } from 'zod';

/** Texts as typed, to show the form again. */
export type Typed = Readonly<Record<string, string>>;
/** A field's name with the key of what is wrong with it; the feature's words say it. */
export type FormErrors<Key extends string = string> = Readonly<Record<string, Key>>;

export type FormResult<Data> =
  | { readonly kind: 'good'; readonly data: Data }
  | { readonly kind: 'wrong'; readonly errors: FormErrors; readonly typed: Typed };

/**
 * Checks a form against a schema whose messages are keys of words.
 * A name that ends in [] gives a list; empty texts count as absent.
 */
export function readForm<Data>(schema: z.ZodType<Data>, form: FormData): FormResult<Data> {
  const given: Record<string, unknown> = {};
  const typed: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    if (name.endsWith('[]')) {
      given[name.slice(0, -2)] = form.getAll(name);
      continue;
    }
    const value = form.get(name);
    if (typeof value === 'string') typed[name] = value;
    given[name] = typeof value === 'string' ? value.trim() || undefined : value;
  }
  const result = schema.safeParse(given);
  if (result.success) return { kind: 'good', data: result.data };
  const errors: Record<string, string> = {};
  for (const issue of result.error.issues) errors[issue.path.join('.') || 'form'] ??= issue.message;
  return { kind: 'wrong', errors, typed };
}

/** Texts as they were typed, where a form is shown again for another cause than its schema. */
export function typedIn(form: FormData): Typed {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/**
 * Gives for the name of a field what is wrong with it, undefined where nothing is.
 * @param said a feature's words by key; a key that is not among them says that something is missing
 */
export function wrongIn(
  said: Readonly<Record<string, string>> & { readonly missing: string },
  errors: FormErrors,
): (name: string) => string | undefined {
  return (name) => {
    const key = errors[name];
    return key === undefined ? undefined : (said[key] ?? said.missing);
  };
}
