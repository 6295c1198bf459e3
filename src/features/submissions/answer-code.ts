/** The code under which someone without an account reads the answer: the town's own part, then what nobody can guess. */
import { createHash } from 'node:crypto';
import { readLongCode } from '#shared/code.ts';

export type AnswerCode = {
  /** As it stands in the address: ZIL-4KQ7-M2XP-9RWD-H3TV. */
  readonly code: string;
  /** ZIL */
  readonly townCode: string;
  /** What is kept: from it nobody finds the code. */
  readonly mark: string;
};

const longCode = 16;

/** @param secret as `newLongCode` makes it */
export function answerCode(townCode: string, secret: string): AnswerCode {
  const code = `${townCode}-${secret}`;
  return { code, townCode, mark: createHash('sha256').update(code).digest('hex') };
}

/** As someone typed it over: small letters, without hyphens. Undefined when it cannot be one. */
export function readAnswerCode(typed: string): AnswerCode | undefined {
  const bare = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  const townCode = bare.slice(0, -longCode);
  const secret = readLongCode(bare.slice(-longCode));
  return secret !== undefined && /^[A-Z]{3,4}$/.test(townCode) ? answerCode(townCode, secret) : undefined;
}
