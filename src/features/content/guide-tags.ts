/** What a guide is tagged with, so that material of many makers can be put in order, found and reused. */

/** The part of life that it is about. */
export const domains = [
  'identity',
  'papers',
  'government',
  'tax',
  'pension',
  'health',
  'justice',
  'mobility',
  'money',
  'safety',
  'basics',
] as const;
export type Domain = (typeof domains)[number];

/** For whom it is most useful. */
export const audiences = [
  'everyone',
  'young',
  'working',
  'retired',
  'drivers',
  'flanders',
  'brussels',
  'wallonia',
] as const;
export type Audience = (typeof audiences)[number];

/** The licences that let others reuse it, by their SPDX name. */
export const licences = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'] as const;
export type Licence = (typeof licences)[number];

/** App and language follow from where a guide stands, its kinds (guide, exercise, sheet) from what it has. */
export type GuideTags = {
  readonly domain: Domain;
  readonly audience: readonly Audience[];
  /** Competences of DigComp by number: 2.2 and 3.0 number the same 21. */
  readonly digcomp: readonly string[];
  /** Of the eight levels of DigComp 2.2; two of them are one of its four bands. */
  readonly level: number;
  readonly licence: Licence;
};

export const digcompLevels = 8;
const competences = { 1: 3, 2: 6, 3: 4, 4: 4, 5: 4 } as const;

/** The 21 numbers, from 1.1 to 5.4. */
export const digcompNumbers: readonly string[] = Object.entries(competences).flatMap(([area, count]) =>
  Array.from({ length: count }, (_, index) => `${area}.${index + 1}`),
);

/** Where a licence can be read. */
export function licenceUrl(licence: Licence): string {
  const pages = {
    'CC-BY-4.0': 'licenses/by/4.0/',
    'CC-BY-SA-4.0': 'licenses/by-sa/4.0/',
    'CC0-1.0': 'publicdomain/zero/1.0/',
  } as const satisfies Readonly<Record<Licence, string>>;
  return `https://creativecommons.org/${pages[licence]}`;
}
