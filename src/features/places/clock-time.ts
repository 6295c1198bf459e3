/** A time of day as people write it: “9 u.”, “17.30 u.”; in French “9 h”, “17 h 30”; in German “17.30 Uhr”, in English “17:30”. */
import type { CitizenLang } from '#shared/words/catalogue.ts';

/** @param minutes after midnight, at most 1440 */
export function clockTime(lang: CitizenLang, minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const minute = String(minutes % 60).padStart(2, '0');
  if (lang === 'en') return `${hour}:${minute}`;
  if (lang === 'de') return minute === '00' ? `${hour} Uhr` : `${hour}.${minute} Uhr`;
  if (lang === 'fr') return minute === '00' ? `${hour} h` : `${hour} h ${minute}`;
  return minute === '00' ? `${hour} u.` : `${hour}.${minute} u.`;
}

const belgianTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The time in Belgium at this moment, as 14:05. */
export function clockTimeOf(moment: Date): string {
  return belgianTime.format(moment);
}
