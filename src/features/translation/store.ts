/** Writes of translations. */
import { sql } from 'kysely';
import type { Draft } from '#features/editing/index.ts';
import { type Db, run } from '#shared/database/database.ts';

/** The draft was written beside this version of the Dutch text. It is not a change of its own. */
export async function noteSource(db: Db, townId: string, { id }: Pick<Draft, 'id'>, source: number): Promise<void> {
  await run(
    db,
    sql`update content_draft set translated_from = ${source}
      where town_id = ${townId} and id = ${id} and state in ('draft', 'in-review', 'approved')`,
  );
}
