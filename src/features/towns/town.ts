/** A town: its name and code, and what it decides for itself. */
import type { Look } from '#shared/ui/theme.ts';

export type NewTown = {
  readonly id: string;
  /** In the address of its look, such as zilverbeke. */
  readonly slug: string;
  /** Three or four capitals before every card and brevet code, such as ZIL. */
  readonly code: string;
  readonly name: string;
};

/** What a town sets. Undefined: as the track says. */
export type TownSettings = {
  readonly idleMinutes: number;
  /** Per cent of a test that must be right. */
  readonly passMark: number | undefined;
  /** How often a test may be taken; 0 is without end. */
  readonly attempts: number | undefined;
  /** Hours between two attempts. */
  readonly waitHours: number | undefined;
  readonly look: Look;
};

/** What the rules of the table allow: see the constraints of the migration. */
export const limits = {
  idleMinutes: [1, 120],
  passMark: [1, 100],
  attempts: [0, 20],
  waitHours: [0, 720],
} as const;

/** A name as it can stand in an address: “Sint-Étienne” becomes sint-etienne. Empty when no letter is left. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}
