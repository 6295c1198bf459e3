/** Writes of folders on their way in. */
import { sql } from 'kysely';
import { type Db, run } from '#shared/database/database.ts';
import type { KeptImport } from './queries.ts';

export async function keepImport(
  db: Db,
  place: { readonly townId: string; readonly memberId: string },
  { id, fileName, files }: KeptImport,
  now: Date,
): Promise<void> {
  await run(
    db,
    sql`insert into content_import (town_id, id, member_id, file_name, files, at)
      values (${place.townId}, ${id}, ${place.memberId}, ${fileName}, ${JSON.stringify(files)}::json, ${now})`,
  );
}

export async function dropImport(db: Db, townId: string, id: string): Promise<void> {
  await run(db, sql`delete from content_import where town_id = ${townId} and id = ${id}`);
}

/** What nobody published or dropped. */
export async function dropOldImports(db: Db, townId: string, before: Date): Promise<void> {
  await run(db, sql`delete from content_import where town_id = ${townId} and at < ${before}`);
}
