/** How far a learner is in a track: what is done, what comes next, how long that takes. */
import type { Module, Part, Track } from '#features/content/index.ts';

/** What a learner has done of one track. */
export type Done = {
  /** The parts that were read, as module/part. */
  readonly parts: readonly string[];
  /** The modules whose test was passed. */
  readonly passed: readonly string[];
};

export const nothingDone: Done = { parts: [], passed: [] };

/** A question of a test takes about a minute: reading a situation, choosing, confirming. */
const minutesPerQuestion = 1;

export type Step =
  | { readonly kind: 'part'; readonly module: Module; readonly part: Part; readonly number: number }
  | { readonly kind: 'test'; readonly module: Module };

/** The first part of a module that is not done; its test when only that is left; undefined when it is done. */
export function nextInModule(module: Module, done: Done): Step | undefined {
  const index = module.parts.findIndex((part) => !done.parts.includes(`${module.id}/${part.id}`));
  const part = module.parts[index];
  if (part) return { kind: 'part', module, part, number: index + 1 };
  return module.test && !done.passed.includes(module.id) ? { kind: 'test', module } : undefined;
}

/** A module is done when all its parts are read and its test is passed. */
export function isModuleDone(module: Module, done: Done): boolean {
  return nextInModule(module, done) === undefined;
}

/** A track is done when all its modules are. */
export function isTrackDone(track: Track, done: Done): boolean {
  return track.modules.every((module) => isModuleDone(module, done));
}

/** What to do now: what was begun first, then in the order of the track. Undefined when the track is done. */
export function nextInTrack(track: Track, done: Done): Step | undefined {
  const steps = track.modules.flatMap((module) => nextInModule(module, done) ?? []);
  return steps.find(({ module }) => partsDone(module, done) > 0) ?? steps[0];
}

/** A test opens when the parts before it are read: those of its module, or of the whole track when it has none. */
export function isTestOpen(track: Track, module: Module, done: Done): boolean {
  if (module.parts.length > 0) return partsDone(module, done) === module.parts.length;
  return track.modules.every((other) => other.parts.length === 0 || isModuleDone(other, done));
}

export function partsDone(module: Module, done: Done): number {
  return module.parts.filter((part) => done.parts.includes(`${module.id}/${part.id}`)).length;
}

/** Of the parts that the track has today; one that an editor took away no longer counts. */
export function partsDoneInTrack(track: Track, done: Done): number {
  return track.modules.reduce((sum, module) => sum + partsDone(module, done), 0);
}

/** Parts read, in per cent. Of a module with a test alone: whether that is passed. */
export function modulePercent(module: Module, done: Done): number {
  if (module.parts.length === 0) return isModuleDone(module, done) ? 100 : 0;
  return Math.round((partsDone(module, done) * 100) / module.parts.length);
}

/** Modules done, in per cent. */
export function trackPercent(track: Track, done: Done): number {
  const whole = track.modules.filter((module) => isModuleDone(module, done)).length;
  return track.modules.length === 0 ? 0 : Math.round((whole * 100) / track.modules.length);
}

/** Minutes that a test takes. */
export function testMinutes(module: Module): number {
  return (module.test?.draw ?? 0) * minutesPerQuestion;
}

/** Minutes until the module is done: the parts that are left, and the test. */
export function minutesLeft(module: Module, done: Done): number {
  const parts = module.parts.filter((part) => !done.parts.includes(`${module.id}/${part.id}`));
  const reading = parts.reduce((sum, part) => sum + part.minutes, 0);
  return reading + (done.passed.includes(module.id) ? 0 : testMinutes(module));
}

/** “Module 2 of 5”: only modules with parts and a test have a number; the way in and the evaluation have a name. */
export function moduleNumber(
  track: Track,
  module: Module,
): { readonly number: number; readonly total: number } | undefined {
  const numbered = track.modules.filter((one) => one.parts.length > 0 && one.test);
  const index = numbered.findIndex((one) => one.id === module.id);
  return index < 0 ? undefined : { number: index + 1, total: numbered.length };
}
