/** The search index follows what is published: only what changed is written, and it is as if all were made anew. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Change, library, publish, publishChanges, type StoredDocument } from '#features/content/index.ts';
import { readContent, readFolder } from '#features/starter/index.ts';
import { asDoorInOne, inTown, row, rows } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { root } from '#shared/root.ts';
import { aWorld } from '#tests/support/world.ts';
import { indexGuides, indexIn } from './index-guides.ts';
import { publishTexts } from './publish-texts.ts';
import { search } from './search.ts';

const world = await aWorld();
const { services } = world;
const { database } = services;

/** Five guides of the real content, with all facts and words: enough to have words in common, and quick. */
const guides = new Set(['itsme', 'eid', 'ebox', 'csam', 'mygov']);
const folder = readContent(await readFolder(`${root}/content`)).filter(
  ({ kind, key }) =>
    kind === 'fact' ||
    kind === 'words' ||
    (['guide', 'guide-part', 'citizen-page', 'practice'].includes(kind) && guides.has(key.split('/')[0] ?? '')),
);
await publish(services, folder);
await indexGuides(services);

type Stored = StoredDocument & { readonly version: number };

const stored = () =>
  rows(
    database.door,
    sql<Stored>`select kind, key, lang, version, case when gone then null else body end as body from
      (select distinct on (kind, key, lang) * from content_document order by kind, key, lang, version desc) newest`,
  );

/** All rows of the index, in an order that stays the same. */
async function wholeIndex() {
  const documents = await rows(database.door, sql`select lang, id, guide, part from guide_search order by 1, 2`);
  const terms = await rows(
    database.door,
    sql`select lang, term, document, weight from guide_term order by lang, term collate "C", document`,
  );
  const words = await rows(
    database.door,
    sql`select lang, word, stem, terms from guide_word order by lang, word collate "C"`,
  );
  return { documents, terms, words };
}

async function makeAnew(): Promise<void> {
  await asDoorInOne(database, async (db) => {
    for (const table of ['guide_search', 'guide_term', 'guide_word']) await sql.raw(`delete from ${table}`).execute(db);
    await sql`update guide_index set release = 0, rules = 0, marks = '{}'`.execute(db);
  });
  await indexGuides(services);
}

const by = { origin: 'editor', author: 'An' } as const;

/** What an editor may do, by chance: other words, other titles, parts that come, go and move, facts and words that change. */
const kinds = ['title', 'summary', 'words', 'page', 'new part', 'order', 'fact', 'groups', 'gone', 'back'] as const;
const someChange = fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(10_000), from: fc.nat(10_000) });
type SomeChange = { readonly kind: (typeof kinds)[number]; readonly at: number; readonly from: number };

const pick = <One>(all: readonly One[], at: number): One | undefined => all[at % Math.max(1, all.length)];

/** The change as documents; none where there is nothing of that kind. */
function changesFor({ kind, at, from }: SomeChange, all: readonly Stored[]): readonly Change[] {
  const there = all.filter(({ body }) => body !== null);
  const parts = there.filter((one) => one.kind === 'guide-part');
  const [part, other] = [pick(parts, at), pick(parts, from)];
  const guide = pick(
    there.filter((one) => one.kind === 'guide'),
    at,
  );
  const change = ({ kind: of, key, lang, version }: Stored, body: Change['body']): Change => ({
    ...{ kind: of, key, lang, body },
    ...{ from: version, note: '' },
  });
  switch (kind) {
    case 'title':
      return guide && other ? [change(guide, { ...guide.body, title: `${other.body.title} ${guide.body.id}` })] : [];
    case 'summary':
      return part && other ? [change(part, { ...part.body, summary: other.body.summary.slice(0, from % 90) })] : [];
    case 'words':
      return part && other ? [change(part, { ...part.body, words: [...other.body.words, `woord${from % 7}`] })] : [];
    case 'page': {
      const page = pick(
        there.filter((one) => one.kind === 'citizen-page'),
        at,
      );
      return page && other ? [change(page, { ...page.body, lead: other.body.summary })] : [];
    }
    case 'new part': {
      if (!guide || !other) return [];
      const id = `part-${from}`;
      if (guide.body.order.includes(id)) return [];
      const made = { ...other.body, id };
      const name = { kind: 'guide-part' as const, key: `${guide.key}/${id}`, lang: guide.lang };
      const before = all.find((one) => one.kind === name.kind && one.key === name.key && one.lang === name.lang);
      return [
        { ...name, body: made, from: before?.version ?? 0, note: '' },
        change(guide, { ...guide.body, order: guide.body.order.toSpliced(from % 3, 0, id) }),
      ];
    }
    case 'order': {
      if (!guide || guide.body.order.length < 2) return [];
      const [first = '', ...rest] = guide.body.order;
      return [change(guide, { ...guide.body, order: at % 2 ? rest : [...rest, first] })];
    }
    case 'fact': {
      const fact = pick(
        there.filter((one) => one.kind === 'fact'),
        at,
      );
      return fact ? [change(fact, { ...fact.body, value: { ...fact.body.value, nl: `${from} dagen` } })] : [];
    }
    case 'groups': {
      const groups = there.find((one) => one.kind === 'words' && one.lang === (at % 2 ? 'nl' : 'fr'));
      if (groups?.kind !== 'words') return [];
      const own = ['kaartje', `woord${from % 7}`, 'nieuwe gsm'];
      return [change(groups, { groups: at % 3 ? [own, ...groups.body.groups] : groups.body.groups.slice(1) })];
    }
    case 'gone': {
      const texts = there.filter((one) => one.kind !== 'fact' && one.kind !== 'words');
      const text = pick(texts, at);
      return text && texts.length > 20 ? [change(text, null)] : [];
    }
    case 'back': {
      const gone = pick(
        all.filter(({ body }) => body === null),
        at,
      );
      const was = folder.find((one) => one.kind === gone?.kind && one.key === gone.key && one.lang === gone.lang);
      return gone && was ? [change(gone, was.body)] : [];
    }
  }
}

describe('the index', () => {
  // First, on the content as it is: where a guide has no French any more, French readers find it by its Dutch.
  it('leaves alone what did not change: other languages, and words that only other texts have', async () => {
    const stamps = (lang: string) =>
      rows(
        database.door,
        sql<{ made: string; guide: string }>`select distinct t.xmin::text as made, s.guide from guide_term t
          join guide_search s on s.id = t.document and s.lang = t.lang where t.lang = ${lang} order by 1, 2`,
      );
    const [dutch, french] = [await stamps('nl'), await stamps('fr')];
    const part = (await stored()).find(
      (one) => one.kind === 'guide-part' && one.lang === 'nl' && one.body !== null && one.key.startsWith('eid/'),
    );
    if (part?.kind !== 'guide-part') throw new Error('no part');
    const body = { ...part.body, summary: `${part.body.summary} Zwaluwnest.` };
    const change = { kind: part.kind, key: part.key, lang: part.lang, body, from: part.version, note: '' };
    await publishTexts(services, [change], by);
    expect(await stamps('fr')).toEqual(french);
    const now = await stamps('nl');
    expect(now).toEqual(expect.arrayContaining([...dutch]));
    expect(now.length).toBeGreaterThan(dutch.length);
    const content = await library(services);
    const found = await inTown(database, { townId: newId(), memberId: null }, (db) =>
      search(db, content, 'nl', 'zwaluwnest'),
    );
    expect(found.map(({ guide }) => guide.id)).toEqual(['eid']);
  });

  it('is after every change what it would be if it were made anew', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(someChange, { minLength: 1, maxLength: 4 }), async (some) => {
        for (const one of some) {
          const changes = changesFor(one, await stored());
          expect(await publishTexts(services, changes, by)).toEqual({ kind: 'published' });
          written += changes.length;
        }
        const followed = await wholeIndex();
        await makeAnew();
        expect(followed).toEqual(await wholeIndex());
      }),
      { numRuns: 8 },
    );
    expect(written).toBeGreaterThan(0);
  });

  it('is made again when its rules changed, and not at each start', async () => {
    const stamp = () => row(database.door, sql<{ made: string }>`select xmin::text as made from guide_index`);
    const before = await stamp();
    await indexGuides(services);
    expect(await stamp()).toEqual(before);
    await asDoorInOne(database, async (db) => {
      await sql`delete from guide_term`.execute(db);
      await sql`update guide_index set rules = 0`.execute(db);
    });
    await indexGuides(services);
    expect((await wholeIndex()).terms.length).toBeGreaterThan(1000);
  });

  it('and the text are published together, or neither is', async () => {
    const before = await wholeIndex();
    const fact = (await stored()).find((one) => one.kind === 'fact');
    if (fact?.kind !== 'fact') throw new Error('no fact');
    const value = { ...fact.body.value, nl: 'zwaluwnest' };
    const change = { kind: fact.kind, key: fact.key, lang: 'all', body: { ...fact.body, value } };
    const refuse = () => Promise.reject(new Error('no'));
    await expect(publishTexts(services, [{ ...change, from: fact.version, note: '' }], by, refuse)).rejects.toThrow(
      'no',
    );
    const late = publishChanges(services, [{ ...change, from: fact.version, note: '' }], by, async (db) => {
      await indexIn(db);
      throw new Error('too late');
    });
    await expect(late).rejects.toThrow('too late');
    expect(await publishTexts(services, [{ ...change, from: 99, note: '' }], by)).toMatchObject({
      kind: 'changed-meanwhile',
    });
    expect(await wholeIndex()).toEqual(before);
    const other = { ...fact.body, value: { ...fact.body.value, nl: 'kerkuil' } };
    await publishTexts(services, [{ ...change, body: other, from: fact.version, note: '' }], by);
    const followed = await wholeIndex();
    await makeAnew();
    expect(followed).toEqual(await wholeIndex());
  });
});
