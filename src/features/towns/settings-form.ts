/** The forms of towns, read: settings of a town, and a new town. */
import { z } from 'zod';
import { type FormErrors, type FormResult, readForm, type Typed } from '#shared/http/form.ts';
import { type Look, lookSchema } from '#shared/ui/theme.ts';
import { limits, slugOf, type TownSettings } from './town.ts';

const whole = ([least, most]: readonly [number, number], message: string) =>
  z.coerce.number(message).int(message).min(least, message).max(most, message);

const numbers = z.object({
  idleMinutes: whole(limits.idleMinutes, 'idleMinutes'),
  passMark: whole(limits.passMark, 'passMark').optional(),
  attempts: whole(limits.attempts, 'attempts').optional(),
  waitHours: whole(limits.waitHours, 'waitHours').optional(),
});

export const colours = ['brand', 'brandDeep', 'brandSoft', 'sun', 'sunSoft'] as const;
export type Colour = (typeof colours)[number];

/** Reads the settings. Colours that nobody could read are wrong, and so are those that are none. */
export function readSettingsForm(form: FormData): FormResult<TownSettings> {
  const read = readForm(numbers, form);
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = value;
  const chosen: Partial<Record<Colour, string>> = {};
  for (const colour of colours) {
    const value = typed[colour]?.trim().toLowerCase();
    if (value) chosen[colour] = value.startsWith('#') ? value : `#${value}`;
  }
  const look = readLook(chosen);
  if (read.kind === 'good' && look.kind === 'good') {
    const { idleMinutes, passMark, attempts, waitHours } = read.data;
    return { kind: 'good', data: { idleMinutes, passMark, attempts, waitHours, look: look.data } };
  }
  const errors: FormErrors = {
    ...(read.kind === 'wrong' ? read.errors : {}),
    ...(look.kind === 'wrong' ? look.errors : {}),
  };
  return { kind: 'wrong', errors, typed: typed satisfies Typed };
}

function readLook(chosen: Look): { kind: 'good'; data: Look } | { kind: 'wrong'; errors: FormErrors } {
  const result = lookSchema.safeParse(chosen);
  if (result.success) return { kind: 'good', data: chosen };
  const errors: Record<string, string> = {};
  for (const issue of result.error.issues)
    errors[String(issue.path[0] ?? 'brand')] ??= issue.code === 'custom' ? 'unreadable' : 'noColour';
  return { kind: 'wrong', errors };
}

export const townForm = z.object({
  name: z
    .string('missing')
    .max(80, 'tooLong')
    .refine((name) => slugOf(name) !== '', 'missing'),
  code: z
    .string('missing')
    .transform((code) => code.toUpperCase())
    .refine((code) => /^[A-Z]{3,4}$/.test(code), 'badCode'),
  firstName: z.string('missing').max(100, 'tooLong'),
  lastName: z.string('missing').max(100, 'tooLong'),
  email: z.email({ error: (issue) => (issue.input === undefined ? 'missing' : 'badEmail') }).max(200, 'tooLong'),
});
