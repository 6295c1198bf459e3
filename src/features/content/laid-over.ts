/** What a town, or a network of towns, lays over the shared content or took away again: which fact or text, by whom, when. */

export type LaidOver = {
  /** The town or network, by name. */
  readonly localFor: string;
  /** When it was last changed, or taken away. */
  readonly at: Date;
  /** It is no longer there: what lies underneath is read again. */
  readonly takenAway: boolean;
} & (
  | { readonly kind: 'fact'; readonly fact: string }
  /** `part`: the id of a guide part; @needs and @never: lines of the guide itself; @citizen: the page for citizens. */
  | { readonly kind: 'text'; readonly guide: string; readonly part: string; readonly lang: string }
);
