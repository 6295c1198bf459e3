/** On a server that people use: a migration waits its turn without making them wait behind it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, inject, it, vi } from 'vitest';
import { newId } from '#shared/id.ts';
import { onServer, withName } from '#tests/support/databases.ts';
import { migrate } from './migrate.ts';

const template = inject('template');

describe.runIf(template)('a migration of a table in use', async () => {
  const url = template?.url ?? '';
  const name = `digimee_migrate_${newId().replaceAll('-', '')}`;
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  const clients: pg.Client[] = [];
  const connect = async () => {
    const client = new pg.Client({ connectionString: withName(url, name) });
    await client.connect();
    clients.push(client);
    return client;
  };
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await onServer(url, `drop database if exists ${name} with (force)`);
    await rm(folder, { recursive: true });
  });

  it('lets others read while it waits, and is done once the table is free', async () => {
    await onServer(url, `create database ${name}`);
    await writeFile(join(folder, '0001-more.sql'), 'alter table busy add column more text;');
    const [owner, slow, quick] = [await connect(), await connect(), await connect()];
    await owner.query('create table busy (id integer)');
    await slow.query('begin; select from busy');
    const migrated = migrate(owner, folder);
    await vi.waitFor(async () => {
      const waiting = await quick.query("select from pg_locks where relation = 'busy'::regclass and not granted");
      expect(waiting.rowCount).toBe(1);
    }, 20_000);
    await quick.query('select id from busy');
    await slow.query('commit');
    expect(await migrated).toEqual(['0001-more.sql']);
    await quick.query('select more from busy');
  });
});
