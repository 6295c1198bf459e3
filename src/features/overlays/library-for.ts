/** The library as a town sees it: the shared guides and facts, with the town's own over them; kept in memory. */
import { type Library, library } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { type Database, type Db, inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import type { Layers } from './item.ts';
import { layeredLibrary } from './layered-library.ts';
import { olderTexts } from './older-texts.ts';
import { itemsOf, layersOf, networkItemsOf, removedFor } from './queries.ts';

/** A town or network may get another name: what lies over the guides says it. */
type Held = {
  readonly name: string;
  readonly layers: string;
  readonly shared: Library;
  readonly library: Promise<Library>;
};
type Known = { readonly name: string; readonly layers: string; readonly at: number };

/** So many towns at once: one that is not among them costs three statements at its next visit. */
const mostTowns = 60;
/** As often as the shared library looks whether it is still the newest. */
const checkEveryMilliseconds = 2000;

const heldByDatabase = new WeakMap<Database, Map<string, Held>>();
const knownByDatabase = new WeakMap<Database, Map<string, Known>>();

/**
 * No statement of its own: the session says whether anything changed. Ask for it before `inTown`, never inside it,
 * because after a change it needs the connection that the transaction would hold.
 */
export async function libraryFor(services: Services, { town }: Pick<Actor, 'town'>): Promise<Library> {
  return layered(services, town.id, town.name, town.layers);
}

/** The same for a public page of a town, where nobody is signed in; at most two seconds old. */
export async function libraryForTown(services: Services, townId: string): Promise<Library> {
  const towns = knownByDatabase.get(services.database) ?? new Map<string, Known>();
  knownByDatabase.set(services.database, towns);
  const known = towns.get(townId);
  if (known && performance.now() - known.at < checkEveryMilliseconds)
    return layered(services, townId, known.name, known.layers);
  const at = performance.now();
  const found = await layersOf(services.database.door, townId);
  if (!found) return library(services);
  towns.set(townId, { ...found, at });
  return layered(services, townId, found.name, found.layers);
}

/** After a change by this process the next reader of a public page looks at once. */
export function forgetLayers(services: Services): void {
  knownByDatabase.delete(services.database);
}

async function layered(services: Services, townId: string, name: string, layers: string): Promise<Library> {
  const shared = await library(services);
  if (isBare(layers)) return shared;
  const towns = heldByDatabase.get(services.database) ?? new Map<string, Held>();
  heldByDatabase.set(services.database, towns);
  const held = towns.get(townId);
  towns.delete(townId);
  const fresh =
    held?.layers === layers && held.name === name && held.shared === shared
      ? held
      : read(services, townId, name, layers, shared);
  towns.set(townId, fresh);
  const [oldest] = towns.keys();
  if (towns.size > mostTowns && oldest !== undefined) towns.delete(oldest);
  return fresh.library.catch((error: unknown) => {
    if (towns.get(townId) === fresh) towns.delete(townId);
    throw error;
  });
}

/** Nobody ever laid anything over the guides of this town: every number is 0. */
function isBare(layers: string): boolean {
  return /^0(?: \S+ 0)*$/.test(layers);
}

function read(services: Services, townId: string, name: string, layers: string, shared: Library): Held {
  const made = inTown(services.database, { townId, memberId: null }, async (db) => {
    const all = await readLayers(db, townId, name);
    if (all.every(({ items, removed = [] }) => items.length + removed.length === 0)) return shared;
    return layeredLibrary(shared, all, await olderTexts(db, shared, all));
  });
  return { name, layers, shared, library: made };
}

/** The layers over the shared content, from below: the networks of a town by name, then the town itself. */
export async function readLayers(db: Db, townId: string, name: string): Promise<Layers> {
  const ofNetworks = await networkItemsOf(db, townId);
  const gone = await removedFor(db, townId);
  const names = [...ofNetworks, ...gone].flatMap(({ layer }) => layer ?? []);
  const networks = [...new Set(names)].sort().map((layer) => ({
    name: layer,
    items: ofNetworks.filter((item) => item.layer === layer),
    removed: gone.filter((one) => one.layer === layer),
  }));
  const removed = gone.filter(({ layer }) => layer === null);
  return [...networks, { name, items: await itemsOf(db, townId), removed }];
}
