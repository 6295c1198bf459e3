/**
 * Makes the search index of all guides follow the content: in the languages of clerks from the guides and their parts
 * (a guide that is not translated is found by its Dutch), in the others from the pages for citizens. A language whose
 * texts stayed the same is left alone; of the others only the rows that differ are written (decision 0027).
 */
import { createHash } from 'node:crypto';
import { type Library, readLibrary } from '#features/content/index.ts';
import { asDoorInOne, type Db } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { type CitizenLang, citizenLanguages, isLang } from '#shared/words/catalogue.ts';
import { indexDifference } from './index-difference.ts';
import { type KnownTexts, readWords } from './read-words.ts';
import { makeIndex, type SearchIndex, vocabularyOf } from './search-index.ts';
import { type Fields, pageTexts, searchedTexts } from './searched-texts.ts';
import { changeIndex, holdIndex, type Marks, markIndex, stemsOf, storedIndex } from './store.ts';
import { wordGroups } from './word-groups.ts';
import { dictionaryOf, tellingWords } from './words-of-text.ts';

/** Raise it when anything changes in how the index is made: then all of it is made again at the next start. */
const rules = 6;

/** At the start, when the folder or these rules changed. In one transaction: whoever searches meanwhile finds what stood before. */
export function indexGuides({ database }: Services): Promise<void> {
  return asDoorInOne(database, indexIn);
}

/** Within a transaction of the door that may have changed the content: what was published is found from its end on. */
export async function indexIn(db: Db): Promise<void> {
  const made = await holdIndex(db);
  const content = await readLibrary(db);
  if (made?.release === content.number && made.rules === rules) return;
  const before: Marks = made?.rules === rules ? made.marks : {};
  const marks: Record<string, string> = {};
  for (const lang of citizenLanguages) {
    const texts = textsOf(lang, content);
    const groups = content.words(lang);
    const mark = createHash('sha256')
      .update(JSON.stringify([texts, groups]))
      .digest('hex');
    marks[lang] = mark;
    if (before[lang] !== mark) await indexLanguage(db, { lang, texts, groups, mark, before: before[lang] });
  }
  await markIndex(db, { release: content.number, rules, marks });
}

function textsOf(lang: CitizenLang, content: Library): readonly Fields[] {
  return isLang(lang) ? searchedTexts(content.guides(lang), content) : pageTexts(content, lang);
}

/**
 * What this process made last of a language. An index follows from its texts alone: when the stored one has the same
 * mark, it is known without reading its twenty thousand rows.
 */
const lastMade = new Map<
  CitizenLang,
  { readonly mark: string; readonly index: SearchIndex; readonly known: KnownTexts }
>();

type Language = {
  readonly lang: CitizenLang;
  readonly texts: readonly Fields[];
  readonly groups: readonly (readonly string[])[];
  readonly mark: string;
  /** Of the index that is stored. */
  readonly before: string | undefined;
};

async function indexLanguage(db: Db, { lang, texts, mark, before, ...given }: Language): Promise<void> {
  const last = lastMade.get(lang);
  const groups = wordGroups(given.groups);
  const { read, known } = readWords(texts, last?.known);
  const words = texts.length === 0 ? [] : vocabularyOf(read, groups);
  const stems = await stemsOf(db, dictionaryOf(lang), tellingWords(lang), words);
  const index = makeIndex(read, groups, stems);
  const stored = last && last.mark === before ? last.index : await storedIndex(db, lang);
  await changeIndex(db, lang, indexDifference(stored, index));
  lastMade.set(lang, { mark, index, known });
}
