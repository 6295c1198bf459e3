/** Publishes shared texts and facts so that the search finds them at once: both, or neither. */
import { type Change, type Published, publishChanges } from '#features/content/index.ts';
import type { Db } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { indexIn } from './index-guides.ts';

/** @param also runs in the same transaction, as the door, before the index is made */
export function publishTexts(
  services: Services,
  changes: readonly Change[],
  by: Parameters<typeof publishChanges>[2],
  also: (db: Db) => Promise<void> = async () => undefined,
): Promise<Published> {
  return publishChanges(services, changes, by, async (db) => {
    await also(db);
    await indexIn(db);
  });
}
