/** The net under “nothing about the citizen”: any valid number, however it is spaced, in any sentence; and no ordinary problem. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalDataIn } from './personal-data.ts';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const two = (number: number) => String(number).padStart(2, '0');

/** Born 1900 to 2040; months of BIS numbers too. */
const nationalNumber = fc
  .record({
    year: fc.integer({ min: 1900, max: 2040 }),
    month: fc.integer({ min: 0, max: 12 }),
    bis: fc.constantFrom(0, 20, 40),
    day: fc.integer({ min: 0, max: 31 }),
    order: fc.integer({ min: 1, max: 998 }),
  })
  .map(({ year, month, bis, day, order }) => {
    const nine = `${two(year % 100)}${two(month + bis)}${two(day)}${String(order).padStart(3, '0')}`;
    return nine + two(97 - (Number(year < 2000 ? nine : `2${nine}`) % 97));
  });

const belgianAccount = digits(10).map((ten) => ten + two(Number(ten) % 97 || 97));
const iban = fc
  .oneof(
    belgianAccount.map((account) => ['BE', account] as const),
    fc.tuple(fc.stringMatching(/^[A-Z]{4}$/), digits(10)).map(([bank, ten]) => ['NL', bank + ten] as const),
    digits(18).map((account) => ['DE', account] as const),
    digits(20).map((account) => ['ES', account] as const),
  )
  .map(([country, account]) => {
    const long = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
    return `${country}${two(98 - Number(BigInt(long) % 97n))}${account}`;
  });

const phone = fc
  .tuple(
    fc.constantFrom('0', '+32', '0032', '+32(0)'),
    fc.oneof(fc.stringMatching(/^4[5-9]\d{7}$/), fc.stringMatching(/^[1-9]\d{7}$/)),
  )
  .map((parts) => parts.join(''));

/** Spaces, points and strokes between the signs, anywhere, as people write numbers. */
function spaced(number: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const between = fc.constantFrom('', '', '', ' ', '.', '-', '/', ' - ', ' ', '  ');
  return number.chain((text) =>
    fc
      .array(between, { minLength: text.length, maxLength: text.length })
      .map((gaps) => [...text].map((sign, index) => sign + (index < text.length - 1 ? gaps[index] : '')).join('')),
  );
}

const before = fc.constantFrom(
  '',
  'Nummer ',
  'de burger is ',
  'bel ',
  'itsme vraagt 5 cijfers, zijn nr is ',
  '(',
  'n°',
);
const after = fc.constantFrom('', '.', ' zegt hij', ', en in 2024 ook', ')', '\nverder niets');
const inSentence = (number: fc.Arbitrary<string>) =>
  fc.tuple(before, spaced(number), after).map((parts) => parts.join(''));

describe('personal data', () => {
  it('a valid national number is found in any spacing, in any sentence, born before 2000 or after', () => {
    fc.assert(
      fc.property(inSentence(nationalNumber), (text) => {
        expect(personalDataIn(text)).toBeDefined();
      }),
    );
    expect(personalDataIn('85.07.30-033.28')).toBe('national-number');
    expect(personalDataIn('zijn rijksregisternummer is 17 07 30 033 84')).toBe('national-number');
  });

  it('a telephone number, Belgian or with a country before it', () => {
    fc.assert(
      fc.property(inSentence(phone), (text) => {
        expect(personalDataIn(text)).toBeDefined();
      }),
    );
    expect(personalDataIn('bel 0470/12.34.56')).toBe('phone');
    expect(personalDataIn('+31 6 1234 5678')).toBe('phone');
    expect(personalDataIn('tel.050 12 34 56')).toBe('phone');
  });

  it('a bank account, with its country and without', () => {
    fc.assert(
      fc.property(inSentence(iban), (text) => {
        expect(personalDataIn(text)).toBeDefined();
      }),
    );
    fc.assert(
      fc.property(inSentence(belgianAccount), (text) => {
        expect(personalDataIn(text)).toBeDefined();
      }),
    );
    expect(personalDataIn('rekening BE68 5390 0754 7034')).toBe('account');
    expect(personalDataIn('rekening 539-0075470-34')).toBe('account');
    expect(personalDataIn('be 68.5390.0754.7034')).toBe('account');
  });

  it.each([
    'jan.peeters@telenet.be',
    'mail jan @ telenet . be',
    'JAN_85@mail.stad.vlaanderen',
    'jan (at) gmail (dot) com',
    'jan apenstaartje telenet punt be',
    'an.o’neil+box@xn--80ak6aa92e.example',
  ])('an e-mail address: %s', (text) => {
    expect(personalDataIn(`Adres: ${text}, zegt ze`)).toBe('email');
  });

  it('any e-mail address that a browser takes', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        expect(personalDataIn(`naar ${text} gestuurd`)).toBe('email');
      }),
    );
  });

  it.each([
    ['phone', 'O470 12 34 56'],
    ['phone', 'o47O/l2.34.56'],
    ['phone', '٠٤٧٠ ١٢ ٣٤ ٥٦'],
    ['phone', '０４７０１２３４５６'],
    ['phone', '0470\n12\r\n34\n56'],
    ['phone', '06 12 34 56 78'],
    ['phone', '0612345678'],
    ['national-number', '85 O7 3O 033 28'],
    ['account', 'BE68 539O 0754 7034'],
    ['email', 'jan at telenet punt be'],
    ['email', 'jan apestaartje telenet punt be'],
  ] as const)('written around the net, it is still %s: “%s”', (kind, text) => {
    expect(personalDataIn(`Vraag: ${text}, zegt ze`)).toBe(kind);
  });

  it('in the digits of any script', () => {
    const noughts = ['٠', '۰', '०', '০', '𝟎', '０', '๐'].map((sign) => sign.codePointAt(0) ?? 0);
    fc.assert(
      fc.property(phone, fc.constantFrom(...noughts), (number, nought) => {
        const written = number.replaceAll(/\d/g, (digit) => String.fromCodePoint(nought + Number(digit)));
        expect(personalDataIn(`bel ${written}`)).toBeDefined();
      }),
    );
  });

  it.each([
    'gezien op 06/03/2024 10 uur',
    'look at itsme.be, it is not there',
    'iOS 10 of iOS l1',
    'itsme vraagt een code van 5 cijfers',
    'brief van 05/03/2024 over aanslagjaar 2025',
    'aangifte 276.1 van 2022 2023 2024',
    'hij moet € 1.250,50 betalen voor 30/06/2026',
    'formulier A1, vak IV, code 1254-11',
    'de website gaf fout 404 en daarna 500, om 9u30',
    'iOS 17.4.1 op een iPhone 8, versie 2024.11.3',
    'waar staat het @-teken? Het toetsenbord is Azerty.',
    'bus 4411 betalen, zone 2, 3 uur',
    'premie van 12 000 euro in 24 maanden, 3 kinderen',
    'de PUK-code telt 6 cijfers, de pincode 4',
    'factuur 2024/00123 van 12/2025',
    'tussen 01/01/2025 en 31/12/2025',
    '',
  ])('an ordinary problem is not refused: “%s”', (text) => {
    expect(personalDataIn(text)).toBeUndefined();
  });

  it('years, prices, form numbers and hours in one sentence are not refused', () => {
    const piece = fc.oneof(
      fc.integer({ min: 1950, max: 2035 }).map((year) => `in ${year}`),
      fc.tuple(fc.nat(99_999), fc.nat(99)).map(([euro, cent]) => `${euro},${two(cent)} euro`),
      fc.tuple(fc.integer({ min: 100, max: 999 }), fc.nat(9)).map(([form, part]) => `formulier ${form}.${part}`),
      fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `om ${hour}:${two(minute)}`),
      fc
        .date({ min: new Date('1950-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
        .map((date) => `op ${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`),
      fc.constantFrom('een code van 5 cijfers', '4411', 'iOS 17.4', '3 brieven', 'stap 2'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        expect(personalDataIn(`Vraag: ${pieces.join(' en ')}.`)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['half an address', 'a@-punt'],
    ['the same between spaces', 'a @ a punt '],
    ['said addresses', 'a at b punt '],
    ['lone digits', '1 '],
    ['the beginnings of accounts', 'BE00 '],
    ['brackets', 'a('],
  ])('a long text made against it is read to its end as soon as another: %s', (_what, piece) => {
    // One that takes time by the square of its length would not end within the test's patience.
    expect(personalDataIn(piece.repeat(40_000))).toBeUndefined();
    expect(personalDataIn(`a@${piece.repeat(40_000)}`)).toBeUndefined();
  });

  it('never breaks, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => void personalDataIn(text)));
    fc.assert(fc.property(fc.stringMatching(/^[\d .+-]{0,300}$/), (text) => void personalDataIn(text)));
  });
});
