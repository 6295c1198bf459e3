/** Says which towns keep the guides that all towns share: their content editors write for everyone. */
import { auditForAll } from '#shared/audit.ts';
import { asDoorInOne } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { updateKeeping } from './store.ts';

/** Nothing happens for a town that is not there, or that has it so already. It concerns all towns: all can read it. */
export function keepSharedGuides({ database, clock }: Services, townId: string, keeps: boolean): Promise<void> {
  return asDoorInOne(database, async (db) => {
    const name = await updateKeeping(db, townId, keeps);
    const action = keeps ? 'shared-guides-given' : 'shared-guides-taken';
    if (name !== undefined) await auditForAll(db, clock.now(), action, name);
  });
}
