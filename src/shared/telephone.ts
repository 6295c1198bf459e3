/** Telephone numbers as people write them, and as a telephone dials them. */

/** Digits in groups, perhaps with the sign of a country before them; nothing else. */
const number = /^\+?\(?\d[\d ./()-]*$/;

/** What is dialled here only: emergency numbers, and numbers of three or four digits such as 1765. */
const longestShort = 4;

/**
 * The address behind which a telephone dials a Belgian number, from any country: tel:+3278170170. Undefined for what
 * is no number alone, such as a number with its hours.
 */
export function telephoneHref(written: string): string | undefined {
  if (!number.test(written.trim())) return undefined;
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '');
  if (written.trim().startsWith('+')) return `tel:+${digits}`;
  if (digits.length <= longestShort) return `tel:${digits}`;
  if (digits.startsWith('00')) return `tel:+${digits.slice(2)}`;
  return digits.startsWith('0') ? `tel:+32${digits.slice(1)}` : `tel:${digits}`;
}
