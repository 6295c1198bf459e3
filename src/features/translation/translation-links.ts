/** The ways from the editor to the translations: of one text, and of all. */
import { sourceLanguage } from '#features/content/index.ts';
import { type DocumentName, languagesOf, manuscriptWords } from '#features/manuscript/index.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import { translateHref } from './translate-href.ts';
import { words } from './words.ts';

/** From the Dutch text to each of its translations; from a translation to itself beside the Dutch. */
export function translationLinks({ lang, name }: { readonly lang: Lang; readonly name: DocumentName }) {
  const there = name.lang === sourceLanguage ? languagesOf(name.kind) : [name.lang];
  return there
    .filter((one) => one !== sourceLanguage)
    .map((one) => ({
      href: translateHref({ ...name, lang: one }),
      title: words(lang).link(manuscriptWords(lang).languages[one]),
    }));
}

export function translationDoor(lang: Lang) {
  const { listTitle: title, listLead: lead } = words(lang);
  return { href: '/together/content/translate/fr', title, lead };
}
