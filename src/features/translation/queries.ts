/** Reads for translators: what is missing or behind in a language, and what a translation was made from. */
import { sql } from 'kysely';
import { sourceLanguage } from '#features/content/index.ts';
import type { DraftState } from '#features/editing/index.ts';
import type { DocumentName, EditableKind } from '#features/manuscript/index.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { CitizenLang } from '#shared/words/catalogue.ts';

/**
 * The version of the Dutch text that the newest translation was made from: said when it was published, or else the one
 * that was current then. A small change in the editor keeps what its text was made from.
 */
const basis = (kind: unknown, key: unknown, lang: unknown) => sql`(
  select coalesce(d.translated_from, (
      select max(s.version) from content_document s
      where s.kind = d.kind and s.key = d.key and s.lang = ${sourceLanguage} and s.published_at <= d.published_at))
  from content_document d where d.kind = ${kind} and d.key = ${key} and d.lang = ${lang}
    and (d.translated_from is not null or d.origin <> 'editor' or d.version = 1)
  order by d.version desc limit 1)`;

export type TranslationLine = DocumentName & {
  /** Of the Dutch text. */
  readonly title: string;
  readonly state: 'missing' | 'behind';
  /** What is being written of it in this town. */
  readonly draft: DraftState | null;
};

/** What is there in Dutch and missing in a language, or made from an older Dutch text. */
export function translationLines(
  db: Db,
  townId: string,
  lang: CitizenLang,
  kinds: readonly EditableKind[],
): Promise<readonly TranslationLine[]> {
  return rows(
    db,
    sql<TranslationLine>`with newest as (
        select distinct on (kind, key, lang) kind, key, lang, version, gone, body->>'title' as title
        from content_document where kind = any(${[...kinds]}) and lang in (${sourceLanguage}, ${lang})
        order by kind, key, lang, version desc)
      select s.kind, s.key, ${lang} as lang, coalesce(s.title, s.key) as title, w.state as draft,
        case when t.version is null then 'missing' else 'behind' end as state
      from newest s
      left join newest t on t.kind = s.kind and t.key = s.key and t.lang = ${lang} and not t.gone
      left join content_draft w on w.town_id = ${townId} and w.kind = s.kind and w.key = s.key and w.lang = ${lang}
        and w.state in ('draft', 'in-review', 'approved')
      where s.lang = ${sourceLanguage} and not s.gone
        and (t.version is null or coalesce(${basis(sql.ref('s.kind'), sql.ref('s.key'), lang)}, 0) < s.version)
      order by s.key, s.kind`,
  );
}

/** The version of the Dutch text that this translation was made from; undefined when there is none. */
export async function translationBasis(db: Db, { kind, key, lang }: DocumentName): Promise<number | undefined> {
  const found = await row(db, sql<{ version: number | null }>`select ${basis(kind, key, lang)} as version`);
  return found?.version ?? undefined;
}
