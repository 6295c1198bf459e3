/** What became of the shared text under an item since the town last looked: then it is to look at. */
import type { Block, Fact } from '#features/content/index.ts';
import { signOf } from './align.ts';
import { type Desk, layersOn, textOn } from './desk.ts';
import { type BlockItem, type FactItem, isFactItem, type Standing } from './item.ts';
import { type Entry, layOut } from './lay-out.ts';
import { ownFact } from './layered-library.ts';

export type BlockState = {
  readonly kind: 'same' | 'changed' | 'gone';
  /** Where it stands now, and in which version of the text: what it is made on once the editor has looked. */
  readonly at: number;
  readonly version: number;
  readonly now: readonly Block[];
};

export type FactState =
  | { readonly kind: 'same' | 'changed'; readonly now: Fact }
  /** Nobody underneath says anything of it any more. */
  | { readonly kind: 'gone' };

/** What lies under this layer at every place of a text. */
export function underneath(desk: Desk, item: Standing): readonly Entry[] | undefined {
  const text = textOn(desk, item);
  return text && layOut(text.blocks, layersOn(desk, text).below);
}

export function blockState(desk: Desk, item: BlockItem): BlockState {
  const text = textOn(desk, item);
  if (!text) return { kind: 'gone', at: item.place, version: item.baseVersion, now: [] };
  const { below, own } = layersOn(desk, text);
  const placed = own.items.find((one) => one.item.id === item.id) ?? { at: -1, state: 'gone' as const };
  const entry = entryFor(layOut(text.blocks, below), item.onItem, placed.at);
  const where = { at: placed.at, version: text.version };
  const lost = item.onItem === null ? placed.state === 'gone' : !entry;
  const now = unmarked(entry?.shown ?? []);
  if (lost) return { kind: 'gone', ...where, now };
  return { kind: signOf(now) === signOf(item.base) ? 'same' : 'changed', ...where, now };
}

/** The shared block at a place, or the addition of the network; none at the top. */
export function entryFor(entries: readonly Entry[], onItem: string | null, at: number): Entry | undefined {
  return onItem === null
    ? entries.find((entry) => !entry.addition && entry.at === at)
    : entries.find((entry) => entry.addition?.id === onItem);
}

/** As they are stored: whose they are is said only where they are shown. */
export function unmarked(blocks: readonly Block[]): readonly Block[] {
  return blocks.map(({ localFor: _, ...block }) => block);
}

/** The fact as it is under this layer. */
export function factUnder(desk: Desk, id: string): Fact | undefined {
  let fact = desk.shared.fact(id);
  for (const { name, items } of desk.below)
    for (const item of items.filter(isFactItem)) if (item.fact === id) fact = ownFact(fact ?? item.base, item, name);
  return fact;
}

export function factStateOn(desk: Desk, item: FactItem): FactState {
  const now = factUnder(desk, item.fact);
  if (!now) return { kind: 'gone' };
  return {
    kind: signOf([now.value, now.source]) === signOf([item.base.value, item.base.source]) ? 'same' : 'changed',
    now,
  };
}
