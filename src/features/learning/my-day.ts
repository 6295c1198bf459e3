/** What a day asks of a learner: the next step and its minutes, what is due, what is finished, what may be chosen. */
import type { Library, Track } from '#features/content/index.ts';
import { addDays } from '#shared/clock.ts';
import { minutesLeft, nextInTrack, type Step, testMinutes } from './progress.ts';
import type { TrackRow } from './queries.ts';

export type TrackAtHand = {
  readonly track: Track;
  readonly mine: TrackRow;
  readonly step: Step;
  /** Minutes of the step, or of the whole module where that fits in one sitting. */
  readonly minutes: number;
  /** Whether those minutes finish the module. */
  readonly whole: boolean;
  readonly begun: boolean;
};

export type MyDay = {
  readonly now: TrackAtHand | undefined;
  readonly due: readonly { readonly track: Track; readonly on: string; readonly late: boolean }[];
  readonly others: readonly Track[];
  readonly finished: readonly { readonly track: Track; readonly at: Date }[];
  /** For who has nothing of one's own: what there is. */
  readonly offer: readonly Track[];
};

/** Longer than this is no promise for between two citizens. */
const oneSitting = 15;
/** Days before a due date on which it comes in sight. */
export const dueSoon = 14;

/** `mine` with what is due first standing first. */
export function planDay(library: Library, lang: string, mine: readonly TrackRow[], today: string): MyDay {
  const known = mine.flatMap((row) => {
    const track = library.track(row.track, lang);
    return track ? [{ track, mine: row }] : [];
  });
  const open = known.filter(({ mine: row }) => row.finishedAt === null);
  const [now, ...others] = open.flatMap(({ track, mine: row }) => {
    const step = nextInTrack(track, row);
    return step ? [atHand(track, row, step)] : [];
  });
  const soon = addDays(today, dueSoon);
  return {
    now,
    due: open.flatMap(({ track, mine: row }) =>
      row.dueOn !== null && row.dueOn <= soon ? [{ track, on: row.dueOn, late: row.dueOn < today }] : [],
    ),
    others: others.map(({ track }) => track),
    finished: known.flatMap(({ track, mine: row }) => (row.finishedAt ? [{ track, at: row.finishedAt }] : [])),
    offer: known.length === 0 ? library.tracks(lang) : [],
  };
}

function atHand(track: Track, mine: TrackRow, step: Step): TrackAtHand {
  const module = minutesLeft(step.module, mine);
  const whole = module <= oneSitting;
  const one = step.kind === 'part' ? step.part.minutes : testMinutes(step.module);
  return { track, mine, step, whole, minutes: whole ? module : one, begun: mine.startedAt !== null };
}
