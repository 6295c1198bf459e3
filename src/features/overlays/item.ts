/** What a town, or a network of towns, lays over the shared guides: own facts, and blocks hidden, replaced or added. */
import type { Block, Fact } from '#features/content/index.ts';

/** The network of an item that a town made for itself alone. */
export const noNetwork = '00000000-0000-0000-0000-000000000000';

/** A text of the guides to which blocks belong: a part, or one of the three besides. */
export type TextAddress = {
  readonly guide: string;
  /** The id of a guide part; @needs and @never: lines of the guide itself; @citizen: the page for citizens. */
  readonly part: string;
  readonly lang: string;
};

export const besides = ['@needs', '@never', '@citizen'] as const;

type Kept = {
  readonly id: string;
  /** The town whose row it is. */
  readonly townId: string;
  readonly networkId: string;
  /** Rises with every change, so that two editors never overwrite each other. */
  readonly version: number;
  readonly changedAt: Date;
};

/** What a town says of a fact, with where it was seen and when to look again. */
export type OwnFact = Pick<Fact, 'value' | 'source' | 'seen' | 'review'>;

/** `base`: the fact as it was underneath when the town last looked. */
export type FactItem = Kept & {
  readonly kind: 'fact';
  readonly fact: string;
  readonly base: Fact;
  readonly body: OwnFact;
};

/** What an item does to a block; replacing and adding bring blocks of their own. */
export type Doing =
  | { readonly kind: 'hide' }
  | { readonly kind: 'replace'; readonly body: readonly Block[] }
  | { readonly kind: 'add'; readonly body: readonly Block[] };

/** Where an item stands, and on what the town made it or last looked at it. */
export type Standing = TextAddress & {
  /** The addition of the network that a town of it hides or replaces; null: a shared block. */
  readonly onItem: string | null;
  /** The index of the shared block in that version; an addition stands after it, -1 is the top. */
  readonly place: number;
  readonly baseVersion: number;
  /** What lay there: nothing at the top, or where the network hid it. */
  readonly base: readonly Block[];
};

export type BlockItem = Kept & Standing & Doing;

export type Item = FactItem | BlockItem;

export type Network = { readonly id: string; readonly name: string; readonly leadTownId: string };

/** The layers over the shared content for one town, from below: its networks by name, then the town itself. */
export type Layers = readonly Layer[];
export type Layer = {
  readonly name: string;
  readonly items: readonly Item[];
  /** What was taken away; left out where nobody asks. */
  readonly removed?: readonly Removed[];
};

/** When something of a fact or text was last taken away; what the other of the two would need is empty. */
export type Removed = TextAddress & { readonly fact: string; readonly at: Date };

export function isFactItem(item: Item): item is FactItem {
  return item.kind === 'fact';
}

export function isBlockItem(item: Item): item is BlockItem {
  return item.kind !== 'fact';
}

/** The blocks that an item brings itself. */
export function ownBlocks(doing: Doing): readonly Block[] {
  return doing.kind === 'hide' ? [] : doing.body;
}

export function isSameText(one: TextAddress, other: TextAddress): boolean {
  return one.guide === other.guide && one.part === other.part && one.lang === other.lang;
}
