/** Reads of what changed in guides and facts, from their published versions. */
import { sql } from 'kysely';
import type { Fact } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { addMonths } from '#shared/clock.ts';
import { type Db, row, rows } from '#shared/database/database.ts';

/** What a document became, between two of its versions. */
export type DocumentChange = {
  readonly kind: 'guide' | 'guide-part' | 'citizen-page' | 'fact';
  readonly key: string;
  readonly lang: string;
  /** Its first version of all is among them. */
  readonly isNew: boolean;
  readonly gone: boolean;
  readonly at: Date;
  /** What an editor said of it; the newest, where several did. */
  readonly note: string;
  /** Of a fact: what it says now and said before; null for other documents. */
  readonly value: Fact['value'] | null;
  readonly before: Fact['value'] | null;
  /** Of a fact: another source says something else now, and did before. */
  readonly disputed: boolean;
  readonly wasDisputed: boolean;
  /** Of a guide: only its tags are other ones, which no clerk meets. */
  readonly onlyTags: boolean;
};

const ofFact = sql`case when now.kind = 'fact' then now.body->'value' end as value,
  case when now.kind = 'fact' then old.body->'value' end as before,
  now.kind = 'fact' and now.body ? 'disagree' as disputed,
  now.kind = 'fact' and coalesce(old.body ? 'disagree', false) as "wasDisputed",
  now.kind = 'guide' and coalesce(old.body - 'tags' = now.body - 'tags', false) as "onlyTags"`;

/**
 * Documents of guides published after one moment and until another, each once, newest first. Look-ups that end in
 * `offset 0` stay look-ups by key, also when many changed at once.
 */
export function documentsChanged(
  db: Db,
  from: Date,
  until: Date,
  langs: readonly string[],
): Promise<readonly DocumentChange[]> {
  return rows(
    db,
    sql<DocumentChange>`with changed as (
        select kind, key, lang, min(version) as first, max(version) as last, max(published_at) as at,
          coalesce((array_agg(note order by version desc) filter (where note <> ''))[1], '') as note
        from content_document
        where published_at > ${from} and published_at <= ${until}
          and kind in ('guide', 'guide-part', 'citizen-page', 'fact') and lang = any(${langs as string[]}::text[])
        group by kind, key, lang
      )
      select c.kind, c.key, c.lang, c.at, c.note, c.first = 1 as "isNew", now.gone, ${ofFact}
      from changed c
      cross join lateral (select kind, body, gone from content_document d
        where d.kind = c.kind and d.key = c.key and d.lang = c.lang and d.version = c.last offset 0) now
      left join lateral (select body from content_document d
        where d.kind = c.kind and d.key = c.key and d.lang = c.lang and d.version = c.first - 1 offset 0) old
        on c.kind in ('fact', 'guide')
      order by c.at desc, c.kind, c.key limit 1000`,
  );
}

/** A version of one document, with what it said before. */
export type DocumentVersion = DocumentChange & { readonly version: number; readonly author: string };

export type VersionKey = Pick<DocumentVersion, 'at' | 'kind' | 'key' | 'version'>;

/** Versions of a guide, its parts, its page for citizens and the facts it names, newest first, before a key. */
export function versionsOfGuide(
  db: Db,
  of: { readonly guide: string; readonly facts: readonly string[]; readonly langs: readonly string[] },
  before: VersionKey | undefined,
  most: number,
): Promise<readonly DocumentVersion[]> {
  const { at = null, kind = '', key = '', version = 0 } = before ?? {};
  return rows(
    db,
    sql<DocumentVersion>`select now.kind, now.key, now.lang, now.version, now.published_at as at, now.note, now.author,
        now.version = 1 as "isNew", now.gone, ${ofFact}
      from content_document now
      left join content_document old
        on old.kind = now.kind and old.key = now.key and old.lang = now.lang and old.version = now.version - 1
      where now.lang = any(${of.langs as string[]}::text[])
        and (now.version > 1 or now.kind = 'guide')
        and (now.kind in ('guide', 'citizen-page') and now.key = ${of.guide}
          or now.kind = 'guide-part' and split_part(now.key, '/', 1) = ${of.guide}
          or now.kind = 'fact' and now.key = any(${of.facts as string[]}::text[]))
        and (${at}::timestamptz is null
          or (now.published_at, now.kind, now.key, now.version) < (${at}::timestamptz, ${kind}, ${key}, ${version}::int))
      order by now.published_at desc, now.kind desc, now.key desc, now.version desc limit ${most}`,
  );
}

export type FactVersion = {
  readonly version: number;
  readonly fact: Fact;
  readonly gone: boolean;
  readonly at: Date;
  readonly author: string;
  readonly origin: 'starter' | 'editor' | 'import';
  readonly note: string;
};

/** Every version of a fact, newest first, before a version. */
export function versionsOfFact(db: Db, fact: string, before: number, most: number): Promise<readonly FactVersion[]> {
  return rows(
    db,
    sql<FactVersion>`select version, body as fact, gone, published_at as at, author, origin, note from content_document
      where kind = 'fact' and key = ${fact} and lang = 'all' and version < ${before} order by version desc limit ${most}`,
  );
}

/** Until when a member saw what changed; for who never looked: since she came, and at most a month back. */
export async function seenUntil(db: Db, who: Pick<Actor, 'townId' | 'memberId'>, monthAgo: Date): Promise<Date> {
  const found = await row(
    db,
    sql<{ at: Date }>`select coalesce(s.at, greatest(m.created_at, ${monthAgo})) as at from member m
      left join changes_seen s on s.town_id = m.town_id and s.member_id = m.id
      where m.town_id = ${who.townId} and m.id = ${who.memberId}`,
  );
  return found?.at ?? monthAgo;
}

/** The guides that a team was asked about in the last twelve months. */
export async function guidesOfTeam(db: Db, townId: string, team: string, today: string): Promise<readonly string[]> {
  const found = await rows(
    db,
    sql<{ guide: string }>`select guide from help_count
      where town_id = ${townId} and month >= ${addMonths(`${today.slice(0, 7)}-01`, -11)}::date and team_id = ${team}
      group by guide having sum(moments) > 0`,
  );
  return found.map(({ guide }) => guide);
}
