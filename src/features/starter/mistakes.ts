/** Mistakes in content files, each named by file, line and field with what to do. */

export type Mistake = {
  /** The file as a person finds it, such as content/nl/words.yaml. */
  readonly file: string;
  readonly line: number;
  readonly field: string;
  /** What to do, such as “must be a whole number”. */
  readonly message: string;
};

/** All mistakes of a content folder at once; nothing of it was stored. */
export class ContentError extends Error {
  readonly mistakes: readonly Mistake[];
  constructor(mistakes: readonly Mistake[]) {
    const sorted = [...mistakes].sort(byPlace);
    super(`The content is not stored, there is something to put right:\n${sorted.map(inOneLine).join('\n')}`);
    this.name = 'ContentError';
    this.mistakes = sorted;
  }
}

function byPlace(one: Mistake, other: Mistake): number {
  return compare(one.file, other.file) || one.line - other.line || compare(one.field, other.field);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `content/nl/words.yaml:12 groups: must be a list` */
export function inOneLine(mistake: Mistake): string {
  return `${mistake.file}:${mistake.line} ${mistake.field}: ${mistake.message}`;
}
