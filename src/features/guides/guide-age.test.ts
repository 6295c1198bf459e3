/** How old a guide is, from its facts. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '#features/content/index.ts';
import { guideAge } from './guide-age.ts';

const fact = (given: Partial<Fact>): Fact => ({
  id: 'itsme.cost',
  app: 'itsme',
  label: { nl: 'Kost' },
  value: { nl: 'gratis' },
  status: 'official',
  changes: false,
  local: false,
  source: { name: 'itsme', url: 'https://www.itsme.be' },
  seen: '2026-11-03',
  review: '2027-02-21',
  ...given,
});
const today = '2026-11-21';

describe('the age of a guide', () => {
  it('is none without facts', () => expect(guideAge([], today)).toEqual({ kind: 'none' }));

  it('runs from the oldest to the newest fact; confirming a fact makes it new', () => {
    const facts = [fact({ seen: '2025', confirmed: '2026-11-14' }), fact({})];
    expect(guideAge(facts, today)).toEqual({ kind: 'seen', from: '2026-11-03', to: '2026-11-14' });
  });

  it('is checked only when an editor confirmed every fact', () => {
    const facts = [fact({ confirmed: '2026-11-14' }), fact({ changes: true, confirmed: '2026-11-03' })];
    expect(guideAge(facts, today)).toEqual({ kind: 'checked', from: '2026-11-03', to: '2026-11-14' });
  });

  it('is to be checked as soon as one fact is: overdue, or known to change and not confirmed', () => {
    const facts = [fact({ review: '2026-11-20' }), fact({ changes: true }), fact({})];
    expect(guideAge(facts, today)).toEqual({ kind: 'to-check', facts: 2 });
  });
});
