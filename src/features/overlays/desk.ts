/** What an editor works on: one layer, with everything that lies underneath it. */
import type { Library } from '#features/content/index.ts';
import type { Db, Place } from '#shared/database/database.ts';
import { NotFound } from '#shared/http/answer.ts';
import { type Item, type Layers, type Network, noNetwork, type TextAddress } from './item.ts';
import { layeredLibrary } from './layered-library.ts';
import { readLayers } from './library-for.ts';
import { type OlderBlocks, olderTexts } from './older-texts.ts';
import { placeLayers, type SharedText } from './place-items.ts';
import { itemsOf, networksLedBy } from './queries.ts';
import { textNow } from './shared-text.ts';

export type Desk = {
  /** For whom the layer is: the nil uuid for the town alone. */
  readonly networkId: string;
  readonly name: string;
  /** The networks that this town may write for. */
  readonly leads: readonly Network[];
  readonly shared: Library;
  /** With every layer over it, as it is read: for what is shown beside the forms. */
  readonly laid: Library;
  /** The layers underneath this one. */
  readonly below: Layers;
  readonly items: readonly Item[];
  readonly older: OlderBlocks;
};

/** Who writes, and for which town. */
export type Writer = Place & { readonly town: { readonly name: string } };

/**
 * @param networkId the network to write for; undefined for the town alone
 * @param also a version of a text that is needed besides
 * @throws NotFound for a network that this town does not lead
 */
export async function openDesk(
  db: Db,
  shared: Library,
  actor: Writer,
  networkId: string | undefined,
  also: readonly (TextAddress & { readonly baseVersion: number })[] = [],
): Promise<Desk> {
  const leads = await networksLedBy(db, actor.townId);
  const network = networkId === undefined ? undefined : leads.find(({ id }) => id === networkId);
  if (networkId !== undefined && !network) throw new NotFound();
  if (network) {
    const items = await itemsOf(db, actor.townId, network.id);
    const layers = [{ name: network.name, items }];
    const older = await olderTexts(db, shared, layers, also);
    const laid = layeredLibrary(shared, layers, older);
    return { networkId: network.id, name: network.name, leads, shared, laid, below: [], items, older };
  }
  const layers = await readLayers(db, actor.townId, actor.town.name);
  const older = await olderTexts(db, shared, layers, also);
  const own = { networkId: noNetwork, name: actor.town.name };
  const laid = layeredLibrary(shared, layers, older);
  return { ...own, leads, shared, laid, below: layers.slice(0, -1), items: layers.at(-1)?.items ?? [], older };
}

/** A text of the desk as it is now; undefined where this language has none. */
export function textOn(desk: Desk, address: TextAddress): SharedText | undefined {
  const now = textNow(desk.shared, address);
  return now && { address, ...now, older: (version) => desk.older(address, version) };
}

/** The layers of a text, from below, the one that is worked on last. */
export function layersOn(desk: Desk, text: SharedText) {
  const own = { name: desk.name, items: desk.items };
  const placed = placeLayers(text, [...desk.below, own]);
  return { below: placed.slice(0, -1), own: placed.at(-1) ?? { name: desk.name, items: [] } };
}
