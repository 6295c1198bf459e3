/** Says yes to a preview: the work is asked for, once. */
import { inTown, type Place } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { closesMany } from './compare.ts';
import { findImport } from './import-queries.ts';
import { confirmPreview } from './import-store.ts';
import type { StaffJobs } from './jobs.ts';
import { changesNothing } from './staff-import.ts';

export type Confirmed =
  | { readonly kind: 'confirmed' }
  /** It was confirmed before: a second click, or another tab. */
  | { readonly kind: 'already' }
  /** Another list came in since the preview was made. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'ask-wrong' }
  | { readonly kind: 'ask-gone' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' };

/** @param agreed what the coordinator ticked: to leave wrong rows out, and to close more than a third of the people */
export async function confirmImport(
  services: Services,
  work: StaffJobs,
  place: Place,
  importId: string,
  agreed: { readonly leaveOut: boolean; readonly closeMany: boolean },
): Promise<Confirmed> {
  const { townId } = place;
  const result = await inTown(services.database, place, async (db): Promise<Confirmed> => {
    const found = await findImport(db, townId, importId);
    if (!found || found.state === 'refused') return { kind: 'unknown' };
    if (found.state !== 'preview') return { kind: 'already' };
    if (changesNothing(found.summary)) return { kind: 'nothing' };
    if (found.summary.wrong > 0 && !agreed.leaveOut) return { kind: 'ask-wrong' };
    if (closesMany(found.summary.before, found.summary.gone) && !agreed.closeMany) return { kind: 'ask-gone' };
    if (await confirmPreview(db, townId, importId, services.clock.now())) return { kind: 'confirmed' };
    const now = await findImport(db, townId, importId);
    return { kind: now?.state === 'preview' ? 'overtaken' : 'already' };
  });
  // The answer is stored: should this line never be reached, the sweep asks for the work.
  if (result.kind === 'confirmed') await services.jobs.send(work.importStaff, { townId, importId });
  return result;
}
