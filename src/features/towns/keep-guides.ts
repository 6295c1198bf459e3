/** Says which towns keep the guides that all towns share: their content editors write for everyone. */
import { audit } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { updateKeeping } from './store.ts';

/** Nothing happens for a town that is not there, or that has it so already. */
export function keepSharedGuides({ database, clock }: Services, townId: string, keeps: boolean): Promise<void> {
  const place = { townId, memberId: null };
  return inTown(database, place, async (db) => {
    const name = await updateKeeping(db, townId, keeps);
    const action = keeps ? 'shared-guides-given' : 'shared-guides-taken';
    if (name !== undefined) await audit(db, place, clock.now(), action, name);
  });
}
