/** Reads of content. */
import { sql } from 'kysely';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { StoredDocument } from './stored.ts';

/** Rises with every change of the content. */
export async function releaseNumber(db: Db): Promise<number> {
  const release = await row(db, sql<{ number: number }>`select number from content_release`);
  return release?.number ?? 0;
}

/** Every document as it is now. */
export function currentDocuments(db: Db): Promise<readonly StoredDocument[]> {
  return rows(
    db,
    sql<StoredDocument>`select kind, key, lang, body from
      (select distinct on (kind, key, lang) kind, key, lang, body, gone from content_document
        order by kind, key, lang, version desc) newest
      where not gone`,
  );
}
