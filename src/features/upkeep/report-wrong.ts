/** “This is no longer right”: one tap makes a report, a line may follow, and a slip is taken back. */

import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import { newId } from '#shared/id.ts';
import { personalDataIn } from '#shared/personal-data.ts';
import type { Services } from '#shared/services.ts';
import { type OwnReport, ownOpenReport, ownReport, reportOfTap } from './queries.ts';
import { longestLine, type Spot } from './report.ts';
import { addLine, addReport, shareReport, takeBack } from './store.ts';

type Reporter = Pick<Actor, 'townId' | 'memberId'>;

/** Where, in words, and the tap: made with the page, so that the same one sent twice is one report. */
export type Tapped = Spot & { readonly tap: string; readonly about: string; readonly lang: string };

/** @returns the id of the report: also of the one that this tap made before, or of her own of this place still open */
export function reportWrong(services: Services, actor: Reporter, tapped: Tapped): Promise<string> {
  const { tap, ...what } = tapped;
  return inTown(services.database, actor, async (db) => {
    const open = await ownOpenReport(db, actor, tapped);
    if (open !== undefined) return open;
    const at = services.clock.now();
    const id = newId(at.getTime());
    if (await addReport(db, actor, { id, tap, step: tapped.step, at })) {
      await shareReport(db, { ...what, id, at });
      return id;
    }
    return (await reportOfTap(db, actor, tap, tapped.step)) ?? id;
  });
}

export type LineKept =
  | { readonly kind: 'kept'; readonly report: OwnReport }
  /** It may name a citizen, or is too long: nothing was stored. */
  | { readonly kind: 'refused'; readonly why: 'personal' | 'tooLong'; readonly report: OwnReport }
  /** It was answered before the line came. */
  | { readonly kind: 'too-late' }
  | { readonly kind: 'unknown' };

export function keepLine(services: Services, actor: Reporter, id: string, line: string): Promise<LineKept> {
  return inTown(services.database, actor, async (db): Promise<LineKept> => {
    const report = await ownReport(db, actor, id);
    if (!report) return { kind: 'unknown' };
    if (line.length > longestLine) return { kind: 'refused', why: 'tooLong', report };
    if (personalDataIn(line) !== undefined) return { kind: 'refused', why: 'personal', report };
    return (await addLine(db, actor, id, line)) ? { kind: 'kept', report } : { kind: 'too-late' };
  });
}

export type TakenBack =
  | { readonly kind: 'taken-back'; readonly spot: Spot }
  | { readonly kind: 'too-late' }
  /** No such report of this member; perhaps it was taken back already. */
  | { readonly kind: 'unknown' };

export function takeReportBack(services: Services, actor: Reporter, id: string): Promise<TakenBack> {
  return inTown(services.database, actor, async (db): Promise<TakenBack> => {
    const report = await ownReport(db, actor, id);
    if (!report) return { kind: 'unknown' };
    return (await takeBack(db, actor, id)) ? { kind: 'taken-back', spot: report } : { kind: 'too-late' };
  });
}
