/** The rules of the house, held: floors, doors, where SQL stands, how files open, how tables keep towns apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { rows } from '#shared/database/database.ts';
import { root } from '#shared/root.ts';
import { freshDatabase } from './support/databases.ts';

/** The features, lowest first: each may use those of an earlier row, through their index.ts. */
const order = [
  ['people'],
  ['towns'],
  ['content', 'plain-language', 'places', 'organisations'],
  ['overlays', 'manuscript', 'presence'],
  ['starter'],
  ['guides', 'assessment'],
  ['learning', 'counter'],
  ['citizens', 'upkeep', 'signals', 'checks', 'editing'],
  ['translation', 'exchange', 'submissions', 'handover'],
  ['brevets'],
  ['staff'],
  ['insights'],
] as const;

const level = new Map(order.flatMap((names, index) => names.map((name) => [name as string, index] as const)));

type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

const sources: readonly Source[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name).slice(root.length + 1);
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });

/** What a file imports of ours, as paths from the root. */
function importsOf(path: string, text: string): readonly string[] {
  const found = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name]) => name ?? '');
  return found.flatMap((name) => {
    if (name.startsWith('#')) return [`src/${name.slice(1)}`];
    return name.startsWith('.') ? [join(path, '..', name)] : [];
  });
}

const floorOf = (path: string) => path.split('/')[1] ?? '';
const featureOf = (path: string) => (path.startsWith('src/features/') ? path.split('/')[2] : undefined);
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const isCode = ({ path }: Source) => !isTest(path);

/** Every import that a rule forbids, as “a imports b”. */
function wrongImports(forbidden: (from: string, to: string) => boolean): readonly string[] {
  return sources
    .filter(isCode)
    .flatMap(({ path, imports }) => imports.filter((to) => forbidden(path, to)).map((to) => `${path} imports ${to}`));
}

describe('the floors', () => {
  it('import downwards only: app > features > shared; what browsers get stands apart', () => {
    const below: Readonly<Record<string, readonly string[]>> = {
      app: ['app', 'features', 'shared'],
      features: ['features', 'shared'],
      shared: ['shared'],
      browser: ['browser'],
    };
    // What could name a citizen is looked for before anything is written down, so in the browser too: a pure rule.
    const alsoInBrowsers = (from: string, to: string) =>
      from.startsWith('src/browser/worker/') && to === 'src/shared/personal-data.ts';
    expect(
      wrongImports(
        (from, to) =>
          to.startsWith('src/') && !below[floorOf(from)]?.includes(floorOf(to)) && !alsoInBrowsers(from, to),
      ),
    ).toEqual([]);
  });

  it('hold features in their declared order, each entered by its index.ts', () => {
    expect(
      wrongImports((from, to) => {
        const [one, other] = [featureOf(from), featureOf(to)];
        if (!one || !other || one === other) return false;
        return !to.endsWith(`/${other}/index.ts`) || (level.get(other) ?? 99) >= (level.get(one) ?? -1);
      }),
    ).toEqual([]);
    expect(wrongImports((from, to) => floorOf(from) === 'app' && !!featureOf(to) && !to.endsWith('/index.ts'))).toEqual(
      [],
    );
  });

  it('know every feature by name', () => {
    const there = readdirSync(join(root, 'src/features'));
    expect(there.filter((name) => !level.has(name))).toEqual([]);
  });
});

describe('a file', () => {
  it('opens with a sentence that says what it is for', () => {
    const without = sources.filter(({ text }) => !/^\/\*\*(?:\n \*)? [A-ZÀ-Ý“].*/.test(text)).map(({ path }) => path);
    expect(without).toEqual([]);
  });

  it('is small: never over 260 lines, words aside, and half of them under 90', () => {
    const lengths = sources
      .filter(isCode)
      .filter(({ path }) => !/words\.\w+\.ts$/.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 260)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90);
  });

  it('has a name that says something', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|manager)s?[./-]/i;
    expect(sources.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('silences no compiler and no linter without a reason', () => {
    const silenced = sources.filter(isCode).flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => /@ts-|: any\b|as any\b|as unknown as/.test(line) || /biome-ignore(?!.*: \S+ \S+)/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(silenced).toEqual([]);
  });

  it('holds SQL only where SQL stands: queries, store, the database, the audit trail and the mail', () => {
    const allowed =
      /(queries|store)\.ts$|^src\/shared\/(database\/|audit\.ts|mail\/)|^src\/app\/health\.ts|guessing\.ts$/;
    const elsewhere = sources
      .filter(isCode)
      .filter(({ path, text }) => !allowed.test(path) && /\bsql(<[^`]*>)?`/.test(text))
      .map(({ path }) => path);
    expect(elsewhere).toEqual([]);
  });

  it('has no Dutch or French of its own in a template: words come from the catalogues', () => {
    const written = sources
      .filter(isCode)
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/>\s*([A-Za-zÀ-ÿ][^<>{}=;()]*[a-zà-ÿ]{3,}[^<>{}=;()]*)\s*<\//g)].map(
          ([, words]) => `${path}: ${words?.trim()}`,
        ),
      );
    expect(written).toEqual([]);
  });
});

describe('the tables', async () => {
  const database = await freshDatabase();
  afterAll(() => database.close());
  const tables = await rows(
    database.door,
    sql<{ name: string; schema: string; secured: boolean; forced: boolean; townColumn: boolean }>`
      select c.relname as name, n.nspname as schema, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'town_id' and not a.attisdropped) as "townColumn"
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname = 'public'`,
  );
  const ofTowns = tables.filter(({ townColumn }) => townColumn);

  it('keep towns apart in the database itself: row-level security, forced', () => {
    expect(ofTowns.length).toBeGreaterThan(10);
    expect(ofTowns.filter(({ secured, forced }) => !(secured && forced))).toEqual([]);
  });

  it('are a known few where they are not a town’s', () => {
    const known = [
      'town',
      'migration',
      'common_audit_line',
      'content_document',
      'content_release',
      'content_offer',
      'search_miss',
      'search_miss_asker',
      'shared_report',
      'shared_signal',
      'guide_use',
      'guide_index',
      'network',
      'guide_search',
      'guide_term',
      'guide_word',
      'shown_picture',
    ];
    expect(
      tables.filter(({ name, townColumn }) => !townColumn && !known.includes(name)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('have town_id first in every primary key, unique constraint and foreign key', async () => {
    const keys = await rows(
      database.door,
      sql<{ name: string; first: string }>`
        select k.conname as name, a.attname as first from pg_constraint k
        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
        where n.nspname = 'public' and k.contype in ('p', 'u', 'f')
          and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'town_id')
          and (k.contype <> 'f' or k.confrelid <> 'auth.person'::regclass)`,
    );
    expect(keys.filter(({ first }) => first !== 'town_id')).toEqual([]);
  });

  it('give every constraint a name of our own', async () => {
    const unnamed = await rows(
      database.door,
      sql<{ name: string }>`select conname as name from pg_constraint k join pg_namespace n on n.oid = k.connamespace
        where n.nspname = 'public' and k.contype in ('p', 'u', 'f', 'c') and conname ~ '(_pkey|_fkey|_key|_check)[0-9]*$' and conname not like 'migration%'`,
    );
    expect(unnamed).toEqual([]);
  });
});
