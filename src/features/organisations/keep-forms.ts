/** Adds, renames and closes forms in the town's list; each leaves an audit line. */
import type { Actor } from '#shared/access/actor.ts';
import { audit } from '#shared/audit.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import type { ServiceForm } from './service-form.ts';
import { addForm, closeForm, renameForm } from './store.ts';

export type FormSaved =
  | { readonly kind: 'saved' }
  /** Someone else changed or closed it since the page was opened. */
  | { readonly kind: 'changed-meanwhile' };

/** The same form sent twice adds one. */
export function addServiceForm(
  services: Services,
  actor: Actor,
  form: Omit<ServiceForm, 'version'>,
): Promise<FormSaved> {
  return inTown(services.database, actor, async (db) => {
    const added = await addForm(db, actor.townId, form);
    if (added) await audit(db, actor, services.clock.now(), 'service-form-saved', form.name);
    return { kind: 'saved' };
  });
}

/** The organisation stays: what was counted under it would otherwise change sides. */
export function renameServiceForm(
  services: Services,
  actor: Actor,
  form: Omit<ServiceForm, 'organisation'>,
): Promise<FormSaved> {
  return inTown(services.database, actor, async (db) => {
    if (!(await renameForm(db, actor.townId, form))) return { kind: 'changed-meanwhile' };
    await audit(db, actor, services.clock.now(), 'service-form-saved', form.name);
    return { kind: 'saved' };
  });
}

/** Closing what is closed, or never was, changes nothing; what was counted stays. */
export function closeServiceForm(services: Services, actor: Actor, id: string): Promise<void> {
  return inTown(services.database, actor, async (db) => {
    const now = services.clock.now();
    const name = await closeForm(db, actor.townId, id, now);
    if (name !== undefined) await audit(db, actor, now, 'service-form-closed', name);
  });
}
