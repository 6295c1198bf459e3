/** The work list of facts: what asks for a decision now, reported first, then what counters use most; the rest after it. */
import type { Fact, Library } from '#features/content/index.ts';
import { guidesWith } from './uses.ts';

export type Reason = 'reported' | 'disagree' | 'overdue' | 'unconfirmed';

/** Why a fact asks for attention; nothing when it is in order. */
export function reasonsFor(fact: Fact, today: string, reported: ReadonlySet<string>): readonly Reason[] {
  const reasons: Reason[] = [];
  if (reported.has(fact.id)) reasons.push('reported');
  if ((fact.disagree?.length ?? 0) > 0) reasons.push('disagree');
  if (fact.review < today) reasons.push('overdue');
  if (fact.changes && fact.confirmed === undefined) reasons.push('unconfirmed');
  return reasons;
}

export type WorkItem = {
  readonly fact: Fact;
  readonly reasons: readonly Reason[];
  /** How often the guides that name it were asked for at counters of all towns, in the last months. */
  readonly moments: number;
};

/** `now`: what asks for a decision; `due`: also what nobody ever confirmed; `all`: also what is in order. */
export const shows = ['now', 'due', 'all'] as const;

export type WorkFilter = {
  readonly app: string;
  readonly owner: string;
  readonly show: (typeof shows)[number];
};

export type WorkState = {
  /** 2026-11-21 */
  readonly today: string;
  /** Ids of facts that stand where something was reported. */
  readonly reported: ReadonlySet<string>;
  /** Help moments by guide. */
  readonly use: ReadonlyMap<string, number>;
};

/** Worst first. What was reported goes before all: it is looked at the same day (app-facts.md, 3.3). */
export function workList(content: Library, state: WorkState, filter: WorkFilter): readonly WorkItem[] {
  return content
    .facts()
    .filter(({ app }) => filter.app === '' || app === filter.app)
    .filter(({ owner = '' }) => filter.owner === '' || owner === filter.owner)
    .map((fact) => ({
      fact,
      reasons: reasonsFor(fact, state.today, state.reported),
      moments: guidesWith(content, fact.id).reduce((sum, guide) => sum + (state.use.get(guide) ?? 0), 0),
    }))
    .filter((item) => rank(item) <= lastRank[filter.show])
    .sort(compare);
}

/** Of a whole list: how many only wait to be confirmed for the first time. */
export function neverConfirmed(list: readonly WorkItem[]): number {
  return list.filter((item) => rank(item) === lastRank.due).length;
}

const lastRank: Readonly<Record<WorkFilter['show'], number>> = { now: 1, due: 2, all: 3 };

function rank({ reasons }: WorkItem): number {
  if (reasons.includes('reported')) return 0;
  if (reasons.includes('disagree') || reasons.includes('overdue')) return 1;
  return reasons.length > 0 ? 2 : 3;
}

function compare(one: WorkItem, other: WorkItem): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (one.moments !== other.moments) return other.moments - one.moments;
  return one.fact.id < other.fact.id ? -1 : 1;
}

/** Where a page of the list ends; the next one goes on after it, whatever changed in between. */
export function keyOf(item: WorkItem): string {
  return `${rank(item)}_${item.moments}_${item.fact.id}`;
}

/** One page of the list, from a key on. What is no key begins at the beginning. */
export function onePage(list: readonly WorkItem[], after: string | undefined, size: number) {
  const [, rankOf, moments, id = ''] = /^([0-3])_(\d{1,9})_([a-z0-9.-]+)$/.exec(after ?? '') ?? [];
  const isAfter = (item: WorkItem) => {
    if (rank(item) !== Number(rankOf)) return rank(item) > Number(rankOf);
    return item.moments === Number(moments) ? item.fact.id > id : item.moments < Number(moments);
  };
  const rest = rankOf === undefined ? list : list.filter(isAfter);
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  return { shown, next: rest.length > size && last ? keyOf(last) : undefined };
}
