/** What is still to be put right in a form, each at its field, and what was looked at to find it. */
import type { Library } from '#features/content/index.ts';
import type { PersonalData } from '#shared/personal-data.ts';

/** Keys of the words that say what is wrong with a field. */
export type MistakeKey =
  | 'missing'
  | 'tooLong'
  | 'choose'
  | 'letter'
  | 'minutes'
  | 'level'
  | 'unknown'
  | 'address'
  | 'film'
  | 'captions'
  | 'picture'
  | 'fact'
  | 'guide'
  | 'part'
  | 'blocks'
  | 'tooMany'
  | `personal.${PersonalData}`;

/** `field` is its name in the form (`h.title`, `b3.text`), empty for the whole; `said` goes before the key. */
export type Mistake = { readonly field: string; readonly key?: MistakeKey; readonly said?: string };

export type Around = { readonly library: Library; readonly lang: 'nl' | 'fr' };
