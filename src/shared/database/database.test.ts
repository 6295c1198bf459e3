/** The way to the data: what a town's transaction sees, and what it never does. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/id.ts';
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
  it('sees of a town’s tables who works where, and of others only the columns that its work needs', async () => {
    const readable = await rows(
      database.door,
      sql<{ name: string; columns: string }>`
        select c.relname as name, case when has_table_privilege(c.oid, 'select') then 'all'
            else string_agg(a.attname, ' ' order by a.attname) end as columns
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where n.nspname = 'public' and c.relkind = 'r' and has_column_privilege(c.oid, a.attnum, 'select')
          and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'town_id')
        group by c.oid, c.relname order by 1`,
    );
    expect(Object.fromEntries(readable.map(({ name, columns }) => [name, columns]))).toEqual({
      content_draft: 'id state town_id version',
      member: 'all',
      member_role: 'all',
      overlay_item: 'network_id town_id',
      overlay_removed: 'network_id town_id',
      staff_import: 'confirmed_at id state town_id',
      submission: 'answered_at state town_id',
    });
  });

  it('writes in a town’s trail what was done to a network, and nothing else', async () => {
    const town = await aTown(world);
    const line = (action: string) =>
      run(
        database.door,
        sql`insert into audit_line (town_id, id, at, action, subject) values (${town.id}, ${newId()}, now(), ${action}, 'x')`,
      );
    expect(await line('network-changed')).toBe(1);
    await expect(line('role-given')).rejects.toThrow(/row-level security/);
    await expect(rows(database.door, sql`select subject from audit_line`)).rejects.toThrow(/permission denied/);
  });

  it('answers a report and changes no other word of it', async () => {
    await expect(rows(database.door, sql`update shared_report set line = 'anders'`)).rejects.toThrow(
      /permission denied/,
    );
  });

  it('cannot give what was written for a network to a town that does not lead it', async () => {
    const [lead, other] = [await aTown(world), await aTown(world)];
    const network = newId();
    await run(
      database.door,
      sql`insert into network (id, name, lead_town_id, towns) values (${network}, ${network}, ${lead.id}, array[${lead.id}::uuid])`,
    );
    await inTown(database, { townId: lead.id, memberId: null }, (db) =>
      run(
        db,
        sql`insert into overlay_removed (town_id, network_id, fact, at) values (${lead.id}, ${network}, 'eid.price', now())`,
      ),
    );
    const move = sql`update overlay_removed set town_id = ${other.id} where network_id = ${network}`;
    await expect(run(database.door, move)).rejects.toThrow(/row-level security/);
  });
});
