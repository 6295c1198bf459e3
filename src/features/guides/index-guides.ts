/** Makes the search index of all guides, when the content or the rules of the index changed. */
import { type Library, library } from '#features/content/index.ts';
import { asDoorInOne } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { languages } from '#shared/words/catalogue.ts';
import { makeIndex, searchedTexts, vocabularyOf } from './search-index.ts';
import { addIndex, clearIndex, holdIndex, markIndex, stemsOf } from './store.ts';
import { wordGroups } from './word-groups.ts';
import { dictionaryOf, tellingWords } from './words-of-text.ts';

/** Raise it when anything changes in how the index is made: then it is made again at the next start. */
const rules = 1;

/** In one transaction: whoever searches meanwhile finds what stood before. */
export async function indexGuides(services: Services): Promise<void> {
  const content = await library(services);
  await asDoorInOne(services.database, async (db) => {
    const made = await holdIndex(db);
    if (made?.release === content.number && made.rules === rules) return;
    await clearIndex(db);
    for (const lang of languages) {
      const guides = content.guides(lang).filter((guide) => guide.lang === lang);
      if (guides.length === 0) continue;
      const texts = searchedTexts(guides, content);
      const groups = wordGroups(content.words(lang));
      const stems = await stemsOf(db, dictionaryOf(lang), tellingWords(lang), vocabularyOf(texts, groups));
      await addIndex(db, lang, makeIndex(texts, groups, stems));
    }
    await markIndex(db, { release: content.number, rules });
  });
}

/** The language to search in: the person's own, or Dutch while no guide is translated. */
export function searchLanguage(content: Library, lang: string): string {
  return content.guides(lang).some((guide) => guide.lang === lang) ? lang : 'nl';
}
