/** Completes a lesson part and says where to go on. */
import type { Module, Part, Track } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import { inTown } from '#shared/database/database.ts';
import type { Services } from '#shared/services.ts';
import { settle, type WhenTrackIsDone } from './finish.ts';
import { isModuleDone, isTestOpen } from './progress.ts';
import { enterTrack, markPartDone } from './store.ts';

/** A part in its module in its track, found in the library. */
export type FoundPart = { readonly track: Track; readonly module: Module; readonly part: Part };

export type Onwards =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'test' }
  | { readonly kind: 'module-done' }
  | { readonly kind: 'track-done' };

/** Doing it twice changes nothing: the part stays done since the first time. */
export function completePart(
  services: Services,
  actor: Actor,
  { track, module, part }: FoundPart,
  whenTrackIsDone: WhenTrackIsDone,
): Promise<Onwards> {
  const now = services.clock.now();
  return inTown(services.database, actor, async (db): Promise<Onwards> => {
    const entered = await enterTrack(db, actor, track.id, now);
    const done = await markPartDone(db, actor, { track: track.id, module: module.id, part: part.id }, now);
    if (await settle(db, actor, now, { track, entered, done }, whenTrackIsDone)) return { kind: 'track-done' };
    const next = module.parts[module.parts.findIndex((one) => one.id === part.id) + 1];
    if (next) return { kind: 'part', part: next };
    if (isModuleDone(module, done)) return { kind: 'module-done' };
    if (isTestOpen(track, module, done)) return { kind: 'test' };
    // The last part was read before an earlier one: back to what is left.
    const left = module.parts.find((one) => !done.parts.includes(`${module.id}/${one.id}`));
    return left ? { kind: 'part', part: left } : { kind: 'module-done' };
  });
}
