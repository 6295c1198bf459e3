/** The code on the sheet that a citizen takes along: where it leads, and the languages that can be chosen for it. */
import type { Library } from '#features/content/index.ts';
import { type CitizenLang, citizenCatalogue, citizenLanguages, isCitizenLang } from '#shared/words/catalogue.ts';

export type PublicCode = {
  readonly lang: CitizenLang;
  /** The whole address of the citizen's page, with the places of the town. */
  readonly url: string;
  /** The same sheet with its code in another language. */
  readonly choices: readonly { readonly lang: CitizenLang; readonly href: string; readonly here: boolean }[];
};

type Asked = {
  readonly content: Library;
  readonly guide: string;
  /** The address of the sheet; its query says the language, and what was done. */
  readonly sheet: URL;
  /** Where none is chosen. */
  readonly lang: CitizenLang;
  readonly town: string;
  readonly publicUrl: string;
};

/** Undefined where nothing of the guide is written for citizens. */
export function publicCode({ content, guide, sheet, lang, town, publicUrl }: Asked): PublicCode | undefined {
  const written = citizenLanguages.filter((one) => content.citizenPage(guide, one)?.lang === one);
  const wanted = sheet.searchParams.get('lang') ?? lang;
  const chosen = isCitizenLang(wanted) && written.includes(wanted) ? wanted : written[0];
  if (chosen === undefined) return undefined;
  return {
    lang: chosen,
    url: `${publicUrl}/citizen/${chosen}/${guide}?town=${town}`,
    choices: written.map((one) => {
      const query = new URLSearchParams(sheet.searchParams);
      query.set('lang', one);
      return { lang: one, href: `${sheet.pathname}?${query}`, here: one === chosen };
    }),
  };
}

export const codeWords = citizenCatalogue(
  { language: 'Nederlands', scan: 'Lees dit op uw gsm: scan de code.', code: 'QR-code van het blad' },
  {
    fr: { language: 'Français', scan: 'Lisez ceci sur votre gsm : scannez le code.', code: 'Code QR de la fiche' },
    de: {
      language: 'Deutsch',
      scan: 'Lesen Sie dies auf dem Handy: Scannen Sie den Code.',
      code: 'QR-Code des Blattes',
    },
    en: { language: 'English', scan: 'Read this on your phone: scan the code.', code: 'QR code of the page' },
  },
);
