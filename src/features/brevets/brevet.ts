/** The brevet: what it says, how long it is valid, and in which state it is on a day. */
import { readCode } from '#shared/code.ts';

/** Why a coordinator withdraws one; the public page says the short statement of the reason, never more. */
export const withdrawalReasons = ['mistake', 'details', 'test', 'request', 'other'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

export type Brevet = {
  readonly id: string;
  readonly code: string;
  readonly track: string;
  readonly level: string;
  /** The name of the track, the holder and the town on the day of issue. */
  readonly title: string;
  readonly holderName: string;
  readonly townName: string;
  readonly issuedAt: Date;
  /** The last valid day, as 2029-11-21. */
  readonly validUntil: string;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: WithdrawalReason | null;
};

export type BrevetState = 'valid' | 'expiring' | 'expired' | 'withdrawn';

/** So many days before the end the holder is told. */
export const toldDaysBefore = 60;

/** The state on a day, as 2026-11-21. `expiring` is valid too, but ends within 60 days. */
export function stateOf(brevet: Pick<Brevet, 'validUntil' | 'withdrawnAt'>, today: string): BrevetState {
  if (brevet.withdrawnAt !== null) return 'withdrawn';
  const left = daysBetween(today, brevet.validUntil);
  if (left < 0) return 'expired';
  return left <= toldDaysBefore ? 'expiring' : 'valid';
}

/** Whole days from one day to another, both as 2026-11-21; negative when the other was before. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(`${other}T12:00:00Z`) - Date.parse(`${one}T12:00:00Z`)) / 86_400_000);
}

/** A code as someone types, scans or pastes it: also the whole address of its page. Undefined when it cannot be one. */
export function readBrevetCode(typed: string): string | undefined {
  const last = typed.trim().replace(/\/+$/, '').split('/').at(-1) ?? '';
  return readCode(last.replace(/[?#].*$/, ''));
}

/** Small letters without accents, for order and search: “Öztürk Bart” is ozturk bart. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}
