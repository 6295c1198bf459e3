/** The language of citizens' pages that a browser asks for most. */
import { type CitizenLang, isCitizenLang } from '#shared/words/catalogue.ts';

/**
 * The first of our four languages by the weights of Accept-Language (RFC 9110, 12.5.4); Dutch when it names none.
 * @param header as sent, such as “de-BE,de;q=0.9,fr;q=0.8”
 */
export function chooseLanguage(header: string): CitizenLang {
  const wanted = header.split(',').flatMap((part) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const lang = range.split('-')[0];
    const weight = weightOf(parameters);
    return isCitizenLang(lang) && weight > 0 ? [{ lang, weight }] : [];
  });
  const best = Math.max(...wanted.map(({ weight }) => weight));
  return wanted.find(({ weight }) => weight === best)?.lang ?? 'nl';
}

/** 1 where none is given; 0 means: not this one. What cannot be read counts as not given. */
function weightOf(parameters: readonly string[]): number {
  const given = parameters.map((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(one)?.[1]).find(Boolean);
  return given === undefined ? 1 : Number(given);
}
