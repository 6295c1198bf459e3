/** What makes signals in the demo: a problem that rises these weeks, and one that was often referred until a session helped. */
import { type DemoMember, type DemoMoment, steadyChance } from './life.ts';

const day = 24 * 3600_000;

/** So many days ago somebody took up the second. */
export const takenDaysAgo = 63;
export const takenUp = { guide: 'doccle', problem: 'cannot-log-in' } as const;

type Planted = {
  readonly guide: string;
  readonly problem: string;
  /** Days ago: from, up to. */
  readonly from: number;
  readonly to: number;
  readonly moments: number;
  /** How many of ten were sent on. */
  readonly referred: number;
};

const planted: readonly Planted[] = [
  { guide: 'itsme', problem: 'new-phone', from: 33, to: 1, moments: 40, referred: 4 },
  { ...takenUp, from: takenDaysAgo + 90, to: takenDaysAgo, moments: 64, referred: 9 },
  { ...takenUp, from: takenDaysAgo, to: 1, moments: 40, referred: 3 },
];

/** Moments of the digicoach's own service, at opening hours on weekdays. */
export function plantedMoments(members: readonly DemoMember[], now: Date): readonly DemoMoment[] {
  const service = members.filter(({ team }) => team === 'Onthaal stadhuis');
  const chance = steadyChance(4);
  return planted.flatMap(({ guide, problem, from, to, moments, referred }) =>
    Array.from({ length: moments }, (_, index): readonly DemoMoment[] => {
      const member = service[Math.floor(chance() * service.length)];
      const at = new Date(now.getTime() - (to + ((from - to) * (index + chance())) / moments) * day);
      while (at.getUTCDay() === 0 || at.getUTCDay() === 6) at.setUTCDate(at.getUTCDate() - 1);
      at.setUTCHours(8, Math.floor(chance() * 480), 0, 0);
      const outcome = chance() * 10 < referred ? 'referred' : 'helped';
      return member ? [{ memberId: member.id, teamId: member.teamId, guide, problem, outcome, at }] : [];
    }).flat(),
  );
}
