/** Brings a database to the newest form: each file of migrations/ once, in order, forward only. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { makeRoles } from './roles.ts';

/** Any number that nobody else locks with: two servers that start together migrate one after the other. */
const lockNumber = 4_200_119;

/**
 * Runs the migrations that this database has not seen. Each is one transaction: it is there in full or not at all.
 * @param owner a client that may create tables and roles
 * @returns the names of the files that were run now
 * @throws Error when a file that was run before has changed since
 */
export async function migrate(owner: ClientBase, folder: string): Promise<readonly string[]> {
  await owner.query('select pg_advisory_lock($1)', [lockNumber]);
  try {
    await makeRoles(owner);
    await owner.query(
      'create table if not exists migration (name text primary key, hash text not null, run_at timestamptz not null default now())',
    );
    const seen = await owner.query<{ name: string; hash: string }>('select name, hash from migration');
    const hashes = new Map(seen.rows.map((row) => [row.name, row.hash]));
    const run: string[] = [];
    for (const file of await readMigrations(folder)) {
      const hash = hashes.get(file.name);
      if (hash === file.hash) continue;
      if (hash !== undefined)
        throw new Error(`Migration ${file.name} was changed after it was run. Put it back, and write a new one.`);
      await runOne(owner, file);
      run.push(file.name);
    }
    return run;
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [lockNumber]);
  }
}

type Migration = { readonly name: string; readonly hash: string; readonly sql: string };

async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** So long a migration waits for a table that somebody is using: all who come after it wait as well. */
const lockSeconds = 3;
const tries = 20;
/** Class 55 of the error codes of PostgreSQL. */
const lockNotAvailable = '55P03';

/** Waits for busy tables a short while at a time, so that a long question on a running server stops no page. */
async function runOne(owner: ClientBase, file: Migration): Promise<void> {
  for (let left = tries; ; left--) {
    await owner.query('begin');
    try {
      await owner.query(`set local lock_timeout = '${lockSeconds}s'`);
      await owner.query(file.sql);
      await owner.query('insert into migration (name, hash) values ($1, $2)', [file.name, file.hash]);
      await owner.query('commit');
      return;
    } catch (error) {
      await owner.query('rollback');
      if (left > 1 && error instanceof Error && 'code' in error && error.code === lockNotAvailable) continue;
      throw new Error(`Migration ${file.name} failed: ${error instanceof Error ? error.message : error}`);
    }
  }
}
