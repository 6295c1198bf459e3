/** The form of a referral place: what may be typed, and how it becomes a place. */
import { z } from 'zod';
import { type FormErrors, readForm, type Typed } from '#shared/http/form.ts';
import { readHours, type Span, writeHours } from './opening-hours.ts';
import { type Place, placeKinds, weekdays } from './place.ts';

const text = (most: number) => z.string().max(most, 'tooLong').default('');
const hours = z
  .string()
  .max(80, 'hours.unreadable')
  .default('')
  .transform((typed, context): readonly Span[] => {
    const read = readHours(typed);
    if (read.kind === 'good') return read.spans;
    context.addIssue({ code: 'custom', message: `hours.${read.problem}` });
    return z.NEVER;
  });

const format = z.object({
  kind: z.enum(placeKinds, 'missing'),
  name: z.string('missing').max(120, 'tooLong'),
  address: text(200),
  phone: text(40),
  url: z
    .url({ protocol: /^https?$/, message: 'badUrl' })
    .max(300, 'tooLong')
    .optional(),
  note: text(300),
  noteFr: text(300),
  monday: hours,
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
  saturday: hours,
  sunday: hours,
});

export type PlaceRead =
  | { readonly kind: 'good'; readonly place: Omit<Place, 'id' | 'version'> }
  | { readonly kind: 'wrong'; readonly errors: FormErrors; readonly typed: Typed };

/** A web address may be typed without https://. */
export function readPlace(form: FormData): PlaceRead {
  const site = form.get('url');
  if (typeof site === 'string' && /^\s*[\w-]+(\.[\w-]+)+/.test(site)) form.set('url', `https://${site.trim()}`);
  const read = readForm(format, form);
  if (read.kind === 'wrong') return read;
  const { kind, name, address, phone, url = '', note, noteFr } = read.data;
  const week = weekdays.map((day) => read.data[day]);
  return { kind: 'good', place: { kind, name, address, phone, url, note, noteFr, hours: week } };
}

/** A place as it stands in the form. */
export function typedPlace(place: Place): Typed {
  const { kind, name, address, phone, url, note, noteFr, hours: week } = place;
  const days = Object.fromEntries(weekdays.map((day, index) => [day, writeHours(week[index] ?? [])]));
  return { kind, name, address, phone, url, note, noteFr, ...days };
}
