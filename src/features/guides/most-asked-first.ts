/** The order in which a counter lists its guides: what its town asked for most, first. */
import type { Guide } from '#features/content/index.ts';

/** Guides that nobody asked for keep their own order, after the others. */
export function mostAskedFirst(guides: readonly Guide[], order: readonly string[]): readonly Guide[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = (guide: Guide) => rank.get(guide.id) ?? order.length;
  return [...guides].sort((one, other) => rankOf(one) - rankOf(other));
}
