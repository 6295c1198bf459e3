/** Finds what could name a citizen in a text: a national number, telephone number, e-mail address or bank account. */

export type PersonalData = 'national-number' | 'phone' | 'email' | 'account';

/**
 * What of a person stands in a text, however it is spaced or dotted; undefined when nothing does. Names cannot be told
 * from other words, so this is a net under the rule “nothing about the citizen”, not the rule itself.
 */
export function personalDataIn(text: string): PersonalData | undefined {
  const typed = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  const plain = withDigits(typed);
  if (hasEmail(plain)) return 'email';
  // As typed too: an account number has letters of its own.
  if (hasIban(plain) || hasIban(typed)) return 'account';
  for (const { digits, plus } of digitRuns(plain)) {
    const found = kindOf(digits, plus);
    if (found) return found;
  }
  return undefined;
}

/** Digits of other scripts as ours, and letters that stand for one beside a digit: the O of O470 and the l of l2. */
function withDigits(text: string): string {
  return text
    .replaceAll(/(?!\d)\p{Nd}/gu, (sign) => String(digitOf(sign)))
    .replaceAll(/(?<![\p{L}])[oOlI](?=\d)|(?<=\d)[oOlI](?=\d|[^\p{L}]|$)/gu, (letter) =>
      /o/i.test(letter) ? '0' : '1',
    );
}

/** Unicode gives every script its ten digits in a row, from a nought on. */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let nought = code;
  while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought--;
  return code - nought;
}

const at = String.raw`(?:@|[([{]\s*at\s*[)\]}]|\bape(?:nstaart|staart)(?:je)?\b|\barr?obas?e\b)`;
const dot = String.raw`(?:\.|[([{]\s*dot\s*[)\]}]|\bpunt\b|\bpoint\b)`;
/** Ends of addresses that people here have. With spaces around, any other word could just begin a new sentence. */
const end = '(?:be|com|net|org|eu|nl|fr|de|lu|uk|es|it|pt|pl|ro|bg|tr|ma|info|brussels|vlaanderen|gent|online|me)';
/** Never over a word for a dot: then a text can be read as an address in one way only, and a long one takes no longer. */
const label = String.raw`(?:(?!\b(?:punt|point)\b)[\p{L}\d_-])+`;
const tightEmail = new RegExp(String.raw`[^\s@]@${label}(?:\.${label})*\.\p{L}{2,}`, 'iu');
/** All in words: “jan at telenet punt be”. */
const saidEmail = new RegExp(String.raw`[\p{L}\d]\s+at\s+${label}\s+(?:punt|point|dot)\s+${end}(?![\p{L}\d])`, 'iu');
const spacedEmail = new RegExp(String.raw`[\p{L}\d]\s*${at}\s*(?:${label}\s*${dot}\s*){1,4}${end}(?![\p{L}\d])`, 'iu');

function hasEmail(text: string): boolean {
  return tightEmail.test(text) || spacedEmail.test(text) || saidEmail.test(text);
}

/** The forms of account numbers after the two check digits (ISO 13616, SWIFT's registry), of countries met here. */
const accountForms: Readonly<Record<string, RegExp>> = {
  BE: /^\d{12}/,
  NL: /^[A-Z]{4}\d{10}/,
  FR: /^\d{10}[A-Z\d]{11}\d{2}/,
  DE: /^\d{18}/,
  LU: /^\d{3}[A-Z\d]{13}/,
  ES: /^\d{20}/,
  IT: /^[A-Z]\d{10}[A-Z\d]{12}/,
  PT: /^\d{21}/,
  GB: /^[A-Z]{4}\d{14}/,
  IE: /^[A-Z]{4}\d{14}/,
  PL: /^\d{24}/,
  RO: /^[A-Z]{4}[A-Z\d]{16}/,
  BG: /^[A-Z]{4}\d{6}[A-Z\d]{8}/,
  AT: /^\d{16}/,
  LT: /^\d{16}/,
};

const longestAccount = 30;

function hasIban(text: string): boolean {
  const letters = text.toUpperCase().replaceAll(/[^A-Z\d]/g, '');
  return [...letters.matchAll(/(?=([A-Z]{2})(\d{2}))/g)].some(({ index, 1: country = '', 2: check = '' }) => {
    const account = accountForms[country]?.exec(letters.slice(index + 4, index + 4 + longestAccount))?.[0];
    return account !== undefined && remainder97(account + country + check) === 1;
  });
}

/** Modulo 97 with letters as 10 to 35 (ISO 7064). */
function remainder97(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

type Run = { readonly digits: string; readonly plus: boolean };

const longestRun = 15;

/** Every row of 8 to 15 digits that begins and ends where digits begin and end, with only signs or spaces in between. */
function digitRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const stretch of text.matchAll(/\+?\d(?:[^\p{L}\d]{0,8}\d)*/gu)) {
    const groups = [...stretch[0].matchAll(/\d+/g)];
    groups.forEach(({ index }, first) => {
      let digits = '';
      for (let next = first; next < groups.length; next++) {
        digits += groups[next]?.[0] ?? '';
        if (digits.length > longestRun) break;
        if (digits.length >= 8) runs.push({ digits, plus: stretch[0][index - 1] === '+' });
      }
    });
  }
  return runs;
}

/** Belgian: a zone and number of 8 digits, or a mobile of 9 that begins with 45 to 49 (numbering plan of the BIPT). */
const belgianPhone = /^(?:0|32|0032|320|00320)(?:4[5-9]\d{7}|[1-9]\d{7})$/;
const foreignPhone = /^00[1-9]\d{7,12}$/;
/** A mobile of France or the Netherlands as it is dialled there; not a day of June or July with an hour behind it. */
const neighboursPhone = /^0[67](?!(?:0[1-9]|1[0-2])(?:19|20)\d\d)\d{8}$/;

function kindOf(digits: string, plus: boolean): PersonalData | undefined {
  if (digits.length === 11 && isNationalNumber(digits)) return 'national-number';
  if (plus || [belgianPhone, foreignPhone, neighboursPhone].some((form) => form.test(digits))) return 'phone';
  // The digits of a Belgian account, with the country left out, or its check digits too.
  if (digits.length === 12 && isBelgianAccount(digits)) return 'account';
  return digits.length === 14 && isBelgianAccount(digits.slice(2)) ? 'account' : undefined;
}

/**
 * Six digits of the day of birth, three to tell people apart, and 97 less the rest of these nine by 97; with a 2 before
 * them for who was born from 2000 on (royal decree of 3 April 1984). Months 20 or 40 higher are BIS numbers.
 */
function isNationalNumber(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const possible = Number(digits.slice(2, 4)) <= 52 && month <= 12 && Number(digits.slice(4, 6)) <= 31;
  const check = Number(digits.slice(9));
  const born = Number(digits.slice(0, 9));
  return possible && (97 - (born % 97) === check || 97 - ((2_000_000_000 + born) % 97) === check);
}

/** Ten digits and their rest by 97, which is written 97 where it is 0. */
function isBelgianAccount(digits: string): boolean {
  return (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10));
}
