/** Words of the interface: Dutch is the source, the others are typed from it, so that a missing one does not compile. */

/** The languages that the interface is complete in. */
export const languages = ['nl', 'fr'] as const;
export type Lang = (typeof languages)[number];

export function isLang(text: string | undefined): text is Lang {
  return languages.some((lang) => lang === text);
}

/** The languages that citizens read in; what stands on their pages is complete in all four. */
export const citizenLanguages = ['nl', 'fr', 'de', 'en'] as const;
export type CitizenLang = (typeof citizenLanguages)[number];

export function isCitizenLang(text: string | undefined): text is CitizenLang {
  return citizenLanguages.some((lang) => lang === text);
}

/** The same keys with the same parameters, other words. */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (...parameters: infer Parameters) => infer Said
    ? (...parameters: Parameters) => Said extends string ? string : Translation<Said>
    : Source[Key] extends string
      ? string
      : Translation<Source[Key]>;
};

/** A feature's words in every language: `words(actor.lang).title`. */
export function catalogue<const Source>(nl: Source, others: { readonly fr: Translation<Source> }) {
  const all: Record<Lang, Translation<Source>> = { nl: nl as Translation<Source>, ...others };
  return (lang: Lang): Translation<Source> => all[lang];
}

/** The words of pages that citizens read, in each of their languages. */
export function citizenCatalogue<const Source>(
  nl: Source,
  others: Readonly<Record<Exclude<CitizenLang, 'nl'>, Translation<Source>>>,
) {
  const all: Record<CitizenLang, Translation<Source>> = { nl: nl as Translation<Source>, ...others };
  return (lang: CitizenLang): Translation<Source> => all[lang];
}

const rules = {
  nl: new Intl.PluralRules('nl'),
  fr: new Intl.PluralRules('fr'),
  de: new Intl.PluralRules('de'),
  en: new Intl.PluralRules('en'),
};

/** “1 vraag”, “3 vragen”: the number with the word in the right form. French counts 0 as one. */
export function count(lang: CitizenLang, number: number, one: string, other: string): string {
  return `${formatNumber(lang, number)} ${rules[lang].select(number) === 'one' ? one : other}`;
}

/** What stands between a name and its value: French keeps a space before the colon, on the same line. */
export function colon(lang: CitizenLang): string {
  return lang === 'fr' ? '\u00a0: ' : ': ';
}

const locale: Record<CitizenLang, string> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-BE' };
const zone = 'Europe/Brussels';
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: CitizenLang, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${lang} ${key}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale[lang], { timeZone: zone, ...options });
  formats.set(name, made);
  return made;
}

/** A moment, or a day such as 2026-11-21. A day has no hour: read it at noon, so that no zone moves it. */
function moment(at: Date | string): Date {
  return typeof at === 'string' ? new Date(at.length === 10 ? `${at}T12:00:00Z` : at) : at;
}

/** “21 november 2026” */
export function longDate(lang: CitizenLang, at: Date | string): string {
  const format = dateFormat(lang, 'long', { day: 'numeric', month: 'long', year: 'numeric' });
  return withFirst(lang, format.format(moment(at)));
}

/** “21 november” */
export function shortDate(lang: CitizenLang, at: Date | string): string {
  return withFirst(lang, dateFormat(lang, 'short', { day: 'numeric', month: 'long' }).format(moment(at)));
}

/** French has a word of its own for the first day of a month: “1er janvier”. */
function withFirst(lang: CitizenLang, said: string): string {
  return lang === 'fr' ? said.replace(/^1(?=\s)/, '1er') : said;
}

/** “21/11/2026 14:05” */
export function dateAndTime(lang: CitizenLang, at: Date | string): string {
  return dateFormat(lang, 'time', { dateStyle: 'short', timeStyle: 'short' }).format(moment(at));
}

/** “november 2026”, or “nov” when short. */
export function monthName(lang: CitizenLang, at: Date | string, form: 'long' | 'short'): string {
  return form === 'long'
    ? dateFormat(lang, 'month', { month: 'long', year: 'numeric' }).format(moment(at))
    : dateFormat(lang, 'mon', { month: 'short' }).format(moment(at));
}

const numberFormats = {
  nl: new Intl.NumberFormat('nl-BE'),
  fr: new Intl.NumberFormat('fr-BE'),
  de: new Intl.NumberFormat('de-BE'),
  en: new Intl.NumberFormat('en-BE'),
};

export function formatNumber(lang: CitizenLang, number: number): string {
  return numberFormats[lang].format(number);
}

const collators = {
  nl: new Intl.Collator('nl'),
  fr: new Intl.Collator('fr'),
  de: new Intl.Collator('de'),
  en: new Intl.Collator('en'),
};

/** Order for people to read: capitals and accents do not matter first. The embedded database has no such order. */
export function compareText(lang: CitizenLang, one: string, other: string): number {
  return collators[lang].compare(one, other);
}
