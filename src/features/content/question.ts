/** A question, as it stands in a test or as a quick check in a lesson. */

type Asked = {
  readonly id: string;
  /** Plain text that may hold facts ({{itsme.code-length}}): show it through fillFacts. */
  readonly text: string;
  readonly explain: string;
  /** The lesson part that explains it: `part` of the same module, or `module/part`. */
  readonly part?: string;
};

export type Option = { readonly text: string; readonly correct: boolean };
export type Pair = { readonly left: string; readonly right: string };

/** Three or four options, one of them right. */
export type SingleQuestion = Asked & { readonly kind: 'single'; readonly options: readonly Option[] };
/** Four to six options, two or more of them right. */
export type MultipleQuestion = Asked & { readonly kind: 'multiple'; readonly options: readonly Option[] };
/** Three to five items, in the right order. */
export type OrderQuestion = Asked & { readonly kind: 'order'; readonly items: readonly string[] };
/** Three to five pairs that belong together. */
export type MatchQuestion = Asked & { readonly kind: 'match'; readonly pairs: readonly Pair[] };
/** A word or a number; every answer that counts, as written (whoever compares ignores capitals, accents, spaces). */
export type ShortQuestion = Asked & { readonly kind: 'short'; readonly accept: readonly string[] };

export type Question = SingleQuestion | MultipleQuestion | OrderQuestion | MatchQuestion | ShortQuestion;
