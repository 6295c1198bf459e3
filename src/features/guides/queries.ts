/** The search over guides and their parts. */
import { sql } from 'kysely';
import { type Db, rows } from '#shared/database/database.ts';

export type Asked = {
  readonly lang: string;
  readonly dictionary: string;
  /** Words that count although the dictionary takes them for empty. */
  readonly telling: readonly string[];
  /** Words of every day, which say little about a subject. */
  readonly everyday: readonly string[];
  /** The words as typed, in their order. */
  readonly words: readonly string[];
  /** Words made of typed ones: “kaart lezer” as kaartlezer. They count where such a word exists. */
  readonly joined: readonly string[];
  /** Terms that the question as a whole stands for. */
  readonly terms: readonly string[];
};

export type Found = { readonly guide: string; readonly part: string; readonly score: number };

const most = 16;
/** How much a word of every day says, beside another. */
const everydaySays = 0.2;

/**
 * The guides and parts that answer best, best first, in one statement. Each word leads to terms of the index by its
 * stem, or, when no guide knows it, by its spelling, its beginning or its pieces; the last word may still be growing.
 * A document's score is what the best term of each word says about it. Look-ups that end in `offset 0` stay look-ups
 * by key, whatever the planner believes about tables that were filled a moment ago.
 */
export function findGuides(db: Db, asked: Asked): Promise<readonly Found[]> {
  const { lang } = asked;
  return rows(
    db,
    sql<Found>`
      with asked as materialized (
        select place, word, stem, word = any(${asked.everyday}::text[]) as everyday, place = max(place) over () as last,
          (select true from guide_word k where k.stem = w.stem and k.lang = ${lang} limit 1) is not null as known
        from (
          select place::int, word, coalesce((ts_lexize(${asked.dictionary}::regdictionary, word))[1],
            case when word = any(${asked.telling}::text[]) then word end) as stem
          from unnest(${asked.words}::text[]) with ordinality as typed (word, place)
        ) w
        where stem is not null
      ),
      meant as materialized (
        select place, term, left(term, 1) in ('@', '~') as names, max(likeness) as likeness from (
          select a.place, m.terms, m.likeness * case when a.everyday then ${everydaySays}::real else 1 end as likeness from asked a cross join lateral (
            select w.terms, 1::real as likeness from guide_word w where w.lang = ${lang} and w.stem = a.stem
            union all
            (select w.terms, 0.9 * similarity(lower(w.word), a.word) from guide_word w
              where not a.known and not a.everyday and length(a.word) > 3 and w.lang = ${lang}
                and length(w.word) between length(a.word) - 3 and length(a.word) + 3 and lower(w.word) % a.word
              order by similarity(lower(w.word), a.word) desc limit 3)
            union all
            (select w.terms, 0.6 from guide_word w
              where a.last and length(a.word) > 2 and w.lang = ${lang} and lower(w.word) like a.word || '%'
              order by length(w.word), w.word limit 12)
            union all
            (select w.terms, 0.4 from guide_word w
              where not a.known and length(a.word) > 6 and w.lang = ${lang} and lower(w.word) like left(a.word, 5) || '%'
              order by length(w.word), w.word limit 6)
            union all
            select l.terms || r.terms, 0.8 from generate_series(3, length(a.word) - 3) as cut
              cross join lateral (select terms from guide_word where lang = ${lang}
                and word in (left(a.word, cut), regexp_replace(left(a.word, cut), 's$', '')) offset 0) l
              cross join lateral (select terms from guide_word where lang = ${lang}
                and word = substr(a.word, cut + 1) offset 0) r
              where not a.known
          ) m
          union all
          select 100 + place, array[lag(stem) over (order by place) || ' ' || stem], 0.5 from asked
          union all
          select 200, w.terms, 0.8 from guide_word w where w.lang = ${lang} and w.word = any(${asked.joined}::text[])
          union all
          select 200 + place::int, array[term], 1 from unnest(${asked.terms}::text[]) with ordinality as whole (term, place)
        ) every cross join lateral unnest(every.terms) as term
        group by place, term, names
      ),
      said as (
        select m.place, t.document, max(m.likeness * t.weight) as says
        from meant m cross join lateral (
          select document, weight from guide_term where term = m.term and lang = ${lang} offset 0) t
        group by m.place, m.names, t.document
      )
      select s.guide, s.part, best.score from (
        select document, sum(says)::float8 as score from said group by document order by score desc, document limit ${most}
      ) best join guide_search s on s.id = best.document and s.lang = ${lang}
      order by best.score desc, best.document`,
  );
}

export type Missed = { readonly lang: string; readonly words: string; readonly times: number; readonly last: string };

/** What found nothing since this week and was asked so often, most asked first. */
export function oftenMissed(db: Db, since: string, times: number): Promise<readonly Missed[]> {
  return rows(
    db,
    sql<Missed>`select lang, words, sum(times)::int as times, max(week)::text as last from search_miss
      where week >= ${since}::date group by lang, words having sum(times) >= ${times}
      order by sum(times) desc, lang, words limit 200`,
  );
}
