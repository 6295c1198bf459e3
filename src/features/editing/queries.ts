/** Reads of drafts, of versions of shared documents, and of who can be asked to review. */
import { sql } from 'kysely';
import { nameOf, reviewingRoles, type StoredDocument } from '#features/content/index.ts';
import type { DocumentName } from '#features/manuscript/index.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import type { Draft, DraftLine } from './draft.ts';

const draftColumns = sql`d.id, d.kind, d.key, d.lang, d.from_version as "from", d.typed, d.state, d.author,
  d.changed_by as "changedBy", d.reviewer, d.note, d.remarks, d.version, d.changed_at as "changedAt",
  d.translated_from as "translatedFrom"`;

/** The draft of a document that is not published or dropped yet; a town has one at most. */
export function openDraft(db: Db, townId: string, { kind, key, lang }: DocumentName): Promise<Draft | undefined> {
  return row(
    db,
    sql<Draft>`select ${draftColumns} from content_draft d where d.town_id = ${townId} and d.kind = ${kind}
      and d.key = ${key} and d.lang = ${lang} and d.state in ('draft', 'in-review', 'approved')`,
  );
}

export function draftById(db: Db, townId: string, id: string): Promise<Draft | undefined> {
  return row(db, sql<Draft>`select ${draftColumns} from content_draft d where d.town_id = ${townId} and d.id = ${id}`);
}

/** Whether this town ever had a draft of a document: of one that is nowhere else, what was typed can still be kept. */
export async function wasDrafted(db: Db, townId: string, { kind, key, lang }: DocumentName): Promise<boolean> {
  const found = await row(
    db,
    sql`select 1 as one from content_draft where town_id = ${townId} and kind = ${kind} and key = ${key}
      and lang = ${lang} limit 1`,
  );
  return found !== undefined;
}

/** The names of the documents of which a town has an open draft. */
export async function draftedNames(db: Db, townId: string): Promise<ReadonlySet<string>> {
  const found = await rows(
    db,
    sql<DocumentName>`select kind, key, lang from content_draft
      where town_id = ${townId} and state in ('draft', 'in-review', 'approved')`,
  );
  return new Set(found.map(nameOf));
}

const lineColumns = sql`d.id, d.kind, d.key, d.lang, d.from_version as "from", d.state, d.author,
  d.changed_by as "changedBy", d.reviewer, d.note, d.remarks, d.version, d.changed_at as "changedAt",
  left(trim(coalesce(d.typed->'head'->>'title', '')), 120) as title,
  a.first_name || ' ' || a.last_name as "authorName", r.first_name || ' ' || r.last_name as "reviewerName"`;
const withPeople = sql`content_draft d join member a on a.town_id = d.town_id and a.id = d.author
  left join member r on r.town_id = d.town_id and r.id = d.reviewer`;

/** What is being written in a town, newest first. */
export function openDrafts(db: Db, townId: string): Promise<readonly DraftLine[]> {
  return rows(
    db,
    sql<DraftLine>`select ${lineColumns} from ${withPeople}
      where d.town_id = ${townId} and d.state in ('draft', 'in-review', 'approved')
      order by d.changed_at desc, d.id desc limit 200`,
  );
}

/** What waits for this member, the oldest first. */
export function reviewsFor(db: Db, townId: string, memberId: string): Promise<readonly DraftLine[]> {
  return rows(
    db,
    sql<DraftLine>`select ${lineColumns} from ${withPeople}
      where d.town_id = ${townId} and d.reviewer = ${memberId} and d.state = 'in-review'
      order by d.changed_at, d.id limit 200`,
  );
}

/** How many texts wait for this member. */
export async function countReviewsFor(db: Db, townId: string, memberId: string): Promise<number> {
  const found = await row(
    db,
    sql<{ number: number }>`select count(*)::int as number from content_draft
      where town_id = ${townId} and reviewer = ${memberId} and state = 'in-review'`,
  );
  return found?.number ?? 0;
}

export type Colleague = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly lang: Lang;
};

/** Members who can be asked to review: they have an account and one of the roles. */
export function reviewers(db: Db, townId: string): Promise<readonly Colleague[]> {
  return rows(
    db,
    sql<Colleague>`select m.id, m.first_name || ' ' || m.last_name as name, m.email, m.language as lang from member m
      where m.town_id = ${townId} and m.closed_on is null and m.person_id is not null and exists (
        select from member_role r where r.town_id = m.town_id and r.member_id = m.id
          and r.role = any(${[...reviewingRoles]}))
      order by m.name_key, m.id limit 200`,
  );
}

/** One member, to write to. */
export function colleague(db: Db, townId: string, id: string): Promise<Colleague | undefined> {
  return row(
    db,
    sql<Colleague>`select m.id, m.first_name || ' ' || m.last_name as name, m.email, m.language as lang from member m
      where m.town_id = ${townId} and m.id = ${id}`,
  );
}

export type Version = {
  readonly version: number;
  readonly body: StoredDocument['body'] | null;
  readonly gone: boolean;
};

/** A published version; the newest without a number. */
export function versionOf(db: Db, { kind, key, lang }: DocumentName, version?: number): Promise<Version | undefined> {
  return row(
    db,
    sql<Version>`select version, body, gone from content_document
      where kind = ${kind} and key = ${key} and lang = ${lang}
        ${version === undefined ? sql`` : sql`and version = ${version}`}
      order by version desc limit 1`,
  );
}

export type VersionLine = {
  readonly version: number;
  readonly gone: boolean;
  readonly publishedAt: Date;
  readonly origin: 'starter' | 'editor' | 'import';
  readonly author: string;
  readonly note: string;
};

/** The history of a document, newest first. */
export function versionsOf(db: Db, { kind, key, lang }: DocumentName): Promise<readonly VersionLine[]> {
  return rows(
    db,
    sql<VersionLine>`select version, gone, published_at as "publishedAt", origin, author, note from content_document
      where kind = ${kind} and key = ${key} and lang = ${lang} order by version desc limit 200`,
  );
}

export type OfferLine = DocumentName & { readonly gone: boolean; readonly offeredAt: Date };

/** What the folder says where an editor published something else, and nobody decided yet. */
export function openOffers(db: Db): Promise<readonly OfferLine[]> {
  return rows(
    db,
    sql<OfferLine>`select kind, key, lang, gone, offered_at as "offeredAt" from content_offer
      where decided_at is null and kind in ('guide', 'guide-part', 'practice', 'citizen-page')
      order by key, kind, lang limit 500`,
  );
}

export function offerOf(db: Db, { kind, key, lang }: DocumentName): Promise<Omit<Version, 'version'> | undefined> {
  return row(
    db,
    sql<Omit<Version, 'version'>>`select body, gone from content_offer
      where kind = ${kind} and key = ${key} and lang = ${lang} and decided_at is null`,
  );
}

/** The names of the pictures that a language can show: its own, and those of Dutch. */
export async function pictureNames(db: Db, lang: string): Promise<readonly string[]> {
  const found = await rows(
    db,
    sql<{ key: string }>`select distinct key from (
        select distinct on (key, lang) key, gone from content_document where kind = 'figure' and lang in ('nl', ${lang})
        order by key, lang, version desc) newest
      where not gone order by key`,
  );
  return found.map(({ key }) => key);
}
