/** Saves what a town decides for itself. */

import { audit } from '#shared/audit.ts';
import type { Place } from '#shared/database/database.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { readSettings, type SettingsRow } from './queries.ts';
import { colours } from './settings-form.ts';
import { updateSettings } from './store.ts';
import type { TownSettings } from './town.ts';

/** Saves the settings; an audit line that says what is different, only when something is. */
export function saveSettings({ database, clock }: Services, place: Place, settings: TownSettings): Promise<void> {
  return inTown(database, place, async (db) => {
    const before = await readSettings(db, place.townId);
    if (!(await updateSettings(db, place.townId, settings))) return;
    await audit(db, place, clock.now(), 'settings-saved', '', before && changesIn(before, settings));
  });
}

const numbers = ['idleMinutes', 'passMark', 'attempts', 'waitHours'] as const;

/** “10 → 3” for each number that changed; a dash where the track decides. */
function changesIn(before: SettingsRow, after: TownSettings): Readonly<Record<string, string>> {
  const changed = numbers.flatMap((name) => {
    const [from, to] = [before[name] ?? '–', after[name] ?? '–'];
    return from === to ? [] : [[name, `${from} → ${to}`] as const];
  });
  const newLook = colours.some((colour) => before.look[colour] !== after.look[colour]);
  return Object.fromEntries(newLook ? [...changed, ['look', 'new']] : changed);
}
