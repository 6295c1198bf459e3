/** Lays what towns say over the blocks of a shared text, so that nothing of theirs is ever lost. */
import type { Block } from '#features/content/index.ts';
import type { BlockItem } from './item.ts';

/** An item with the shared block that it is about now. */
export type Placed = {
  readonly item: BlockItem;
  /** The block, or the one after which its own blocks stand; -1 is the top. */
  readonly at: number;
  /** gone: its block is no longer there, so that its own blocks stand where it was. */
  readonly state: 'same' | 'changed' | 'gone';
};

export type PlacedLayer = { readonly name: string; readonly items: readonly Placed[] };

/** A thing in the order of reading: a shared block, or the blocks of an addition. */
export type Entry = {
  /** The index of the shared block; that before the addition. */
  readonly at: number;
  /** The addition that it is; null for a shared block. */
  readonly addition: BlockItem | null;
  /** As it lay before any layer. */
  readonly under: readonly Block[];
  /** What is read there: none when it is hidden. */
  readonly shown: readonly Block[];
  /** The item that last decided what is shown, and whose it is; null where the shared text stands. */
  readonly by: { readonly item: BlockItem; readonly name: string } | null;
};

/**
 * The text as entries, each layer over the ones before it. Own blocks stand there once, whatever happened underneath:
 * only a layer above can hide or replace them.
 */
export function layOut(shared: readonly Block[], layers: readonly PlacedLayer[]): readonly Entry[] {
  let entries: readonly Entry[] = shared.map((block, at) => ({
    at,
    addition: null,
    under: [block],
    shown: [block],
    by: null,
  }));
  for (const layer of layers) entries = layOver(entries, layer);
  return entries;
}

function layOver(entries: readonly Entry[], { name, items }: PlacedLayer): readonly Entry[] {
  const marked = items.map((placed) => ({ ...placed, own: marks(placed.item, name) }));
  const used = new Set<string>();
  const changed = entries.map((entry): Entry => {
    const doing = marked.filter((placed) => isAbout(placed, entry));
    const last = doing.at(-1);
    if (!last) return entry;
    for (const { item } of doing) used.add(item.id);
    return { ...entry, shown: doing.flatMap(({ own }) => own), by: { item: last.item, name } };
  });
  // Additions, and whatever lost its block: that stands where the block was.
  const added = marked
    .filter(({ item, own }) => !used.has(item.id) && own.length > 0)
    .map(({ item, at, own }): Entry => ({ at, addition: item, under: [], shown: own, by: { item, name } }));
  return insertAfter(changed, added);
}

function isAbout({ item, at, state }: Placed, entry: Entry): boolean {
  if (item.kind === 'add') return false;
  if (entry.addition) return item.onItem === entry.addition.id;
  return item.onItem === null && state !== 'gone' && at === entry.at;
}

function marks(item: BlockItem, localFor: string): readonly Block[] {
  return item.kind === 'hide' ? [] : item.body.map((block) => ({ ...block, localFor }));
}

/** Additions stand after their block and after those that stood there already. */
function insertAfter(entries: readonly Entry[], added: readonly Entry[]): readonly Entry[] {
  if (added.length === 0) return entries;
  return [...entries, ...added]
    .map((entry, order) => ({ entry, order }))
    .sort(
      (one, other) => one.entry.at - other.entry.at || rank(one.entry) - rank(other.entry) || one.order - other.order,
    )
    .map(({ entry }) => entry);
}

function rank(entry: Entry): number {
  return entry.addition ? 1 : 0;
}

/** What is read: the shared list itself, the same object, where nothing lies over it. */
export function laidBlocks(shared: readonly Block[], layers: readonly PlacedLayer[]): readonly Block[] {
  if (layers.every(({ items }) => items.length === 0)) return shared;
  return layOut(shared, layers).flatMap(({ shown }) => shown);
}
