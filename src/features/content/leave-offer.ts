/** Leaves what the folder says: the editor's own text stands, and the offer is not shown again until the folder changes. */
import { asDoorInOne } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { decideOffer } from './store.ts';

/** Nothing happens when there was no offer, or it was decided already. */
export function leaveOffer(
  services: Services,
  document: { readonly kind: string; readonly key: string; readonly lang: string },
): Promise<void> {
  return asDoorInOne(services.database, (db) => decideOffer(db, document, services.clock.now()));
}
