/** The tags of a guide in the form, there and back. */
import {
  audiences,
  digcompLevels,
  digcompNumbers,
  domains,
  type GuideTags,
  licences,
} from '#features/content/index.ts';
import type { MistakeKey } from './mistake.ts';
import { type HeadField, linesOf, type TypedDocument, tagFields } from './typed-document.ts';

export function typedTags(tags: GuideTags | undefined): TypedDocument['head'] {
  if (!tags) return Object.fromEntries(tagFields.map((field) => [field, '']));
  const { domain, audience, digcomp, level, licence } = tags;
  return { domain, audience: audience.join('\n'), digcomp: digcomp.join('\n'), level: String(level), licence };
}

/** Nothing where all of them are empty; what is missing or unknown among them is told with `wrong`. */
export function tagsFrom(
  given: TypedDocument['head'],
  wrong: (field: HeadField, key: MistakeKey, said?: string) => void,
): { readonly tags?: GuideTags } {
  if (tagFields.every((field) => (given[field] ?? '').trim() === '')) return {};
  const one = <Choice extends string>(field: HeadField, choices: readonly [Choice, ...Choice[]]): Choice => {
    const found = choices.find((choice) => choice === given[field]?.trim());
    if (found === undefined) wrong(field, 'choose');
    return found ?? choices[0];
  };
  const some = <Choice extends string>(field: HeadField, choices: readonly Choice[]): readonly Choice[] =>
    linesOf(given[field]).flatMap((line) => {
      const found = choices.find((choice) => choice === line);
      if (found === undefined) wrong(field, 'unknown', line);
      return found ?? [];
    });
  const audience = some('audience', audiences);
  if (linesOf(given.audience).length === 0) wrong('audience', 'missing');
  const level = Number(given.level?.trim() || Number.NaN);
  const isLevel = Number.isInteger(level) && level >= 1 && level <= digcompLevels;
  if (!isLevel) wrong('level', 'level');
  const [domain, digcomp] = [one('domain', domains), some('digcomp', digcompNumbers)];
  return { tags: { domain, audience, digcomp, level: isLevel ? level : 1, licence: one('licence', licences) } };
}
