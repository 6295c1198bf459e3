/**
 * Makes the search index of all guides, when the content or the rules of the index changed: in the languages of clerks
 * from the guides and their parts (a guide that is not translated is found by its Dutch), in the others from the pages
 * for citizens.
 */
import { library } from '#features/content/index.ts';
import { asDoorInOne } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { citizenLanguages, isLang } from '#shared/words/catalogue.ts';
import { makeIndex, vocabularyOf } from './search-index.ts';
import { pageTexts, searchedTexts } from './searched-texts.ts';
import { addIndex, clearIndex, holdIndex, markIndex, stemsOf } from './store.ts';
import { wordGroups } from './word-groups.ts';
import { dictionaryOf, tellingWords } from './words-of-text.ts';

/** Raise it when anything changes in how the index is made: then it is made again at the next start. */
const rules = 4;

/** In one transaction: whoever searches meanwhile finds what stood before. */
export async function indexGuides(services: Services): Promise<void> {
  const content = await library(services);
  await asDoorInOne(services.database, async (db) => {
    const made = await holdIndex(db);
    if (made?.release === content.number && made.rules === rules) return;
    await clearIndex(db);
    for (const lang of citizenLanguages) {
      const texts = isLang(lang) ? searchedTexts(content.guides(lang), content) : pageTexts(content, lang);
      if (texts.length === 0) continue;
      const groups = wordGroups(content.words(lang));
      const stems = await stemsOf(db, dictionaryOf(lang), tellingWords(lang), vocabularyOf(texts, groups));
      await addIndex(db, lang, makeIndex(texts, groups, stems));
    }
    await markIndex(db, { release: content.number, rules });
  });
}
