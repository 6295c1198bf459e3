/** On a server with two logins, as docs/running.md says: the one that serves owns nothing and cannot become the owner. */

import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { newId } from '#shared/id.ts';
import { root } from '#shared/root.ts';
import { onServer, withName } from '#tests/support/databases.ts';
import { inTown, openDatabase, rows } from './database.ts';

const template = inject('template');

describe.runIf(template)('a server with a login that owns nothing', async () => {
  const url = template?.url ?? '';
  const mark = newId().replaceAll('-', '');
  const [name, owner, server] = [`digimee_hard_${mark}`, `owner_${mark}`, `server_${mark}`];
  afterAll(async () => {
    await onServer(url, `drop database if exists ${name} with (force)`);
    for (const role of [owner, server]) await onServer(url, `drop role if exists ${role}`);
  });

  it('migrates as the owner, serves as the other, and refuses what only an owner may', async () => {
    await onServer(url, `create role ${owner} login createrole password 'o'`);
    await onServer(url, `create role ${server} login password 's'`);
    await onServer(url, `create database ${name} owner ${owner}`);
    for (const role of ['digimee_door', 'digimee_app']) await onServer(url, `grant ${role} to ${owner}, ${server}`);
    const as = (login: string, password: string) => {
      const changed = new URL(withName(url, name));
      changed.username = login;
      changed.password = password;
      return changed.href;
    };
    const database = await openDatabase({
      url: as(server, 's'),
      ownerUrl: as(owner, 'o'),
      migrations: `${root}/migrations`,
      connections: 2,
    });
    try {
      const seen = await inTown(database, { townId: newId(), memberId: null }, (db) =>
        rows(db, sql`select id from member`),
      );
      expect(seen).toEqual([]);
      const client = new pg.Client({ connectionString: as(server, 's') });
      await client.connect();
      for (const attack of [
        'drop table member',
        'alter table member disable row level security',
        `set role ${owner}`,
      ]) {
        await expect(client.query(attack), attack).rejects.toThrow(/permission denied|must be owner/);
      }
      await client.end();
    } finally {
      await database.close();
    }
  });
});
