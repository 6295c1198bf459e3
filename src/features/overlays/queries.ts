/** Reads of layers: the items of a town and of its networks, networks themselves, older versions of shared texts. */
import { sql } from 'kysely';
import type { CitizenBody, GuideBody, GuidePart } from '#features/content/index.ts';
import { type Db, row, rows } from '#shared/database/database.ts';
import { type Item, type Network, noNetwork, type Removed } from './item.ts';

const columns = sql`i.id, i.town_id as "townId", i.network_id as "networkId", i.kind, i.fact, i.guide, i.part, i.lang,
  i.on_item as "onItem", i.place, i.base_version as "baseVersion", i.base, i.body, i.version, i.changed_at as "changedAt"`;

/** What a town wrote: for itself alone, or for a network. In the order in which it was made. */
export function itemsOf(db: Db, townId: string, networkId: string = noNetwork): Promise<readonly Item[]> {
  return rows(
    db,
    sql<Item>`select ${columns} from overlay_item i where i.town_id = ${townId} and i.network_id = ${networkId} order by i.id`,
  );
}

export type LayerItem = Item & { readonly layer: string };

/** What the lead towns of this town's networks wrote for them, with the network's name: by network, then as made. */
export function networkItemsOf(db: Db, townId: string): Promise<readonly LayerItem[]> {
  return rows(
    db,
    sql<LayerItem>`select n.name as layer, ${columns} from network n
      join overlay_item i on i.town_id = n.lead_town_id and i.network_id = n.id
      where n.towns @> array[${townId}::uuid] order by n.name, i.id`,
  );
}

/** What this town took away of its own, without a layer, and what its networks took away, with their name. */
export function removedFor(db: Db, townId: string): Promise<readonly (Removed & { readonly layer: string | null })[]> {
  return rows(
    db,
    sql<Removed & { layer: string | null }>`select null as layer, fact, guide, part, lang, at from overlay_removed
        where town_id = ${townId} and network_id = ${noNetwork}
      union all select n.name, r.fact, r.guide, r.part, r.lang, r.at from network n
        join overlay_removed r on r.town_id = n.lead_town_id and r.network_id = n.id
        where n.towns @> array[${townId}::uuid]`,
  );
}

export function itemById(db: Db, townId: string, id: string): Promise<Item | undefined> {
  return row(db, sql<Item>`select ${columns} from overlay_item i where i.town_id = ${townId} and i.id = ${id}`);
}

/** The networks for which this town writes. */
export function networksLedBy(db: Db, townId: string): Promise<readonly Network[]> {
  return rows(
    db,
    sql<Network>`select id, name, lead_town_id as "leadTownId" from network where lead_town_id = ${townId} order by name`,
  );
}

/** What a session carries too, for a page that has none: see libraryForTown. */
export function layersOf(db: Db, townId: string) {
  return row(
    db,
    sql<{ name: string; layers: string }>`select t.name, concat(t.layers_number,
        (select string_agg(concat(' ', n.id, ' ', n.layers_number), '' order by n.id)
          from network n where n.towns @> array[t.id])) as layers
      from town t where t.id = ${townId}`,
  );
}

export type OldDocument = {
  readonly kind: string;
  readonly key: string;
  readonly lang: string;
  readonly version: number;
  readonly body: GuidePart | GuideBody | CitizenBody;
};

/** Versions of shared documents, whichever of these there are. */
export function documentsAt(db: Db, wanted: readonly Omit<OldDocument, 'body'>[]): Promise<readonly OldDocument[]> {
  return rows(
    db,
    sql<OldDocument>`select d.kind, d.key, d.lang, d.version, d.body
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (kind text, key text, lang text, version integer)
      join content_document d on d.kind = w.kind and d.key = w.key and d.lang = w.lang and d.version = w.version
      where not d.gone`,
  );
}

export type NetworkInList = Network & {
  readonly version: number;
  readonly towns: readonly { readonly id: string; readonly name: string; readonly code: string }[];
};

/** All networks by name, with their towns. */
export function allNetworks(db: Db): Promise<readonly NetworkInList[]> {
  return rows(
    db,
    sql<NetworkInList>`select n.id, n.name, n.lead_town_id as "leadTownId", n.version,
        (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'code', t.code)), '[]') from town t
          where t.id = any (n.towns)) as towns
      from network n order by n.name`,
  );
}

/** A town by its code, as whoever keeps the installation types it. */
export function townByCode(db: Db, code: string) {
  return row(db, sql<{ id: string; name: string }>`select id, name from town where code = ${code}`);
}

export type TownChoice = { readonly name: string; readonly code: string };

/** Every town, by name: to choose from. */
export function townChoices(db: Db): Promise<readonly TownChoice[]> {
  return rows(db, sql<TownChoice>`select name, code from town order by name, code`);
}

/** The network that has this name. */
export async function networkNamed(db: Db, name: string): Promise<string | undefined> {
  const found = await row(db, sql<{ id: string }>`select id from network where name = ${name}`);
  return found?.id;
}

/** Whether anything is written for a network. */
export async function isWrittenFor(db: Db, networkId: string): Promise<boolean> {
  const found = await row(
    db,
    sql<{ is: boolean }>`select exists (select from network n
        join overlay_item i on i.town_id = n.lead_town_id and i.network_id = n.id where n.id = ${networkId}) as is`,
  );
  return found?.is ?? false;
}
