/** How old what a guide says is: from its facts, the oldest first. */
import { type Fact, factState } from '#features/content/index.ts';

export type GuideAge =
  /** It names no facts. */
  | { readonly kind: 'none' }
  /** So many facts are to be checked. */
  | { readonly kind: 'to-check'; readonly facts: number }
  /** Every fact was confirmed by an editor, between these days. */
  | { readonly kind: 'checked'; readonly from: string; readonly to: string }
  /** Nothing is overdue; seen between these moments: a year, a month or a day, as exact as is known. */
  | { readonly kind: 'seen'; readonly from: string; readonly to: string };

/** @param today 2026-11-21 */
export function guideAge(facts: readonly Fact[], today: string): GuideAge {
  const toCheck = facts.filter((fact) => factState(fact, today) === 'to-check').length;
  if (toCheck > 0) return { kind: 'to-check', facts: toCheck };
  const [from, ...later] = facts.map((fact) => fact.confirmed ?? fact.seen).sort();
  if (from === undefined) return { kind: 'none' };
  const confirmed = facts.every((fact) => fact.confirmed !== undefined);
  return { kind: confirmed ? 'checked' : 'seen', from, to: later.at(-1) ?? from };
}

/** The fact that was looked at longest ago; undefined where there are none. */
export function oldestFact(facts: readonly Fact[]): Fact | undefined {
  const lookedAt = (fact: Fact) => fact.confirmed ?? fact.seen;
  return facts.reduce<Fact | undefined>(
    (oldest, fact) => (oldest === undefined || lookedAt(fact) < lookedAt(oldest) ? fact : oldest),
    undefined,
  );
}
