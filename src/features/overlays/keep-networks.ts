/** Makes networks of towns, names them, ends them, and says which towns are in one and which leads it. */
import { audit } from '#shared/audit.ts';
import { asDoorInOne, type Db } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { forgetLayers } from './library-for.ts';
import { isWrittenFor, networkNamed, townByCode } from './queries.ts';
import { addNetwork, changeTowns, endNetwork as end, moveItems, renameNetwork as rename } from './store.ts';

export type NetworkKept =
  | { readonly kind: 'kept' }
  | { readonly kind: 'no-town' }
  | { readonly kind: 'name-taken' }
  /** Something is still written for it: who ends it would take that away from its towns unseen. */
  | { readonly kind: 'written-for' }
  /** Someone else changed it since the page was opened. */
  | { readonly kind: 'changed-meanwhile' };

/** A network as whoever changes it had it before her. */
type Seen = { readonly id: string; readonly version: number };

const kept = { kind: 'kept' } as const;
const overtaken = { kind: 'changed-meanwhile' } as const;

/** A network of one town, which leads it. */
export function makeNetwork(
  services: Services,
  { id, name, code }: { readonly id: string; readonly name: string; readonly code: string },
): Promise<NetworkKept> {
  return change(services, async (db) => {
    const lead = await townByCode(db, code);
    if (!lead) return { kind: 'no-town' };
    if (!(await addNetwork(db, { id, name, leadTownId: lead.id }))) return { kind: 'name-taken' };
    await tell(db, services, lead.id, name, lead.name);
    return kept;
  });
}

/** Adds a town, takes one out (never the one that leads), or lets one lead: then what was written goes with it. */
export function changeNetwork(
  services: Services,
  network: Seen,
  { kind, code }: { readonly kind: 'add' | 'remove' | 'lead'; readonly code: string },
): Promise<NetworkKept> {
  return change(services, async (db) => {
    const town = await townByCode(db, code);
    if (!town) return { kind: 'no-town' };
    const found = await changeTowns(db, network, { kind, townId: town.id });
    if (!found) return overtaken;
    if (kind === 'lead') await moveItems(db, network.id, town.id);
    await tell(db, services, town.id, found.name, town.name);
    return kept;
  });
}

export function renameNetwork(services: Services, network: Seen, name: string): Promise<NetworkKept> {
  return change(services, async (db) => {
    const named = await networkNamed(db, name);
    if (named !== undefined && named !== network.id) return { kind: 'name-taken' };
    const found = await rename(db, network, name);
    if (!found) return overtaken;
    await tell(db, services, found.leadTownId, `${found.before} → ${name}`, found.leadName);
    return kept;
  });
}

/** Only where nothing is written for it any more: its towns then read what they read before. */
export function endNetwork(services: Services, network: Seen): Promise<NetworkKept> {
  return change(services, async (db) => {
    const found = await end(db, network);
    if (!found) return (await isWrittenFor(db, network.id)) ? { kind: 'written-for' } : overtaken;
    await tell(db, services, found.leadTownId, found.name, found.leadName);
    return kept;
  });
}

/** As the door, in one transaction; the next reader of a public page looks at once. */
async function change(services: Services, work: (db: Db) => Promise<NetworkKept>): Promise<NetworkKept> {
  const done = await asDoorInOne(services.database, work);
  forgetLayers(services);
  return done;
}

/** The town that it is about reads it in its trail. */
function tell(db: Db, { clock }: Services, townId: string, network: string, town: string): Promise<void> {
  return audit(db, { townId, memberId: null }, clock.now(), 'network-changed', network, { for: town });
}
