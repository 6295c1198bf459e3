/** Fills a large table as one would restore it: without its indexes and foreign keys, which are put back and so checked at the end. */
import type { ClientBase } from 'pg';

type Definition = { readonly name: string; readonly definition: string };

/**
 * Runs `fill` while the table has only its primary key and checks.
 * @throws Error when what was filled in breaks a foreign key
 */
export async function bulk(owner: ClientBase, table: string, fill: () => Promise<void>): Promise<void> {
  const keys = await owner.query<Definition>(
    `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = $1::regclass and contype = 'f'`,
    [table],
  );
  const indexes = await owner.query<Definition>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = $1::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [table],
  );
  for (const { name } of keys.rows) await owner.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes.rows) await owner.query(`drop index ${name}`);
  await fill();
  for (const { definition } of indexes.rows) await owner.query(definition);
  for (const { name, definition } of keys.rows)
    await owner.query(`alter table ${table} add constraint ${name} ${definition}`);
}
