/** Changes a fact for everyone at once: a new value, looked at and still right, what another source says, a decision. */
import { isDeepStrictEqual } from 'node:util';
import { type Fact, type FactElsewhere, inLanguage } from '#features/content/index.ts';
import { publishTexts } from '#features/guides/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { auditForAll } from '#shared/audit.ts';
import { dayOf } from '#shared/clock.ts';
import type { Services } from '#shared/services.ts';
import { nextReview } from './interval.ts';

export type FactSaved =
  /** Also when nothing was different. */
  | { readonly kind: 'saved' }
  /** Someone else changed it since the page was opened: nothing was stored. */
  | { readonly kind: 'changed-meanwhile' };

/** A fact that an editor changes. */
export type OpenFact = {
  readonly fact: Fact;
  /** The version that this fact is. */
  readonly version: number;
  /** The version that stood on her page. */
  readonly from: number;
};

/** What an editor fills in. The rest of a fact stays as it is. */
export type FactChange = Pick<Fact, 'value' | 'status' | 'source' | 'seen' | 'review' | 'changes'> & {
  readonly every: Fact['every'] | undefined;
  readonly owner: string | undefined;
  readonly note: string;
};

/** Looked at today and still right: seen and confirmed today, and again after its interval. */
export function confirmFact(services: Services, actor: Actor, open: OpenFact): Promise<FactSaved> {
  const today = dayOf(services.clock.now());
  const { fact } = open;
  return save(services, actor, open, { ...fact, seen: today, confirmed: today, review: nextReview(fact, today) }, '');
}

/** A source seen on a whole day was looked at that day: it counts as confirmed then, unless it was later. */
export function changeFact(services: Services, actor: Actor, open: OpenFact, change: FactChange): Promise<FactSaved> {
  const { every, owner, note, ...given } = change;
  const { every: _every, owner: _owner, confirmed, ...rest } = open.fact;
  const lookedAt = given.seen.length === 10 && given.seen > (confirmed ?? '') ? given.seen : confirmed;
  const changed: Fact = {
    ...rest,
    ...given,
    ...(every === undefined ? {} : { every }),
    ...(owner === undefined ? {} : { owner }),
    ...(lookedAt === undefined ? {} : { confirmed: lookedAt }),
  };
  return save(services, actor, open, changed, note);
}

/** What another source says, beside the value until an editor decides. */
export function addElsewhere(
  services: Services,
  actor: Actor,
  open: OpenFact,
  other: FactElsewhere,
): Promise<FactSaved> {
  const disagree = [...(open.fact.disagree ?? []), other];
  return save(services, actor, open, { ...open.fact, disagree }, '');
}

/**
 * Takes what another source says as the value, or lets it go.
 * @param place which of the others, from 0
 */
export function decideElsewhere(
  services: Services,
  actor: Actor,
  open: OpenFact,
  place: number,
  decision: 'take' | 'drop',
): Promise<FactSaved> {
  const { disagree = [], ...fact } = open.fact;
  const other = disagree[place];
  if (!other) return Promise.resolve({ kind: 'changed-meanwhile' });
  const left = disagree.filter((one) => one !== other);
  const rest = left.length > 0 ? { disagree: left } : {};
  if (decision === 'drop') return save(services, actor, open, { ...fact, ...rest }, '');
  const today = dayOf(services.clock.now());
  const taken = { ...fact, ...other, ...rest, confirmed: today };
  return save(services, actor, open, { ...taken, review: nextReview(taken, today) }, '');
}

async function save(
  services: Services,
  actor: Actor,
  { fact, version, from }: OpenFact,
  changed: Fact,
  note: string,
): Promise<FactSaved> {
  // What she does not fill in is taken from `fact`: from another version it would undo what a colleague did.
  if (version !== from) return { kind: 'changed-meanwhile' };
  const sameValue = isDeepStrictEqual(fact.value, changed.value);
  const body = isDeepStrictEqual(fact, changed) ? fact : changed;
  const change = { kind: 'fact' as const, key: fact.id, lang: 'all', body, from, note };
  const by = { origin: 'editor' as const, author: actor.name };
  const published = await publishTexts(services, [change], by, async (db) => {
    if (sameValue) return;
    const subject = `${fact.id}: ${inLanguage(fact.value, 'nl')} → ${inLanguage(changed.value, 'nl')}`;
    await auditForAll(db, services.clock.now(), 'fact-changed', subject);
  });
  return { kind: published.kind === 'published' ? 'saved' : 'changed-meanwhile' };
}
