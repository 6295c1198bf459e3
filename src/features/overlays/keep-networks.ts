/** Makes networks of towns, and says which towns are in one and which leads it. */
import { audit } from '#shared/audit.ts';
import { asDoorInOne, inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { forgetLayers } from './library-for.ts';
import { townByCode } from './queries.ts';
import { addNetwork, changeTowns, moveItems } from './store.ts';

export type NetworkKept =
  | { readonly kind: 'kept' }
  | { readonly kind: 'no-town' }
  | { readonly kind: 'name-taken' }
  /** Someone else changed it since the page was opened. */
  | { readonly kind: 'changed-meanwhile' };

/** A network of one town, which leads it. */
export async function makeNetwork(
  services: Services,
  network: { readonly id: string; readonly name: string; readonly code: string },
): Promise<NetworkKept> {
  const lead = await townByCode(services.database.door, network.code);
  if (!lead) return { kind: 'no-town' };
  const { id, name } = network;
  if (!(await addNetwork(services.database.door, { id, name, leadTownId: lead.id }))) return { kind: 'name-taken' };
  await tell(services, lead.id, name, lead.name);
  return { kind: 'kept' };
}

/** Adds a town, takes one out (never the one that leads), or lets one lead: then what was written goes with it. */
export async function changeNetwork(
  services: Services,
  network: { readonly id: string; readonly version: number },
  change: { readonly kind: 'add' | 'remove' | 'lead'; readonly code: string },
): Promise<NetworkKept> {
  const town = await townByCode(services.database.door, change.code);
  if (!town) return { kind: 'no-town' };
  const changed = await asDoorInOne(services.database, async (db) => {
    const found = await changeTowns(db, network, { kind: change.kind, townId: town.id });
    if (found && change.kind === 'lead') await moveItems(db, network.id, town.id);
    return found;
  });
  if (!changed) return { kind: 'changed-meanwhile' };
  forgetLayers(services);
  await tell(services, town.id, changed.name, town.name);
  return { kind: 'kept' };
}

/** The town that it is about reads it in its trail. */
function tell({ database, clock }: Services, townId: string, network: string, town: string): Promise<void> {
  const place = { townId, memberId: null };
  return inTown(database, place, (db) => audit(db, place, clock.now(), 'network-changed', network, { for: town }));
}
