/** What changed is told once: new guides together, a fact of two guides under the first. */
import { describe, expect, it } from 'vitest';
import type { Change, ChangedGuide } from './changes.ts';
import { toldOnce } from './told-once.ts';

const at = new Date('2026-11-20T09:00:00Z');
const isNew: Change = { kind: 'new-guide', at, note: '' };
const price: Change = { kind: 'fact', at, note: '', label: 'Kost', from: '5 euro', to: '6 euro' };
const part: Change = { kind: 'part', at, note: '', title: 'Nieuwe gsm' };
const guide = (id: string, ...changes: readonly Change[]): ChangedGuide => ({ guide: id, title: id, changes });

/** As “eid: Kost (also in itsme)”. */
function linesOf(changed: readonly ChangedGuide[]) {
  const { fresh, guides } = toldOnce(changed);
  const names = fresh.map((one) => one.guide);
  const lines = guides.flatMap(({ guide: id, changes }) =>
    changes.map(({ change, alsoIn }) => `${id} ${change.kind} ${alsoIn.map((one) => one.guide).join('+')}`.trim()),
  );
  return { names, lines };
}

describe('what changed', () => {
  it('names guides that are new together, not one that is new alone', () => {
    expect(linesOf([guide('eid', isNew), guide('itsme', part), guide('csam', isNew)])).toEqual({
      names: ['eid', 'csam'],
      lines: ['itsme part'],
    });
    expect(linesOf([guide('eid', isNew)])).toEqual({ names: [], lines: ['eid new-guide'] });
  });

  it('keeps a new guide of which an editor wrote something, or of which more is to be told', () => {
    const written = { ...isNew, note: 'Voor wie een rijbewijs zoekt' };
    expect(linesOf([guide('eid', written), guide('itsme', isNew, price), guide('csam', isNew)]).names).toEqual([]);
  });

  it('tells a fact of more guides once, with where else; another change of the same fact is told too', () => {
    const later = { ...price, at: new Date('2026-11-21T09:00:00Z'), from: '6 euro', to: '7 euro' };
    expect(linesOf([guide('eid', later, price), guide('itsme', price, part), guide('csam', price)]).lines).toEqual([
      'eid fact',
      'eid fact itsme+csam',
      'itsme part',
    ]);
  });
});
