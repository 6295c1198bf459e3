/** Reads for export and import: all that is published, and folders on their way in. */
import { sql } from 'kysely';
import { nameOf } from '#features/content/index.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { PublishedDocument, Standing } from './plan-import.ts';

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

export async function standingContent(db: Db): Promise<Standing> {
  // One statement, so that no publication comes between the texts and their versions.
  const found = await rows(
    db,
    sql<Omit<PublishedDocument, 'body'> & { body: PublishedDocument['body'] | null }>`select kind, key, lang, version,
        case when not gone and (kind <> 'figure' or exists (
          select from shown_picture s where s.name = newest.key and s.lang = newest.lang)) then body end as body
      from (select distinct on (kind, key, lang) kind, key, lang, version, body, gone from content_document
        order by kind, key, lang, version desc) newest
      order by kind collate "C", key collate "C", lang collate "C"`,
  );
  return {
    published: found.filter((one): one is PublishedDocument => one.body !== null),
    versions: new Map(found.map((one) => [nameOf(one), one.version])),
  };
}

export type KeptImport = {
  readonly id: string;
  readonly fileName: string;
  readonly files: Readonly<Record<string, string>>;
};

/** What its file was called; undefined when it is published, dropped or too old. */
export async function importName(db: Db, townId: string, id: string): Promise<string | undefined> {
  const found = await row(
    db,
    sql<Pick<KeptImport, 'fileName'>>`select file_name as "fileName" from content_import
      where town_id = ${townId} and id = ${id}`,
  );
  return found?.fileName;
}

export async function importFiles(db: Db, townId: string, id: string): Promise<KeptImport['files'] | undefined> {
  const found = await row(
    db,
    sql<Pick<KeptImport, 'files'>>`select files from content_import where town_id = ${townId} and id = ${id}`,
  );
  return found?.files;
}
