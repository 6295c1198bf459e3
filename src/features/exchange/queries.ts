/** Reads for export and import: all that is published, and folders on their way in. */
import { sql } from 'kysely';
import { nameOf } from '#features/content/index.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { PublishedDocument } from './plan-import.ts';

/** Every document as it is published now, in an order that stays the same; pictures of drafts are not. */
export function publishedDocuments(db: Db): Promise<readonly PublishedDocument[]> {
  return rows(
    db,
    sql<PublishedDocument>`select kind, key, lang, version, body from
      (select distinct on (kind, key, lang) kind, key, lang, version, body, gone from content_document
        order by kind, key, lang, version desc) newest
      where not gone and (kind <> 'figure' or exists (
        select from shown_picture s where s.name = newest.key and s.lang = newest.lang))
      order by kind collate "C", key collate "C", lang collate "C"`,
  );
}

/** The newest version of every document by its name, also of those that were taken away. */
export async function newestVersionNumbers(db: Db): Promise<ReadonlyMap<string, number>> {
  const found = await rows(
    db,
    sql<{ kind: string; key: string; lang: string; version: number }>`
      select kind, key, lang, max(version) as version from content_document group by kind, key, lang`,
  );
  return new Map(found.map((one) => [nameOf(one), one.version]));
}

export type KeptImport = {
  readonly id: string;
  readonly fileName: string;
  readonly files: Readonly<Record<string, string>>;
};

export function keptImport(db: Db, townId: string, id: string): Promise<KeptImport | undefined> {
  return row(
    db,
    sql<KeptImport>`select id, file_name as "fileName", files from content_import
      where town_id = ${townId} and id = ${id}`,
  );
}
