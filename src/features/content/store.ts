/** Writes of content: versions of documents, and the number that tells servers that something changed. */
import { sql } from 'kysely';
import { type Db, row, rows, run } from '#shared/database/database.ts';
import { shownBy } from './shown-pictures.ts';
import { type ContentKind, nameOf, type StoredDocument } from './stored.ts';

/** Waits until nobody else changes the content, and holds it until the transaction ends. */
export async function holdContent(db: Db): Promise<void> {
  await row(db, sql`select number from content_release for update`);
}

export type Origin = 'starter' | 'editor' | 'import';

export type VersionStored = {
  readonly kind: ContentKind;
  readonly key: string;
  readonly lang: string;
  readonly version: number;
  readonly hash: string;
  readonly gone: boolean;
  readonly origin: Origin;
};

/** The newest version of every document, without its content, by name. */
export async function newestVersions(db: Db): Promise<ReadonlyMap<string, VersionStored>> {
  const found = await rows(
    db,
    sql<VersionStored>`select distinct on (kind, key, lang) kind, key, lang, version, hash, gone, origin
      from content_document order by kind, key, lang, version desc`,
  );
  return new Map(found.map((version) => [nameOf(version), version]));
}

/**
 * What the starter folder said last of every document: as an offer, where an editor was first, or as a version; '' when
 * it took it away.
 */
export async function folderHashes(db: Db): Promise<ReadonlyMap<string, string>> {
  const found = await rows(
    db,
    sql<{ kind: ContentKind; key: string; lang: string; hash: string }>`
      select distinct on (kind, key, lang) kind, key, lang, hash from (
        select kind, key, lang, hash, version, false as offered from content_document where origin = 'starter'
        union all select kind, key, lang, hash, 0, true from content_offer
      ) said order by kind, key, lang, offered desc, version desc`,
  );
  return new Map(found.map((said) => [nameOf(said), said.hash]));
}

export type NewVersion = Pick<VersionStored, 'kind' | 'key' | 'lang' | 'version' | 'hash' | 'gone'> & {
  readonly body: StoredDocument['body'] | null;
  readonly note: string;
  readonly translatedFrom?: number;
};

/** What the folder says of a document of which an editor said something else. */
export type Offer = Pick<NewVersion, 'kind' | 'key' | 'lang' | 'hash' | 'body' | 'gone'>;

/** Adds all versions in one statement, shows their pictures, and raises the release. */
export async function addVersions(
  db: Db,
  versions: readonly NewVersion[],
  by: { readonly now: Date; readonly origin: Origin; readonly author: string },
): Promise<void> {
  await run(
    db,
    sql`insert into content_document (kind, key, lang, version, hash, body, gone, note, published_at, origin, author,
        translated_from)
      select kind, key, lang, version, hash, coalesce(body, 'null'), gone, note, ${by.now}, ${by.origin}, ${by.author},
        "translatedFrom"
      from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb)
        as added (kind text, key text, lang text, version integer, hash text, body jsonb, gone boolean, note text,
          "translatedFrom" integer)`,
  );
  const shown = shownBy(versions, by.origin);
  if (shown.length > 0)
    await run(
      db,
      sql`insert into shown_picture (lang, name) select lang, name
        from jsonb_to_recordset(${JSON.stringify(shown)}::jsonb) as shown (lang text, name text) on conflict do nothing`,
    );
  await run(db, sql`update content_release set number = number + 1`);
}

/** Keeps what the folder says beside what an editor published; the newest takes the place of an older one. */
export async function offer(db: Db, offers: readonly Offer[], now: Date): Promise<void> {
  await run(
    db,
    sql`insert into content_offer (kind, key, lang, hash, body, gone, offered_at)
      select kind, key, lang, hash, coalesce(body, 'null'), gone, ${now}
      from jsonb_to_recordset(${JSON.stringify(offers)}::jsonb)
        as offered (kind text, key text, lang text, hash text, body jsonb, gone boolean)
      on conflict (kind, key, lang) do update set hash = excluded.hash, body = excluded.body, gone = excluded.gone,
        offered_at = excluded.offered_at, decided_at = null`,
  );
}

/** An editor took the folder's text over, or left it. */
export async function decideOffer(
  db: Db,
  { kind, key, lang }: { readonly kind: string; readonly key: string; readonly lang: string },
  now: Date,
): Promise<void> {
  await run(
    db,
    sql`update content_offer set decided_at = ${now}
      where kind = ${kind} and key = ${key} and lang = ${lang} and decided_at is null`,
  );
}
