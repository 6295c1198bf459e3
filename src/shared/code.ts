/** Codes that people read from paper and type: the letters of a town, then signs that nobody mistakes for another. */
import { randomInt } from 'node:crypto';

/** Letters and digits without 0 O 1 I L 5 S 8 B. */
const signs = '2346789ACDEFGHJKMNPQRTUVWXYZ';

/** A new code such as ZIL-4KQ7-M2XP: the town's, then 8 signs of 28 (3.8 × 10¹¹ possibilities; guessing is slowed). */
export function newCode(townCode: string): string {
  const sign = () => signs[randomInt(signs.length)] ?? '2';
  const four = () => Array.from({ length: 4 }, sign).join('');
  return `${townCode}-${four()}-${four()}`;
}

/** A code as someone types it: small letters, spaces or no hyphens at all. Undefined when it cannot be a code. */
export function readCode(typed: string): string | undefined {
  const bare = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  const found = /^([A-Z]{3,4})([A-Z0-9]{4})([A-Z0-9]{4})$/.exec(bare);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}

/** The town's own part of a code: ZIL of ZIL-4KQ7-M2XP. */
export function townPart(code: string): string {
  return code.slice(0, code.indexOf('-'));
}

const longParts = 4;

/** A code that cannot be guessed, such as 4KQ7-M2XP-9RWD-H3TV: 16 signs of 28 (1.4 × 10²³ possibilities). */
export function newLongCode(): string {
  const sign = () => signs[randomInt(signs.length)] ?? '2';
  return Array.from({ length: longParts }, () => Array.from({ length: 4 }, sign).join('')).join('-');
}

/** As someone types it. Undefined when it cannot be one. */
export function readLongCode(typed: string): string | undefined {
  const bare = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (bare.length !== longParts * 4 || [...bare].some((sign) => !signs.includes(sign))) return undefined;
  return bare.match(/.{4}/g)?.join('-');
}
