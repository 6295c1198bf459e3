/** What changed, told once: new guides together, and a fact of several guides under the first of them. */
import type { Change, ChangedGuide } from './changes.ts';

type Named = Pick<ChangedGuide, 'guide' | 'title'>;
export type ToldChange = { readonly change: Change; readonly alsoIn: readonly Named[] };
export type ToldGuide = Named & { readonly changes: readonly ToldChange[] };
export type Told = {
  /** Guides of which nothing else is to be told than that they are new, by when they came. */
  readonly fresh: readonly (Named & { readonly at: Date })[];
  readonly guides: readonly ToldGuide[];
};

/** From so many on, new guides stand together in one line. */
const together = 2;

export function toldOnce(changed: readonly ChangedGuide[]): Told {
  const isFresh = ({ changes }: ChangedGuide) => changes.every(({ kind, note }) => kind === 'new-guide' && note === '');
  const fresh = changed.filter(isFresh);
  const grouped = fresh.length >= together ? fresh : [];
  const rest = changed.filter((one) => !grouped.includes(one));
  const guides = rest.map(({ guide, title, changes }, index) => ({
    guide,
    title,
    changes: changes
      .filter((change) => !rest.slice(0, index).some((before) => before.changes.some((one) => isSame(one, change))))
      .map((change) => ({ change, alsoIn: rest.slice(index + 1).filter((later) => has(later, change)) })),
  }));
  return {
    fresh: grouped.map(({ guide, title, changes: [first] }) => ({ guide, title, at: first?.at ?? new Date(0) })),
    guides: guides.filter(({ changes }) => changes.length > 0),
  };
}

function has({ changes }: ChangedGuide, change: Change): boolean {
  return changes.some((one) => isSame(one, change));
}

/** The same fact, changed at the same moment. Texts belong to one guide. */
function isSame(one: Change, other: Change): boolean {
  return (
    'label' in one &&
    'label' in other &&
    one.kind === other.kind &&
    one.label === other.label &&
    one.at.getTime() === other.at.getTime()
  );
}
