/** Lays a translation beside its source, block by block, so that each has its partner on the same line. */
import { skeleton, type TypedBlock, type TypedDocument } from '#features/manuscript/index.ts';

/** One line: `target` is what stands in the form; a source without a partner gets an empty block of its kind. */
export type AlignedBlock = { readonly source: TypedBlock | undefined; readonly target: TypedBlock };

export type Aligned = { readonly head: TypedDocument['head']; readonly blocks: readonly AlignedBlock[] };

/**
 * The blocks of both in their order; of what can stand beside each other, most does. What is the same in every language
 * (a picture, what a step touches) comes from the source.
 */
export function alignTranslation(source: TypedDocument, target: TypedDocument | undefined): Aligned {
  const empty = skeleton(source);
  if (!target) {
    const blocks = source.blocks.map((block, at) => ({ source: block, target: emptyFor(block, empty.blocks[at]) }));
    return { head: empty.head, blocks };
  }
  const blocks = pairs(source.blocks, target.blocks).map(([left, right]): AlignedBlock => {
    if (left === undefined) return { source: undefined, target: right };
    if (right === undefined) return { source: left, target: emptyFor(left, skeletonOf(left)) };
    return { source: left, target: { ...right, touches: left.touches } };
  });
  return { head: { ...empty.head, ...target.head }, blocks };
}

function skeletonOf(block: TypedBlock): TypedBlock | undefined {
  return skeleton({ head: {}, blocks: [block] }).blocks[0];
}

/** A question is written as in the files: its ids and kind are kept, its words wait to be translated. */
function emptyFor(source: TypedBlock, empty: TypedBlock = source): TypedBlock {
  return source.kind === 'check' ? source : empty;
}

type Pair = readonly [TypedBlock, TypedBlock | undefined] | readonly [undefined, TypedBlock];

/** The longest row of partners in order, by kind; steps with the same marks and the same picture count for more. */
function pairs(left: readonly TypedBlock[], right: readonly TypedBlock[]): readonly Pair[] {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--)
      best[row * width + column] = Math.max(
        score(left[row], right[column]) + at(row + 1, column + 1),
        at(row + 1, column),
        at(row, column + 1),
      );
  const found: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const [one, other] = [left[row], right[column]];
    const together = score(one, other);
    if (one && other && together > 0 && at(row, column) === together + at(row + 1, column + 1)) {
      found.push([one, other]);
      row++;
      column++;
    } else if (other && (!one || at(row, column) === at(row, column + 1))) {
      found.push([undefined, other]);
      column++;
    } else if (one) {
      found.push([one, undefined]);
      row++;
    }
  }
  return found;
}

function score(one: TypedBlock | undefined, other: TypedBlock | undefined): number {
  if (!one || !other || one.kind !== other.kind) return 0;
  const marks = one.touches.length > 0 && one.touches.join() === other.touches.join() ? 0.25 : 0;
  const picture = one.fields.name !== undefined && one.fields.name === other.fields.name ? 0.25 : 0;
  return 1 + marks + picture;
}
