/** Finds each block of an older version of a text in a newer one: a block has no name, so what it says must tell. */
import { type Block, plainText } from '#features/content/index.ts';

/** What became of a block: `at` is its index now. */
export type Fate =
  | { readonly kind: 'same'; readonly at: number }
  | { readonly kind: 'changed'; readonly at: number }
  | { readonly kind: 'gone' };

/** Blocks of one kind that share fewer of their words are two different blocks: then the old one is gone. */
const leastAlike = 0.5;

/**
 * The fate of each block of `base` in `now`; no two have the same place. Blocks that stand unchanged in the same order
 */
export function alignBlocks(base: readonly Block[], now: readonly Block[]): readonly Fate[] {
  const [before, after] = [base.map(signOf), now.map(signOf)];
  const places = anchors(before, after);
  const free = new Set(now.keys());
  for (const at of places.values()) free.delete(at);
  for (const [index, sign] of before.entries()) {
    if (places.has(index)) continue;
    const at = nearest(
      [...free].filter((place) => after[place] === sign),
      index,
    );
    if (at === undefined) continue;
    places.set(index, at);
    free.delete(at);
  }
  // Of two blocks that said the same, one that is left stands for both: then none of the others is it, changed.
  const told = new Set(after);
  const open = [...base.entries()].filter(([index]) => !places.has(index) && !told.has(before[index] ?? ''));
  for (const { index, at } of likenesses(open, now, free)) {
    if (places.has(index) || !free.has(at)) continue;
    places.set(index, at);
    free.delete(at);
  }
  return base.map((_, index): Fate => {
    const at = places.get(index);
    if (at === undefined) return { kind: 'gone' };
    return { kind: before[index] === after[at] ? 'same' : 'changed', at };
  });
}

/** The same for blocks that say the same, in whichever order their fields were stored. */
export function signOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** Index in `before` → index in `after`, of the longest common subsequence. */
function anchors(before: readonly string[], after: readonly string[]): Map<number, number> {
  const lengths = before.map(() => new Array<number>(after.length).fill(0));
  const at = (one: number, other: number) => lengths[one]?.[other] ?? 0;
  for (let one = before.length - 1; one >= 0; one--) {
    const row = lengths[one] ?? [];
    for (let other = after.length - 1; other >= 0; other--)
      row[other] =
        before[one] === after[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
  }
  const found = new Map<number, number>();
  for (let one = 0, other = 0; one < before.length && other < after.length; ) {
    if (before[one] === after[other]) found.set(one++, other++);
    else if (at(one + 1, other) >= at(one, other + 1)) one++;
    else other++;
  }
  return found;
}

function nearest(places: readonly number[], index: number): number | undefined {
  return [...places].sort((one, other) => Math.abs(one - index) - Math.abs(other - index) || one - other)[0];
}

/** Pairs of an old and a new block that may be one block, the most alike first, then the nearest. */
function likenesses(open: readonly (readonly [number, Block])[], now: readonly Block[], free: ReadonlySet<number>) {
  const words = new Map([...free].map((at) => [at, wordsOf(now[at])]));
  return open
    .flatMap(([index, block]) => {
      const said = wordsOf(block);
      return [...free].flatMap((at) => {
        const like = now[at]?.kind === block.kind ? alike(said, words.get(at) ?? []) : 0;
        return like >= leastAlike ? [{ index, at, like }] : [];
      });
    })
    .sort(
      (one, other) =>
        other.like - one.like || Math.abs(one.index - one.at) - Math.abs(other.index - other.at) || one.at - other.at,
    );
}

function wordsOf(block: Block | undefined): readonly string[] {
  return block
    ? (plainText([block])
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [])
    : [];
}

/** The share of words that both have, counting each as often as it stands there: 1 is all, 0 none (Dice). */
function alike(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of one) {
    const times = left.get(word) ?? 0;
    if (times > 0) both++;
    left.set(word, times - 1);
  }
  return one.length + other.length === 0 ? 1 : (2 * both) / (one.length + other.length);
}
