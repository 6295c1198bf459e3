/** Reads all figures of a town for a period and a track, in one transaction, with small counts hidden. */
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { helpFigures } from './help-figures.ts';
import { peopleFigures } from './people-figures.ts';
import type { Period } from './period.ts';
import { helpSums, progressByTeam } from './queries.ts';
import type { Figures } from './tables.ts';

export function readFigures(
  { database }: Services,
  actor: Actor,
  { track, period, today }: { readonly track: string; readonly period: Period; readonly today: string },
): Promise<Figures> {
  return inTown(database, actor, async (db) => {
    const progress = await progressByTeam(db, actor.townId, track, today, `${today.slice(0, 7)}-01`);
    const sums = await helpSums(db, actor.townId, period.months[0] ?? today, period.before);
    return { people: peopleFigures(progress), help: helpFigures(sums, period.months) };
  });
}
