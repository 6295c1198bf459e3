/** What a town, or a network of towns, lays over the shared content: which fact or text, by whom, since when. */

export type LaidOver = {
  /** The town or network, by name. */
  readonly localFor: string;
  /** When it was last changed. */
  readonly at: Date;
} & (
  | { readonly kind: 'fact'; readonly fact: string }
  /** `part`: the id of a guide part; @needs and @never: lines of the guide itself; @citizen: the page for citizens. */
  | { readonly kind: 'text'; readonly guide: string; readonly part: string; readonly lang: string }
);
