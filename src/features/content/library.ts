/** The content in memory: read once, and again only when it changed. */
import type { Database, Db } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { assemble } from './assemble.ts';
import type { Library } from './document.ts';
import { currentDocuments, releaseNumber, shownPictures } from './queries.ts';

/** So often is the database asked whether something changed. */
const checkEveryMilliseconds = 2000;
const never = Number.NEGATIVE_INFINITY;

type Held = {
  library: Library | undefined;
  /** In milliseconds of real time, whatever the clock of the demo says. */
  checkedAt: number;
  checking: Promise<Library> | undefined;
};

const heldByDatabase = new WeakMap<Database, Held>();

function heldFor({ database }: Services): Held {
  const held = heldByDatabase.get(database) ?? { library: undefined, checkedAt: never, checking: undefined };
  heldByDatabase.set(database, held);
  return held;
}

/**
 * All content, at most two seconds old. Mostly without a query: ask for it before `inTown`, never inside it, because
 * now and then it needs the connection that the transaction would hold.
 */
export async function library(services: Services): Promise<Library> {
  const held = heldFor(services);
  if (held.library && performance.now() - held.checkedAt < checkEveryMilliseconds) return held.library;
  held.checking ??= check(services, held).finally(() => {
    held.checking = undefined;
  });
  return held.checking;
}

/** After a change by this process the next reader looks at once; a look that is under way may be too early. */
export function forgetWhenChecked(services: Services): void {
  heldByDatabase.set(services.database, { ...heldFor(services), checkedAt: never, checking: undefined });
}

/** All content of this moment, also what another process published a second ago: for who changes it. */
export function newestLibrary(services: Services): Promise<Library> {
  forgetWhenChecked(services);
  return library(services);
}

async function check({ database, config }: Services, held: Held): Promise<Library> {
  const startedAt = performance.now();
  const number = await releaseNumber(database.door);
  if (held.library?.number !== number)
    held.library = { ...(await readLibrary(database.door)), mediaSources: config.mediaSources };
  held.checkedAt = startedAt;
  return held.library;
}

/** All content as it stands in this transaction. Its number is read first: what comes after it is only newer. */
export async function readLibrary(db: Db): Promise<Library> {
  const number = await releaseNumber(db);
  return assemble(number, await currentDocuments(db), await shownPictures(db));
}
