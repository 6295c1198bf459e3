/** What the counter puts around a guide: given by the site, because a guide knows nothing of places or help moments. */
import type { Child } from 'hono/jsx';
import type { Library, StepTap } from '#features/content/index.ts';
import type { Actor } from '#shared/access/actor.ts';
import type { Db } from '#shared/database/database.ts';
import type { Lang } from '#shared/words/catalogue.ts';

export type GuideOpen = {
  readonly actor: Actor;
  readonly lang: Lang;
  /** The guides as her town reads them. */
  readonly content: Library;
  readonly guide: string;
  /** The part that is open; empty on the guide itself. */
  readonly problem: string;
  /** The help moment that was logged just now, as the address says. */
  readonly logged: string | undefined;
  /** It could no longer be undone. */
  readonly tooLate: boolean;
  /** What came of saying more of it; undefined when nobody did. */
  readonly more: 'saved' | 'too-late' | undefined;
  /** What was reported just now, as the address says. */
  readonly reported: string | undefined;
  /** The browser asks for it to keep: see shared/http/kept-page.ts. */
  readonly toKeep: boolean;
  readonly now: Date;
};

export type Around = {
  /** “Wie helpt verder?” beside the guide. */
  readonly referralPanel: Child;
  /** “Hoe liep het?” */
  readonly logBar: Child;
  /** The custom elements in them. */
  readonly elements: readonly string[];
};

/** What other features have to say on a guide's page. */
export type Notices = {
  /** Above the steps: what a clerk must know before, such as that something was reported. */
  readonly above: Child;
  /** Under the steps: what she may tell back. */
  readonly below: Child;
  /** At the end of every step, a button for a form in `below`; the same for everyone in a language. */
  readonly tap?: StepTap;
  readonly elements: readonly string[];
};

/** In the transaction of the page that asks. */
export type GuideNotices = (db: Db, open: GuideOpen) => Promise<Notices>;

/** In the transaction of the page that asks. */
export type AroundGuide = (db: Db, open: GuideOpen) => Promise<Around>;

/** The guides that a town asked for most lately, most asked first; guides that nobody asked for are left out. */
export type MostAsked = (db: Db, townId: string, today: string) => Promise<readonly string[]>;

/** Where a guide stands, or one of its parts. */
export function guideHref(guide: string, part = ''): string {
  return `/counter/guides/${guide}${part && `/${part}`}`;
}

/** Where a clerk reads any guide that a text names. */
export const guideAddress = `${guideHref('{guide}')}{/part}`;

/** Where a clerk finds how to help this citizen, and from there the way back to the part she had open. */
export function conversationHref(guide: string, part = ''): string {
  return `${guideHref(guide)}/conversation${part && `?part=${part}`}`;
}
