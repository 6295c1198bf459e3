/** Writes of the search index, by the door: it is the same for all towns. */
import { sql } from 'kysely';
import { type Db, row, rows, run } from '#shared/database/database.ts';
import type { SearchIndex } from './search-index.ts';

export type IndexMade = { readonly release: number; readonly rules: number };

/** What the index was made of. Waits until nobody else makes it, and holds it until the transaction ends. */
export function holdIndex(db: Db): Promise<IndexMade | undefined> {
  return row(db, sql<IndexMade>`select release, rules from guide_index for update`);
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

export async function clearIndex(db: Db): Promise<void> {
  await run(db, sql`delete from guide_term`);
  await run(db, sql`delete from guide_word`);
  await run(db, sql`delete from guide_search`);
}

export async function addIndex(db: Db, lang: string, index: SearchIndex): Promise<void> {
  await run(
    db,
    sql`insert into guide_search (lang, id, guide, part) select ${lang}, id, guide, part
      from jsonb_to_recordset(${JSON.stringify(index.documents)}::jsonb) as d (id integer, guide text, part text)`,
  );
  await run(
    db,
    sql`insert into guide_term (lang, term, document, weight) select ${lang}, term, document, weight
      from jsonb_to_recordset(${JSON.stringify(index.terms)}::jsonb) as t (term text, document integer, weight real)`,
  );
  await run(
    db,
    sql`insert into guide_word (lang, word, stem, terms) select ${lang}, word, stem, terms
      from jsonb_to_recordset(${JSON.stringify(index.words)}::jsonb) as w (word text, stem text, terms text[])`,
  );
}

export async function markIndex(db: Db, made: IndexMade): Promise<void> {
  await run(db, sql`update guide_index set release = ${made.release}, rules = ${made.rules}`);
}

/** One more time in this week. */
export async function addMiss(db: Db, lang: string, words: string, week: string): Promise<void> {
  await run(
    db,
    sql`insert into search_miss as missed (lang, words, week, times) values (${lang}, ${words}, ${week}::date, 1)
      on conflict (lang, words, week) do update set times = missed.times + 1`,
  );
}

/** What is older than so many weeks, and what was asked less often than that in the last four. */
export async function forgetMisses(db: Db, week: string, weeks: number, times: number): Promise<void> {
  await run(
    db,
    sql`delete from search_miss m where week < ${week}::date - ${weeks * 7}::int
      or (week < ${week}::date - 28 and times < ${times})`,
  );
}
