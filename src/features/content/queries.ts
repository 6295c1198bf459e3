/** Reads of content. */
import { sql } from 'kysely';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { VersionedDocument } from './assemble.ts';

/** Rises with every change of the content. */
export async function releaseNumber(db: Db): Promise<number> {
  const release = await row(db, sql<{ number: number }>`select number from content_release`);
  return release?.number ?? 0;
}

/** Every document as it is now. */
export function currentDocuments(db: Db): Promise<readonly VersionedDocument[]> {
  return rows(
    db,
    sql<VersionedDocument>`select kind, key, lang, body, version, published_at as "publishedAt" from
      (select distinct on (kind, key, lang) kind, key, lang, body, version, published_at, gone from content_document
        order by kind, key, lang, version desc) newest
      where not gone`,
  );
}

/** Pictures that anyone may see, as “nl/keys”. */
export async function shownPictures(db: Db): Promise<ReadonlySet<string>> {
  const found = await rows(db, sql<{ name: string }>`select lang || '/' || name as name from shown_picture`);
  return new Set(found.map(({ name }) => name));
}
