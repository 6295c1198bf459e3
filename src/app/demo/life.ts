/** Eight months of a town at work, made up the same way each time: who learned, what was asked, where citizens went. */
import type { Guide, Track } from '#features/content/index.ts';
import type { Outcome } from '#features/counter/index.ts';

export type DemoMember = {
  readonly id: string;
  readonly teamId: string;
  readonly team: string;
  readonly email: string | null;
  readonly firstName: string;
  readonly lastName: string;
};

export type DemoLearner = {
  readonly member: DemoMember;
  /** How many parts are read, from the first one on. */
  readonly parts: number;
  /** How many modules are passed. */
  readonly modules: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
};

export type DemoMoment = {
  readonly memberId: string;
  readonly teamId: string;
  readonly guide: string;
  readonly problem: string;
  readonly outcome: Outcome;
  readonly at: Date;
};

/** Services that stand in front of citizens: they must follow the track; the others may. */
export const frontTeams: readonly string[] = [
  'Onthaal stadhuis',
  'Onthaal sociaal huis',
  'Burgerzaken',
  'Bevolking en vreemdelingen',
  'Sociale dienst',
  'Bibliotheek',
  'Omgeving en wonen',
  'Sport en jeugd',
  'Guichet population',
  'Accueil CPAS',
  'Service social',
  'Bibliothèque',
];

const months = 8;
const day = 24 * 3600_000;

/** Numbers that look random and are the same each time (mulberry32). */
export function steadyChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How far each member of the front services is. The demo's clerk is halfway module 2, as on a normal morning. */
export function demoLearners(
  members: readonly DemoMember[],
  track: Track,
  now: Date,
  clerk: string | undefined,
): readonly DemoLearner[] {
  const chance = steadyChance(1);
  const partsUpTo = (modules: number) =>
    track.modules.slice(0, modules).reduce((sum, module) => sum + module.parts.length, 0);
  return members.flatMap((member): readonly DemoLearner[] => {
    const [fate, when] = [chance(), chance()];
    const startedAt = new Date(now.getTime() - (0.15 + 0.85 * when) * months * 30 * day);
    if (member.email !== null && member.email === clerk) {
      return [{ member, parts: partsUpTo(2) + 2, modules: 2, startedAt, finishedAt: null }];
    }
    if (fate < 0.62) {
      const finishedAt = new Date(startedAt.getTime() + (now.getTime() - startedAt.getTime()) * (0.2 + 0.7 * chance()));
      return [{ member, parts: track.partCount, modules: track.modules.length, startedAt, finishedAt }];
    }
    if (fate > 0.85) return [];
    const modules = Math.floor(chance() * (track.modules.length - 1));
    return [{ member, parts: partsUpTo(modules) + Math.floor(chance() * 4), modules, startedAt, finishedAt: null }];
  });
}

/** What was asked at the counters: more each month, and ever less often sent on. */
export function demoMoments(
  members: readonly DemoMember[],
  guides: readonly Guide[],
  now: Date,
  total: number,
): readonly DemoMoment[] {
  const chance = steadyChance(2);
  const busiest = ['ebox', 'itsme', 'eid', 'csam', 'myminfin', 'mypension'];
  const ordered = busiest.flatMap((id) => guides.filter((guide) => guide.id === id));
  const made: DemoMoment[] = [];
  while (made.length < total && members.length > 0 && ordered.length > 0) {
    const past = 1 - Math.sqrt(chance());
    const at = atOpeningHours(new Date(now.getTime() - past * months * 30 * day), chance());
    const member = members[Math.floor(chance() * members.length)];
    const guide = ordered[Math.floor(chance() ** 1.7 * ordered.length)];
    const part = guide?.parts[Math.floor(chance() ** 1.5 * guide.parts.length)];
    if (!member || !guide || !part || at > now) continue;
    made.push({
      memberId: member.id,
      teamId: member.teamId,
      guide: guide.id,
      problem: part.id,
      outcome: outcomeAt(past, chance()),
      at,
    });
  }
  return made;
}

/** Eight months ago six in ten were sent on; now three in ten are. */
function outcomeAt(past: number, chance: number): Outcome {
  const referred = 0.29 + 0.32 * past;
  if (chance < referred) return 'referred';
  if (chance < referred + 0.05) return 'no-solution';
  return chance < referred + 0.05 + (1 - referred) * 0.35 ? 'together' : 'helped';
}

/** The same day between 9 and 17 o'clock, on a weekday. */
function atOpeningHours(date: Date, chance: number): Date {
  const moved = new Date(date);
  while (moved.getUTCDay() === 0 || moved.getUTCDay() === 6) moved.setUTCDate(moved.getUTCDate() - 1);
  moved.setUTCHours(8, 0, 0, 0);
  return new Date(moved.getTime() + Math.floor(chance * 8 * 3600_000));
}
