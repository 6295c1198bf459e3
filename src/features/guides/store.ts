/** Writes of the search index, by the door: it is the same for all towns. */
import { sql } from 'kysely';
import { type Db, row, rows, run } from '#shared/database/database.ts';
import type { IndexDifference } from './index-difference.ts';
import type { SearchDocument, SearchIndex, SearchWord } from './search-index.ts';

/** By language, a mark of the texts and words that its index was made of. */
export type Marks = Readonly<Record<string, string>>;
export type IndexMade = { readonly release: number; readonly rules: number; readonly marks: Marks };

/** What the index was made of. Waits until nobody else makes it, and holds it until the transaction ends. */
export function holdIndex(db: Db): Promise<IndexMade | undefined> {
  return row(db, sql<IndexMade>`select release, rules, marks from guide_index for update`);
}

/** The stem of each word that says something. */
export async function stemsOf(
  db: Db,
  dictionary: string,
  telling: readonly string[],
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await rows(
    db,
    sql<{ word: string; stem: string }>`select word, stem
      from (select word, coalesce((ts_lexize(${dictionary}::regdictionary, word))[1], case when word = any(${telling}::text[]) then word end) as stem from unnest(${words}::text[]) word) stemmed
      where stem is not null`,
  );
  return new Map(found.map(({ word, stem }) => [word, stem]));
}

/** The index of a language as it stands, term by term, for they are many. */
export async function storedIndex(db: Db, lang: string): Promise<SearchIndex> {
  const documents = await rows(db, sql<SearchDocument>`select id, guide, part from guide_search where lang = ${lang}`);
  const terms = await rows(
    db,
    sql<{ term: string; documents: readonly number[]; weights: readonly number[] }>`
      select term, array_agg(document) as documents, array_agg(weight) as weights from guide_term
      where lang = ${lang} group by term`,
  );
  const words = await rows(db, sql<SearchWord>`select word, stem, terms from guide_word where lang = ${lang}`);
  const one = (term: string, weights: readonly number[]) => (document: number, place: number) => ({
    term,
    document,
    weight: weights[place] ?? 0,
  });
  return { documents, terms: terms.flatMap(({ term, ...of }) => of.documents.map(one(term, of.weights))), words };
}

export async function changeIndex(db: Db, lang: string, { documents, terms, words }: IndexDifference): Promise<void> {
  if (documents.gone.length > 0)
    await run(
      db,
      sql`delete from guide_search where lang = ${lang} and id = any(${documents.gone.map(({ id }) => id)}::int[])`,
    );
  if (terms.gone.length > 0)
    await run(
      db,
      sql`delete from guide_term t using
          unnest(${terms.gone.map(({ term }) => term)}::text[], ${terms.gone.map(({ document }) => document)}::int[])
            as gone (term, document)
        where t.term = gone.term and t.document = gone.document and t.lang = ${lang}`,
    );
  if (words.gone.length > 0)
    await run(
      db,
      sql`delete from guide_word where lang = ${lang} and word = any(${words.gone.map(({ word }) => word)}::text[])`,
    );
  if (documents.come.length > 0)
    await run(
      db,
      sql`insert into guide_search (lang, id, guide, part) select ${lang}, id, guide, part
        from jsonb_to_recordset(${JSON.stringify(documents.come)}::jsonb) as d (id integer, guide text, part text)`,
    );
  if (terms.come.length > 0)
    await run(
      db,
      sql`insert into guide_term (lang, term, document, weight) select ${lang}, term, document, weight
        from unnest(${terms.come.map(({ term }) => term)}::text[], ${terms.come.map(({ document }) => document)}::int[],
          ${terms.come.map(({ weight }) => weight)}::real[]) as t (term, document, weight)`,
    );
  if (words.come.length > 0)
    await run(
      db,
      sql`insert into guide_word (lang, word, stem, terms) select ${lang}, word, stem, terms
        from jsonb_to_recordset(${JSON.stringify(words.come)}::jsonb) as w (word text, stem text, terms text[])`,
    );
}

export async function markIndex(db: Db, { release, rules, marks }: IndexMade): Promise<void> {
  await run(
    db,
    sql`update guide_index set release = ${release}, rules = ${rules}, marks = ${JSON.stringify(marks)}::jsonb`,
  );
}

/** One more person in this week; nothing changes for one who asked the same before. */
export async function addMiss(db: Db, lang: string, words: string, mark: Buffer, week: string): Promise<void> {
  await run(
    db,
    sql`with first as (
        insert into search_miss_asker (lang, words, mark, week) values (${lang}, ${words}, ${mark}, ${week}::date)
        on conflict do nothing returning 1
      )
      insert into search_miss as missed (lang, words, week, times) select ${lang}, ${words}, ${week}::date, 1 from first
      on conflict (lang, words, week) do update set times = missed.times + 1`,
  );
}

/** What is older than so many weeks, and what is older than four and was asked by fewer people than that in all. */
export async function forgetMisses(db: Db, week: string, weeks: number, people: number): Promise<void> {
  await run(
    db,
    sql`delete from search_miss m where week < ${week}::date - ${weeks * 7}::int or (week < ${week}::date - 28 and ${people} > (
        select sum(same.times) from search_miss same where same.lang = m.lang and same.words = m.words
      ))`,
  );
}

export async function forgetAskers(db: Db, week: string, weeks: number): Promise<void> {
  await run(db, sql`delete from search_miss_asker where week < ${week}::date - ${weeks * 7}::int`);
}
