/** Loading the starter content: only what changed becomes a version, and servers see it without a restart. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library } from '#features/content/index.ts';
import { rows, run } from '#shared/database/database.ts';
import { aContentFolder, changed, someContent } from '#tests/support/content.ts';
import { aWorld } from '#tests/support/world.ts';
import { loadStarter } from './load-starter.ts';
import { ContentError } from './mistakes.ts';

const world = await aWorld();
const { services } = world;

const versionsOf = (kind: string, key: string) =>
  rows(
    services.database.door,
    sql<{
      version: number;
      gone: boolean;
    }>`select version, gone from content_document where kind = ${kind} and key = ${key} order by version`,
  );

const load = async (changes: Readonly<Record<string, string | undefined>> = {}) =>
  loadStarter(services, await aContentFolder(someContent(changes)));

describe('loading a folder', () => {
  it('twice changes nothing the second time', async () => {
    await load();
    const { number } = await library(services);
    expect(await load()).toEqual({ changed: 0 });
    expect((await library(services)).number).toBe(number);
  });

  it('stores only what changed, as a new version, and shows it at once', async () => {
    await load();
    const before = await library(services);
    const versions = await versionsOf('fact', 'itsme.code-length');
    expect(await load(changed('facts/itsme.yaml', '{ nl: 5 cijfers }', '{ nl: 6 cijfers }'))).toEqual({ changed: 1 });
    const after = await library(services);
    expect(after.number).toBe(before.number + 1);
    const [line] = await rows(
      services.database.door,
      sql<{ details: object }>`select details from common_audit_line order by at desc, id desc limit 1`,
    );
    expect(line?.details).toEqual({ texts: 1, textsGone: 0 });
    expect(after.fact('itsme.code-length')?.value.nl).toBe('6 cijfers');
    expect(after.track('base', 'nl')).toEqual(before.track('base', 'nl'));
    expect(await versionsOf('fact', 'itsme.code-length')).toEqual([
      ...versions,
      { version: versions.length + 1, gone: false },
    ]);
  });

  it('takes away what is no longer there, and keeps its versions', async () => {
    await load();
    await load({ 'nl/guides/itsme/guide.yaml': undefined, 'nl/guides/itsme/new-phone.md': undefined });
    expect((await library(services)).guide('itsme', 'nl')).toBeUndefined();
    expect((await versionsOf('guide', 'itsme')).map(({ gone }) => gone).at(-1)).toBe(true);
    await load();
    expect((await library(services)).guide('itsme', 'nl')?.parts).toHaveLength(1);
  });

  it('stores nothing when there is a mistake in it', async () => {
    await load();
    const before = await library(services);
    const wrong = {
      ...changed('facts/itsme.yaml', '{ nl: 5 cijfers }', '{ nl: 7 cijfers }'),
      ...changed('nl/tracks/base/1-keys/1-first.md', 'minutes: 4', 'minutes: x'),
    };
    await expect(load(wrong)).rejects.toThrow(ContentError);
    await expect(load(wrong)).rejects.toThrow(
      'content/nl/tracks/base/1-keys/1-first.md:4 minutes: must be a whole number',
    );
    expect((await library(services)).number).toBe(before.number);
  });

  it('by two servers at the same moment stores each version once', async () => {
    await load();
    const folder = await aContentFolder(someContent(changed('nl/words.yaml', 'smartphone', 'mobieltje')));
    const both = await Promise.all([loadStarter(services, folder), loadStarter(services, folder)]);
    expect(both.map((one) => one.changed).sort()).toEqual([0, 1]);
  });
});

describe('the library', () => {
  it('is the same object for all who ask, read once for many', async () => {
    const [one, other] = await Promise.all([library(services), library(services)]);
    expect(one).toBe(other);
    expect(await library(services)).toBe(one);
  });

  it('sees within seconds what another server changed', async () => {
    await load();
    const before = await library(services);
    await run(services.database.door, sql`update content_release set number = number + 1`);
    expect(await library(services)).toBe(before);
    await expect.poll(async () => (await library(services)).number, { timeout: 5000 }).toBe(before.number + 1);
  });
});
