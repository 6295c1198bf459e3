/** The values in a staff list as people write them: days, yes, languages, addresses. */
import { z } from 'zod';
import { plainName } from './column-names.ts';

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;

/** A day such as 24/12/2022, 24-12-2022, 24.12.2022 or 2022-12-24, as 2022-12-24. Undefined when there is no such day. */
export function readDay(text: string): string | undefined {
  // Some systems write the hour of midnight after it.
  const bare = text.replace(/[T ]0{1,2}:00(:00(\.0+)?)?Z?$/, '');
  const first = dayFirst.exec(bare);
  const [year, month, day] = first ? [first[3], first[2], first[1]] : (yearFirst.exec(bare)?.slice(1) ?? []);
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const date = new Date(`${written}T12:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return exists && written >= '1900' && written < '2200' ? written : undefined;
}

const yes = new Set(['ja', 'j', 'oui', 'o', 'yes', 'y', 'x', '1', 'true', 'waar', 'vrai']);

/** Whether a cell says yes. Anything else is no. */
export function readYes(text: string): boolean {
  return yes.has(plainName(text)) || text === '✓';
}

const french = new Set(['fr', 'f', 'frans', 'francais', 'french']);

/** The language of the interface; Dutch for what we do not have. */
export function readLanguage(text: string): 'nl' | 'fr' {
  return french.has(plainName(text).split(' ')[0] ?? '') ? 'fr' : 'nl';
}

const address = z.email();

/** An address in small letters; undefined when it cannot be one. */
export function readAddress(text: string): string | undefined {
  const result = address.safeParse(text.toLowerCase());
  return result.success ? result.data : undefined;
}

/** One line of text: composed letters, single spaces, nothing that cannot be seen. */
export function readLine(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}
