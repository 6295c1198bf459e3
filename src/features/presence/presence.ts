/** Hours that a digihelper was there: a day, from and to, and where. */

export type Presence = {
  /** Made with the form: sent twice, it counts once. */
  readonly id: string;
  /** A day in Belgium. */
  readonly day: string;
  /** Minutes after midnight. */
  readonly from: number;
  readonly to: number;
  /** A place of the town; null for elsewhere. */
  readonly placeId: string | null;
};

/** Somebody may write up what was forgotten, so many days back. */
export const writtenBackDays = 62;

/** Minutes after midnight of a time such as 9:30, 9u30, 9.30 or 9; undefined when it is none. */
export function readTime(text: string): number | undefined {
  const [, hour, minute = '0'] = /^\s*(\d{1,2})(?:\s*[:.uh]\s*(\d{2})?)?\s*$/i.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return hour !== undefined && Number(minute) < 60 && minutes <= 24 * 60 ? minutes : undefined;
}
