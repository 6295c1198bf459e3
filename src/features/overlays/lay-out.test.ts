/** The rules of laying over, tried with whatever happens underneath: nothing of a town is lost, nothing else is hidden. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#features/content/index.ts';
import { alignBlocks } from './align.ts';
import { type BlockItem, type Doing, noNetwork } from './item.ts';
import { laidBlocks } from './lay-out.ts';
import { placeLayers, type SharedText } from './place-items.ts';

const address = { guide: 'eid', part: 'pin-forgotten', lang: 'nl' };
const text = (markdown: string): Block => ({ kind: 'text', markdown });
const step = (title: string): Block => ({ kind: 'step', title, blocks: [] });

let made = 0;
function item(doing: Doing, place: number, more: { readonly onItem?: string } = {}): BlockItem {
  const kept = { id: `item-${made++}`, townId: 'zil', networkId: noNetwork, version: 1, changedAt: new Date(0) };
  return { ...kept, ...address, onItem: null, place, baseVersion: 1, base: [], ...doing, ...more };
}

/** The text as a town reads it: its items were made on `base`, which is `now` today. */
function read(
  base: readonly Block[],
  now: readonly Block[],
  items: readonly BlockItem[],
  network: readonly BlockItem[] = [],
) {
  const shared: SharedText = {
    address,
    version: 2,
    blocks: now,
    older: (version) => (version === 1 ? base : undefined),
  };
  const layers = [
    { name: 'Netwerk', items: network },
    { name: 'Zilverbeke', items },
  ];
  return laidBlocks(now, placeLayers(shared, layers));
}
const said = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'text' ? block.markdown : block.kind === 'step' ? block.title : block.kind));

const words = fc.array(fc.constantFrom('pincode', 'kaart', 'loket', 'brief', 'wacht', 'tik'), {
  minLength: 1,
  maxLength: 5,
});
const block = fc
  .tuple(fc.boolean(), words)
  .map(([isStep, some]) => (isStep ? step(some.join(' ')) : text(some.join(' '))));
const blocks = fc.array(block, { maxLength: 7 });
const plan = fc.array(fc.tuple(fc.constantFrom('hide', 'replace', 'add'), fc.nat()), { maxLength: 5 });

/** At most one item hides or replaces a block, as the table holds; each own block says which it is. */
function itemsFor(base: readonly Block[], planned: readonly (readonly [string, number])[]): readonly BlockItem[] {
  const taken = new Set<number>();
  return planned.flatMap(([kind, number], index) => {
    const body = [text(`eigen ${index}`)];
    if (kind === 'add') return [item({ kind, body }, (number % (base.length + 1)) - 1)];
    const place = base.length === 0 ? -1 : number % base.length;
    if (place < 0 || taken.has(place)) return [];
    taken.add(place);
    return [item(kind === 'hide' ? { kind } : { kind: 'replace', body }, place)];
  });
}

describe('what a town lays over a text', () => {
  it('reads as the plain edit while nothing changes underneath', () => {
    fc.assert(
      fc.property(blocks, plan, (base, planned) => {
        const items = itemsFor(base, planned);
        const addedAt = (place: number) =>
          items.flatMap((one) => (one.kind === 'add' && one.place === place ? said(one.body) : []));
        const plain = base.flatMap((one, place) => {
          const done = items.find((other) => other.kind !== 'add' && other.place === place);
          const shown = !done ? said([one]) : done.kind === 'replace' ? said(done.body) : [];
          return [...shown, ...addedAt(place)];
        });
        expect(said(read(base, base, items))).toEqual([...addedAt(-1), ...plain]);
      }),
    );
  });

  it('stands there exactly once, whatever happens underneath', () => {
    fc.assert(
      fc.property(blocks, blocks, plan, (base, now, planned) => {
        const items = itemsFor(base, planned);
        const own = items.flatMap((one) => (one.kind === 'hide' ? [] : said(one.body)));
        expect(
          said(read(base, now, items))
            .filter((one) => one.startsWith('eigen'))
            .sort(),
        ).toEqual([...own].sort());
      }),
    );
  });

  it('hides no other block while the one that was meant stands there unchanged, wherever it went', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), blocks, fc.nat(), (base, which, others, where) => {
        const meant = base[which % Math.max(base.length, 1)];
        if (!meant) return;
        const now = [
          ...others.slice(0, where % (others.length + 1)),
          meant,
          ...others.slice(where % (others.length + 1)),
        ];
        const place = base.indexOf(meant);
        const left = said(read(base, now, [item({ kind: 'hide' }, place)]));
        const without = [...said(now)];
        without.splice(without.indexOf(said([meant])[0] ?? ''), 1);
        // Of two blocks that say the same, who knows which one went: then it may be that nothing is hidden.
        const twice = said(base).filter((one) => one === said([meant])[0]).length > 1;
        const expected = twice && left.length === now.length ? said(now) : without;
        expect([...left].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 400 },
    );
  });

  it('follows its block when the text around it changes, and when the block itself changes a little', () => {
    const base = [text('Vraag de kaart.'), step('Bel het loket en vraag een nieuwe code'), text('Klaar.')];
    const now = [text('Nieuw begin.'), text('Klaar.'), step('Bel het loket en vraag een nieuwe pincode')];
    expect(said(read(base, now, [item({ kind: 'replace', body: [text('Kom langs')] }, 1)]))).toEqual([
      'Nieuw begin.',
      'Klaar.',
      'Kom langs',
    ]);
    expect(alignBlocks(base, now).map(({ kind }) => kind)).toEqual(['gone', 'changed', 'same']);
  });

  it('never hides what is new: a block that says something else takes the place of the one hidden', () => {
    const base = [text('Vraag de kaart.'), text('De helpdesk is dicht op zaterdag.')];
    const now = [text('Vraag de kaart.'), text('Opgelet: geef nooit je code.')];
    expect(said(read(base, now, [item({ kind: 'hide' }, 1)]))).toEqual(said(now));
  });

  it('stays where it was when its block is gone', () => {
    const base = [text('een'), text('twee bruggen'), text('drie')];
    const own = item({ kind: 'replace', body: [text('eigen')] }, 1);
    expect(said(read(base, [text('een'), text('drie')], [own]))).toEqual(['een', 'eigen', 'drie']);
  });
});

describe('the layers', () => {
  const base = [text('een'), text('twee')];

  it('go from shared to network to town: the nearest says what is read', () => {
    const network = [item({ kind: 'replace', body: [text('netwerk')] }, 0), item({ kind: 'hide' }, 1)];
    expect(said(read(base, base, [], network))).toEqual(['netwerk']);
    const town = [item({ kind: 'replace', body: [text('stad')] }, 0), item({ kind: 'add', body: [text('erbij')] }, 1)];
    expect(said(read(base, base, town, network))).toEqual(['stad', 'erbij']);
  });

  it('let a town hide or replace what its network added', () => {
    const added = item({ kind: 'add', body: [text('van het netwerk')] }, 0);
    expect(said(read(base, base, [], [added]))).toEqual(['een', 'van het netwerk', 'twee']);
    const hidden = item({ kind: 'hide' }, 0, { onItem: added.id });
    expect(said(read(base, base, [hidden], [added]))).toEqual(['een', 'twee']);
    const instead = item({ kind: 'replace', body: [text('van de stad')] }, 0, { onItem: added.id });
    expect(said(read(base, base, [instead], [added]))).toEqual(['een', 'van de stad', 'twee']);
    expect(said(read(base, base, [instead], []))).toEqual(['een', 'van de stad', 'twee']);
  });

  it('say whose each own block is, and leave the shared text the same object where there are none', () => {
    const own = item({ kind: 'add', body: [text('erbij')] }, 1);
    expect(read(base, base, [own]).map(({ localFor }) => localFor)).toEqual([undefined, undefined, 'Zilverbeke']);
    expect(read(base, base, [])).toBe(base);
  });
});
