/** Finds where the items of a text stand in the shared text as it is now. */
import type { Block } from '#features/content/index.ts';
import { alignBlocks, type Fate } from './align.ts';
import { type BlockItem, isBlockItem, isSameText, type Layers, type TextAddress } from './item.ts';
import type { Placed, PlacedLayer } from './lay-out.ts';

/** A shared text as it is now, and as it was. */
export type SharedText = {
  readonly address: TextAddress;
  readonly version: number;
  readonly blocks: readonly Block[];
  /** The blocks of an older version; undefined where it cannot be read any more. */
  readonly older: (version: number) => readonly Block[] | undefined;
};

/** The items of all layers that are about this text, in the order in which they were made. */
export function placeLayers(text: SharedText, layers: Layers): readonly PlacedLayer[] {
  const fates = new Map<number, readonly Fate[]>();
  const fatesSince = (version: number) => {
    const known = fates.get(version);
    if (known) return known;
    const base = version === text.version ? text.blocks : text.older(version);
    const found = base ? alignBlocks(base, text.blocks) : undefined;
    if (found) fates.set(version, found);
    return found;
  };
  return layers.map(({ name, items }) => ({
    name,
    items: items
      .filter(isBlockItem)
      .filter((item) => isSameText(item, text.address))
      .map((item) => placeOf(item, fatesSince(item.baseVersion), text.blocks)),
  }));
}

function placeOf(item: BlockItem, fates: readonly Fate[] | undefined, now: readonly Block[]): Placed {
  if (item.place < 0) return { item, at: -1, state: 'same' };
  // Without the older version, only what lay there itself can say where it is.
  const fate = fates ? fates[item.place] : alignBlocks(item.base.slice(0, 1), now)[0];
  if (fate && fate.kind !== 'gone') return { item, at: fate.at, state: fate.kind };
  return { item, at: before(fates, item.place, now.length), state: 'gone' };
}

/** The nearest block before it that is still there. */
function before(fates: readonly Fate[] | undefined, place: number, length: number): number {
  for (const fate of (fates ?? []).slice(0, place).toReversed()) if (fate.kind !== 'gone') return fate.at;
  return fates ? -1 : Math.min(place, length) - 1;
}
