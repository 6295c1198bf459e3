/** What features above learning add to it: they are given when the routes are made, since imports only go down. */
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';
import type { WhenTrackIsDone } from './finish.ts';

/** A line on my day that leads somewhere. */
export type Notice = { readonly text: string; readonly href: string };

export type LearningHooks = {
  /** Runs in the transaction that finishes a track. */
  readonly whenTrackIsDone: WhenTrackIsDone;
  /** Lines under what is due, read in the same transaction as the page; `today` as 2026-11-21. */
  readonly myDayNotices?: (db: Db, actor: Actor, today: string) => Promise<readonly Notice[]>;
};
