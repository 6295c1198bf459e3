/** The way to the data: what a town's transaction sees, and what it never does. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { aMember, aTown } from '#tests/support/builders.ts';
import { aWorld } from '#tests/support/world.ts';
import { inTown, row, rows, run } from './database.ts';

const world = await aWorld();
const { database } = world.services;
const members = sql<{ id: string }>`select id from member`;

describe('a transaction of a town', () => {
  it('sees the people of that town alone', async () => {
    const [one, other] = [await aTown(world), await aTown(world)];
    const mine = await aMember(world, one);
    await aMember(world, other);
    const seen = await inTown(database, { townId: one.id, memberId: null }, (db) => rows(db, members));
    expect(seen).toEqual([{ id: mine.id }]);
  });

  it('cannot write into another town', async () => {
    const [one, other] = [await aTown(world), await aTown(world)];
    const work = inTown(database, { townId: one.id, memberId: null }, (db) =>
      run(db, sql`insert into team (town_id, id, name) values (${other.id}, ${other.id}, 'Elders')`),
    );
    await expect(work).rejects.toThrow(/row-level security/);
  });

  it('leaves nothing of itself behind, whether it ends well or not', async () => {
    const town = await aTown(world);
    await inTown(database, { townId: town.id, memberId: town.id }, async () => undefined);
    await inTown(database, { townId: town.id, memberId: null }, async () => Promise.reject(new Error('no'))).catch(
      () => undefined,
    );
    const left = await row(
      database.door,
      sql<{ role: string; town: string | null }>`select current_user as role, app_town() as town`,
    );
    expect(left).toEqual({ role: 'digimee_door', town: null });
  });

  it('undoes everything when its work fails', async () => {
    const town = await aTown(world);
    const work = inTown(database, { townId: town.id, memberId: null }, async (db) => {
      await run(db, sql`insert into team (town_id, id, name) values (${town.id}, ${town.id}, 'Half')`);
      throw new Error('in the middle');
    });
    await expect(work).rejects.toThrow('in the middle');
    const teams = await inTown(database, { townId: town.id, memberId: null }, (db) =>
      rows(db, sql`select id from team`),
    );
    expect(teams).toEqual([]);
  });

  it('refuses what is no id before it reaches the database', () => {
    expect(() =>
      inTown(database, { townId: "x'; drop table town; --", memberId: null }, async () => undefined),
    ).toThrow('Not a town');
  });

  it('reads no account, no session and no mail', async () => {
    const town = await aTown(world);
    for (const table of ['auth.person', 'auth.session', 'auth.account', 'auth.mail', 'auth.verification']) {
      const peek = inTown(database, { townId: town.id, memberId: null }, (db) =>
        rows(db, sql`select 1 from ${sql.raw(table)}`),
      );
      await expect(peek, table).rejects.toThrow(/permission denied/);
    }
  });
});

describe('the door', () => {
  it('sees nothing of a town’s work: of its tables only who works where', async () => {
    const readable = await rows(
      database.door,
      sql<{ name: string }>`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege(c.oid, 'select')
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'town_id')
        order by 1`,
    );
    expect(readable.map(({ name }) => name)).toEqual(['member', 'member_role']);
  });
});
