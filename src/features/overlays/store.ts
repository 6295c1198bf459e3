/** Writes of layers and of networks; each change raises the number by which servers know that theirs is old. */
import { sql } from 'kysely';
import { type Db, row, run } from '#shared/database/database.ts';
import { type Item, noNetwork } from './item.ts';

type By = { readonly now: Date; readonly memberId: string | null };

/** @returns false when it is there already, or someone else did something with the same block or fact */
export async function addItem(db: Db, item: ItemRow, by: By): Promise<boolean> {
  const added = await run(
    db,
    sql`insert into overlay_item (town_id, id, network_id, kind, fact, guide, part, lang, on_item, place, base_version,
        base, body, changed_at, changed_by)
      values (${item.townId}, ${item.id}, ${item.networkId}, ${item.kind}, ${item.fact}, ${item.guide}, ${item.part},
        ${item.lang}, ${item.onItem}, ${item.place}, ${item.baseVersion}, ${JSON.stringify(item.base)}::jsonb,
        ${JSON.stringify(item.body)}::jsonb, ${by.now}, ${by.memberId})
      on conflict do nothing`,
  );
  return added === 1;
}

/** An item as its row holds it: what a fact has no use for is empty. */
export type ItemRow = {
  readonly townId: string;
  readonly id: string;
  readonly networkId: string;
  readonly kind: Item['kind'];
  readonly fact: string;
  readonly guide: string;
  readonly part: string;
  readonly lang: string;
  readonly onItem: string | null;
  readonly place: number;
  readonly baseVersion: number;
  readonly base: unknown;
  readonly body: unknown;
};

/** Changes what it says and what it was made on; who only looked at it again changed nothing for readers. @returns false when it is no longer this version */
export async function changeItem(db: Db, item: ItemRow & { readonly version: number }, by: By): Promise<boolean> {
  const changed = await run(
    db,
    sql`update overlay_item set kind = ${item.kind}, on_item = ${item.onItem}, place = ${item.place},
        base_version = ${item.baseVersion}, base = ${JSON.stringify(item.base)}::jsonb,
        body = ${JSON.stringify(item.body)}::jsonb, version = version + 1,
        changed_at = case when body = ${JSON.stringify(item.body)}::jsonb then changed_at else ${by.now} end,
        changed_by = ${by.memberId}
      where town_id = ${item.townId} and id = ${item.id} and version = ${item.version}`,
  );
  return changed === 1;
}

/** @returns false when it is no longer this version */
export async function removeItem(db: Db, townId: string, id: string, version: number): Promise<boolean> {
  const removed = await run(
    db,
    sql`delete from overlay_item where town_id = ${townId} and id = ${id} and version = ${version}`,
  );
  return removed === 1;
}

/** That something of this fact or text was taken away, now. */
export async function keepRemoved(db: Db, item: Item, now: Date): Promise<void> {
  const { fact, guide, part, lang } = item.kind === 'fact' ? { ...noText, fact: item.fact } : { ...item, fact: '' };
  await run(
    db,
    sql`insert into overlay_removed (town_id, network_id, fact, guide, part, lang, at)
      values (${item.townId}, ${item.networkId}, ${fact}, ${guide}, ${part}, ${lang}, ${now})
      on conflict on constraint overlay_removed_pk do update set at = excluded.at`,
  );
}

const noText = { guide: '', part: '', lang: '' };

/** Servers read the layer again: that of the town, or of a network that it leads. */
export async function raiseLayers(db: Db, townId: string, networkId: string): Promise<void> {
  if (networkId === noNetwork)
    await run(db, sql`update town set layers_number = layers_number + 1 where id = ${townId}`);
  else
    await run(
      db,
      sql`update network set layers_number = layers_number + 1 where id = ${networkId} and lead_town_id = ${townId}`,
    );
}

/** @returns false when the name is taken, or this network is there already */
export async function addNetwork(
  db: Db,
  network: { readonly id: string; readonly name: string; readonly leadTownId: string },
): Promise<boolean> {
  const added = await run(
    db,
    sql`insert into network (id, name, lead_town_id, towns)
      values (${network.id}, ${network.name}, ${network.leadTownId}, array[${network.leadTownId}::uuid])
      on conflict do nothing`,
  );
  return added === 1;
}

/** @returns the name of the network; undefined when it is no longer this version */
export function changeTowns(
  db: Db,
  network: { readonly id: string; readonly version: number },
  change: { readonly kind: 'add' | 'remove' | 'lead'; readonly townId: string },
) {
  const towns =
    change.kind === 'remove'
      ? sql`array_remove(towns, ${change.townId}::uuid)`
      : sql`array_append(array_remove(towns, ${change.townId}::uuid), ${change.townId}::uuid)`;
  const lead = change.kind === 'lead' ? sql`${change.townId}::uuid` : sql`lead_town_id`;
  return row(
    db,
    sql<{ name: string }>`update network set towns = ${towns}, lead_town_id = ${lead}, version = version + 1,
        layers_number = layers_number + 1
      where id = ${network.id} and version = ${network.version}
        and (${change.kind} <> 'remove' or lead_town_id <> ${change.townId}) returning name`,
  );
}

/** @returns what it was called, and the town that leads it; undefined when it is no longer this version */
export function renameNetwork(db: Db, network: { readonly id: string; readonly version: number }, name: string) {
  return row(
    db,
    sql<{ before: string; leadTownId: string; leadName: string }>`update network n
      set name = ${name}, version = n.version + 1, layers_number = n.layers_number + 1
      from network old join town t on t.id = old.lead_town_id
      where n.id = ${network.id} and n.version = ${network.version} and old.id = n.id
      returning old.name as before, n.lead_town_id as "leadTownId", t.name as "leadName"`,
  );
}

/** @returns the network; undefined when it is no longer this version, or something is written for it */
export function endNetwork(db: Db, network: { readonly id: string; readonly version: number }) {
  return row(
    db,
    sql<{ name: string; leadTownId: string; leadName: string }>`delete from network n using town t
      where n.id = ${network.id} and n.version = ${network.version} and t.id = n.lead_town_id
        and not exists (select from overlay_item i where i.town_id = n.lead_town_id and i.network_id = n.id)
      returning n.name, n.lead_town_id as "leadTownId", t.name as "leadName"`,
  );
}

/** Until the transaction ends nobody else is made to lead it. */
export async function holdNetwork(db: Db, townId: string, networkId: string): Promise<void> {
  await row(db, sql`select from network where id = ${networkId} and lead_town_id = ${townId} for no key update`);
}

/** What was written for a network, and taken away, goes to the town that leads it now. */
export async function moveItems(db: Db, networkId: string, townId: string): Promise<void> {
  await run(
    db,
    sql`update overlay_item set town_id = ${townId} where network_id = ${networkId} and town_id <> ${townId}`,
  );
  await run(
    db,
    sql`update overlay_removed set town_id = ${townId} where network_id = ${networkId} and town_id <> ${townId}`,
  );
}
