/** The generator makes data as the application would have: every count that is kept equals the rows it counts. */
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from '#features/content/index.ts';
import { aWorld } from '#tests/support/world.ts';
import { findMiscounts } from './generator/check.ts';
import { curriculumOf } from './generator/curriculum.ts';
import { generate } from './generator/generate.ts';
import { large, type Scale, small, townSizes } from './generator/scale.ts';
import { median, percentile } from './measure.ts';

describe('three generated towns', async () => {
  const scale: Scale = { name: 'three towns', towns: 3, people: 80, teams: 4, moments: 600 };
  const { services } = await aWorld();
  const curriculum = curriculumOf(await library(services));
  let owner: PoolClient;

  beforeAll(async () => {
    owner = await services.database.pool.connect();
    // The login behind the pool owns the tables; the pool steps down from it.
    await owner.query('reset role');
    await generate(owner, scale, curriculum);
  });
  afterAll(() => owner.release(true));

  const count = async (table: string) =>
    (await owner.query<{ number: number }>(`select count(*)::int as number from ${table}`)).rows[0]?.number;

  it('hold what was asked for, and every kept count equals its rows', async () => {
    expect(await findMiscounts(owner)).toEqual([]);
    expect(await count('town')).toBe(3);
    expect(await count('member')).toBe(80);
    expect(await count('help_moment')).toBe(600);
    expect(await count('enrolment')).toBe(80);
  });

  it('show it when a count and its rows part', async () => {
    await owner.query('begin');
    await owner.query(
      `delete from help_moment where id = (select id from help_moment where organisation = '' limit 1)`,
    );
    await owner.query('update enrolment set parts_done = parts_done + 1');
    const found = await findMiscounts(owner);
    await owner.query('rollback');
    expect(found).toEqual([
      expect.stringContaining('help_count is not'),
      expect.stringContaining('help_week is not'),
      expect.stringContaining('enrolment.parts_done is not'),
    ]);
  });

  it('keep their indexes and foreign keys, and those hold', async () => {
    const foreign = owner.query(
      `insert into help_moment (town_id, id, member_id, guide, outcome, at)
       select id, gen_random_uuid(), gen_random_uuid(), 'itsme', 'helped', now() from town limit 1`,
    );
    await expect(foreign).rejects.toThrow('help_moment_member');
    const indexes = await owner.query(`select from pg_indexes where indexname = 'help_moment_time'`);
    expect(indexes.rowCount).toBe(1);
  });
});

describe('the scales', () => {
  it('give every person a town: few large ones, many small ones', () => {
    for (const scale of [small, large]) {
      const sizes = townSizes(scale);
      expect(sizes).toHaveLength(scale.towns);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(scale.people);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('figures', () => {
  it('are what they are called', () => {
    const timings = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([percentile(timings, 50), percentile(timings, 95), percentile(timings, 99)]).toEqual([50, 95, 99]);
    expect(percentile([], 50)).toBe(0);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
