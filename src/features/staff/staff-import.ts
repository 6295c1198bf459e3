/** An import of a staff list: its states, and what its preview counts. */

/**
 * reading: its lines are being stored; preview: it waits for a yes; refused: too much is wrong in it;
 * confirmed: the work is asked for; saved: the people are in, and who is new or changed gets the right tracks; done.
 */
export type ImportState = 'reading' | 'preview' | 'refused' | 'confirmed' | 'saved' | 'done' | 'failed';

export const lineKinds = ['new', 'changed', 'reopened', 'gone', 'wrong', 'twice'] as const;
export type LineKind = (typeof lineKinds)[number];

export type Summary = Readonly<Record<LineKind, number>> & {
  readonly unchanged: number;
  /** Open people that lists look after, before this one. */
  readonly before: number;
  readonly rows: number;
  readonly keptSelf: boolean;
};

export type StaffImport = {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly summary: Summary;
  readonly done: number;
  readonly total: number;
  readonly createdBy: string | null;
  readonly createdAt: Date;
};

/** Whether a list changes anything at all. */
export function changesNothing(summary: Summary): boolean {
  return summary.new + summary.changed + summary.reopened + summary.gone === 0;
}

/** How far the work is, 0 to 100: saving everyone is one step, giving tracks goes person by person. */
export function percentDone({ state, done, total }: Pick<StaffImport, 'state' | 'done' | 'total'>): number {
  if (state === 'done') return 100;
  return state === 'saved' ? Math.min(99, 50 + Math.floor((50 * done) / Math.max(1, total))) : 5;
}
