/** What an editor does with a layer: lay something over, adapt it, keep it after a change underneath, take it away. */
import { type Fact, type Library, library } from '#features/content/index.ts';
import { type AuditAction, audit } from '#shared/audit.ts';
import { type Db, inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { type Desk, openDesk, type Writer } from './desk.ts';
import {
  type BlockItem,
  type Doing,
  type FactItem,
  type Item,
  noNetwork,
  type OwnFact,
  ownBlocks,
  type Standing,
} from './item.ts';
import { forgetLayers } from './library-for.ts';
import { blockState, entryFor, factUnder, underneath, unmarked } from './look-at.ts';
import { itemById } from './queries.ts';
import { addItem, changeItem, holdNetwork, type ItemRow, keepRemoved, raiseLayers, removeItem } from './store.ts';

export type Kept =
  | { readonly kind: 'kept' }
  /** Someone else changed it, took it away, or did something with the same block since the page was opened. */
  | { readonly kind: 'changed-meanwhile' };

const kept = { kind: 'kept' } as const;
const overtaken = { kind: 'changed-meanwhile' } as const;

/** The layer of an item as an address names it. */
export function networkOf({ networkId }: Pick<Item, 'networkId'>): string | undefined {
  return networkId === noNetwork ? undefined : networkId;
}

/** Opens the desk in one transaction, and lets readers see the layer again when something was kept. */
async function atDesk(
  services: Services,
  actor: Writer,
  networkId: string | undefined,
  also: Parameters<typeof openDesk>[4],
  work: (db: Db, desk: Desk) => Promise<Kept>,
): Promise<Kept> {
  const shared: Library = await library(services);
  const done = await inTown(services.database, actor, async (db) => {
    // Held first: whoever stops leading while she writes would leave words behind that no town reads.
    if (networkId !== undefined) await holdNetwork(db, actor.townId, networkId);
    const desk = await openDesk(db, shared, actor, networkId, also);
    const result = await work(db, desk);
    if (result.kind === 'kept') await raiseLayers(db, actor.townId, desk.networkId);
    return result;
  });
  forgetLayers(services);
  return done;
}

/** A new item on a text, made on the version that the editor had before her. The same form sent twice adds one. */
export function layOverText(
  services: Services,
  actor: Writer,
  layer: { readonly id: string; readonly networkId: string | undefined },
  on: Omit<Standing, 'base'>,
  doing: Doing,
): Promise<Kept> {
  return atDesk(services, actor, layer.networkId, [on], async (db, desk) => {
    const item = { ...on, base: baseOf(desk, on), ...doing };
    const place = { id: layer.id, townId: actor.townId, networkId: desk.networkId };
    const by = { now: services.clock.now(), memberId: actor.memberId };
    if (!(await addItem(db, blockRow(place, item), by))) return sentTwice(db, actor, layer.id);
    await say(db, services, actor, 'overlay-saved', `${on.guide}/${on.part}`, desk);
    return kept;
  });
}

/** The same form sent again changes nothing; another item in its place was someone else's. */
async function sentTwice(db: Db, actor: Writer, id: string): Promise<Kept> {
  return (await itemById(db, actor.townId, id)) ? kept : overtaken;
}

/** What the editor saw at that place: in that version, under this layer. */
function baseOf(desk: Desk, on: Omit<Standing, 'base'>) {
  const entries = underneath(desk, { ...on, base: [] });
  const older = desk.older(on, on.baseVersion)?.[on.place];
  if (on.onItem === null && older) return [older];
  return unmarked(entryFor(entries ?? [], on.onItem, on.place)?.shown ?? []);
}

/** Other own blocks, and whatever changed underneath counts as looked at. */
export function adaptBlocks(
  services: Services,
  actor: Writer,
  item: BlockItem,
  body: ReturnType<typeof ownBlocks>,
): Promise<Kept> {
  return lookedAt(services, actor, item.kind === 'hide' ? item : { ...item, body });
}

/** The own text stands; whatever changed underneath counts as looked at. */
export function keepBlocks(services: Services, actor: Writer, item: BlockItem): Promise<Kept> {
  return lookedAt(services, actor, item);
}

function lookedAt(services: Services, actor: Writer, item: BlockItem): Promise<Kept> {
  return atDesk(services, actor, networkOf(item), [], async (db, desk) => {
    const { kind, at, version: baseVersion, now } = blockState(desk, item);
    // What hid a block that is gone has nothing left to do.
    if (kind === 'gone' && item.kind === 'hide') {
      if (!(await removeItem(db, actor.townId, item.id, item.version))) return overtaken;
    } else {
      const doing: Doing = kind === 'gone' ? { kind: 'add', body: ownBlocks(item) } : item;
      const onItem = kind === 'gone' ? null : item.onItem;
      const row = blockRow(item, { ...item, ...doing, onItem, place: at, baseVersion, base: now });
      const by = { now: services.clock.now(), memberId: actor.memberId };
      if (!(await changeItem(db, { ...row, version: item.version }, by))) return overtaken;
    }
    await say(db, services, actor, 'overlay-saved', `${item.guide}/${item.part}`, desk);
    return kept;
  });
}

/** An own value for a fact: a new item, or another value of `item`. */
export function keepFact(
  services: Services,
  actor: Writer,
  layer: { readonly id: string; readonly networkId: string | undefined },
  item: FactItem | undefined,
  fact: Fact,
  body: OwnFact,
): Promise<Kept> {
  return atDesk(services, actor, layer.networkId, [], async (db, desk) => {
    const base = factUnder(desk, fact.id) ?? fact;
    const row = { id: layer.id, townId: actor.townId, networkId: desk.networkId, kind: 'fact', fact: fact.id } as const;
    const whole = { ...row, guide: '', part: '', lang: '', onItem: null, place: -1, baseVersion: 0, base, body };
    const by = { now: services.clock.now(), memberId: actor.memberId };
    const done = item
      ? await changeItem(db, { ...whole, id: item.id, version: item.version }, by)
      : await addItem(db, whole, by);
    if (!done) return item ? overtaken : sentTwice(db, actor, layer.id);
    await say(db, services, actor, 'overlay-saved', fact.id, desk);
    return kept;
  });
}

/** The shared text or value stands again. */
export function dropItem(services: Services, actor: Writer, item: Item): Promise<Kept> {
  return atDesk(services, actor, networkOf(item), [], async (db, desk) => {
    if (!(await removeItem(db, actor.townId, item.id, item.version))) return overtaken;
    // What hid a block that is gone hid nothing: no reader's page changes.
    const wasRead = item.kind !== 'hide' || blockState(desk, item).kind !== 'gone';
    if (wasRead) await keepRemoved(db, item, services.clock.now());
    const about = item.kind === 'fact' ? item.fact : `${item.guide}/${item.part}`;
    await say(db, services, actor, 'overlay-removed', about, desk);
    return kept;
  });
}

function blockRow(
  { id, townId, networkId }: Pick<ItemRow, 'id' | 'townId' | 'networkId'>,
  item: Standing & Doing,
): ItemRow {
  const { kind, guide, part, lang, onItem, place, baseVersion, base } = item;
  const about = { fact: '', guide, part, lang, onItem, place, baseVersion, base };
  return { id, townId, networkId, kind, ...about, body: ownBlocks(item) };
}

function say(db: Db, { clock }: Services, actor: Writer, action: AuditAction, about: string, desk: Desk) {
  return audit(db, actor, clock.now(), action, about, { for: desk.name });
}
