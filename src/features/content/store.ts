/** Writes of content: versions of documents, and the number that tells servers that something changed. */
import { sql } from 'kysely';
import { type Db, row, rows, run } from '#shared/database/database.ts';
import { nameOf, type StoredDocument } from './stored.ts';

/** Waits until nobody else changes the content, and holds it until the transaction ends. */
export async function holdContent(db: Db): Promise<void> {
  await row(db, sql`select number from content_release for update`);
}

export type VersionStored = {
  readonly kind: string;
  readonly key: string;
  readonly lang: string;
  readonly version: number;
  readonly hash: string;
  readonly gone: boolean;
};

/** The newest version of every document, without its content, by name. */
export async function newestVersions(db: Db): Promise<ReadonlyMap<string, VersionStored>> {
  const found = await rows(
    db,
    sql<VersionStored>`select distinct on (kind, key, lang) kind, key, lang, version, hash, gone from content_document
      order by kind, key, lang, version desc`,
  );
  return new Map(found.map((version) => [nameOf(version), version]));
}

export type NewVersion = Pick<VersionStored, 'kind' | 'key' | 'lang' | 'version' | 'hash' | 'gone'> & {
  readonly body: StoredDocument['body'] | null;
};

/** Adds all versions in one statement and raises the release. */
export async function addVersions(db: Db, versions: readonly NewVersion[], now: Date): Promise<void> {
  await run(
    db,
    sql`insert into content_document (kind, key, lang, version, hash, body, gone, published_at)
      select kind, key, lang, version, hash, coalesce(body, 'null'), gone, ${now}
      from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb)
        as added (kind text, key text, lang text, version integer, hash text, body jsonb, gone boolean)`,
  );
  await run(db, sql`update content_release set number = number + 1`);
}
