/** A fresh database for each test file, copied from one that was migrated and filled with the real content once. */
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { root } from '#shared/root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file of the dump that embedded test databases start from. */
    readonly dump: string;
    /** The template that test databases on a server are copied from, with its address; undefined when embedded. */
    readonly template: { readonly url: string; readonly name: string } | undefined;
  }
}

/** A database with all tables and the starter content, and nobody in it. Its name goes with the test. */
export async function freshDatabase(): Promise<Database> {
  const template = inject('template');
  const migrations = `${root}/migrations`;
  if (!template) {
    const dump = new Uint8Array(await readFile(inject('dump')));
    return openDatabase({ url: undefined, dump, migrations });
  }
  const name = `digimee_test_${newId().replaceAll('-', '')}`;
  await onServer(template.url, `create database ${name} template ${template.name}`);
  const database = await openDatabase({ url: withName(template.url, name), migrations, connections: 4 });
  return {
    ...database,
    close: async () => {
      await database.close();
      await onServer(template.url, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Runs one statement beside all databases. Two copies of a template at once is one too many: then wait. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        await client.query(statement);
        return;
      } catch (error) {
        const busy = error instanceof pg.DatabaseError && error.code === '55006';
        if (!busy || attempt > 200) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  } finally {
    await client.end();
  }
}

export function withName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
