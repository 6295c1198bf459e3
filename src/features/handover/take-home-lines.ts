/** The sheet as lines of text: for a mail that the citizen sends to herself, or to paste where she likes. */
import { fillFacts, plainText } from '#features/content/index.ts';
import { everyDay, nowAndNext } from '#features/places/index.ts';
import type { TakeHomeProps } from './pages/take-home.tsx';
import { takeHomeWords } from './take-home-words.ts';

export function takeHomeLines({ reading, sheet, steps, questions, place, now, url }: TakeHomeProps): readonly string[] {
  const { content, page, lang } = reading;
  const w = takeHomeWords(lang);
  const someDone = sheet.done.length > 0;
  return [
    page.title,
    '',
    someDone ? w.taken : w.steps,
    ...steps.map(({ number, title }) => {
      const mark = sheet.done.includes(number) ? w.done : w.toDo;
      return `${number}. ${someDone ? `${mark}: ` : ''}${title}`;
    }),
    ...(place
      ? [
          '',
          w.where,
          ...(sheet.code ? [w.code(sheet.code)] : []),
          ...[place.name, place.address, place.phone, place.url].filter(Boolean),
          nowAndNext(place.hours, now, lang),
          ...everyDay(place.hours, lang).map(({ day, said }) => `${day}: ${said}`),
        ]
      : []),
    ...questions.flatMap(({ title, block }) => [
      '',
      title,
      fillFacts(plainText([{ kind: 'text', markdown: block.markdown }]), content, page.lang, 'citizen'),
    ]),
    '',
    url,
  ].filter((line, index, lines) => line !== '' || lines[index - 1] !== '');
}

/** What programs for mail take of an address (RFC 6068 sets no limit; Windows cuts at about 2,000 signs). */
const longestAddress = 1900;

/**
 * A mail without a receiver: the citizen fills in her own address on her own device, so it never comes to us. Lines that
 * no longer fit are left out from the end; the last one, where it all stands, never.
 */
export function mailToSelf(subject: string, lines: readonly string[]): string {
  const addressOf = (shown: readonly string[]) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(shown.join('\r\n'))}`;
  const last = lines.slice(-1);
  let shown = lines.slice(0, -1);
  while (shown.length > 0 && addressOf([...shown, ...last]).length > longestAddress) shown = shown.slice(0, -1);
  return addressOf([...shown, ...last]);
}
