/** The form of a question put to the search in tests: what was asked, and what answers it. */

export type AskedQuestion = {
  readonly asked: string;
  /** What answers: itsme/new-phone is a part, itsme/ the guide itself, itsme/* anything of it. */
  readonly answers: readonly string[];
};

export function question(asked: string, ...answers: readonly string[]): AskedQuestion {
  return { asked, answers };
}
