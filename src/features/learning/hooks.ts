/** What features above learning add to it: they are given when the routes are made, since imports only go down. */
import type { Library } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';
import type { Lang } from '#shared/words/catalogue.ts';
import type { WhenTrackIsDone } from './finish.ts';

/** A line on my day that leads somewhere. */
export type Notice = {
  readonly text: string;
  readonly href: string;
  /** How many things wait there: shown too where the page stands among others. */
  readonly waiting?: number;
};

/** What a page of my day knows before its transaction. */
export type Day = {
  /** As 2026-11-21. */
  readonly today: string;
  readonly now: Date;
  readonly content: Library;
};

export type LearningHooks = {
  /** Runs in the transaction that finishes a track. */
  readonly whenTrackIsDone: WhenTrackIsDone;
  /** Lines under what is due, read in the same transaction as the page. */
  readonly myDayNotices?: (db: Db, actor: Actor, day: Day) => Promise<readonly Notice[]>;
  /** Lines under the tracks: what else can be learnt. */
  readonly alsoLearn?: (lang: Lang) => readonly Notice[];
};
