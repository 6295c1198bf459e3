/** What a route gives back: a page for the frame to dress, a way on, or a whole response of its own. */
import type { Child } from 'hono/jsx';
import type { CitizenLang } from '#shared/words/catalogue.ts';

/** The four places of the site, always the same. */
export type PlaceInSite = 'my-day' | 'counter' | 'learn' | 'together';

export type Page = {
  readonly kind: 'page';
  /** Stands in the browser's tab, before the name of the site. */
  readonly title: string;
  readonly body: Child;
  /** The place of the menu that is marked as here. */
  readonly place?: PlaceInSite | undefined;
  /** bare: without menu (signing in, a public page); print: only the body, for a sheet of paper. */
  readonly frame?: 'site' | 'bare' | 'print';
  /** A sheet for a citizen: in her language and letters, dressed as what citizens read. */
  readonly paper?: { readonly lang: CitizenLang; readonly large: boolean };
  readonly status?: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500;
  /** Stays at the bottom of the window, such as “Hoe liep het?”. */
  readonly bottomBar?: Child;
  /** Custom elements that the page uses, each a script of its own: see src/browser/. */
  readonly elements?: readonly string[];
  /** Search engines are asked to leave it out: public, but about a person. */
  readonly noIndex?: boolean;
  /** Browsers keep it for whoever comes next at this machine: it is dressed as for nobody. */
  readonly ofNobody?: boolean;
};

export type Redirect = { readonly kind: 'redirect'; readonly to: string };

/**
 * An answer that is the same for everyone, so that any cache may keep it: no session is read, no cookie set. It is known
 * by the mark of its content (ETag).
 */
export type PublicAnswer = {
  readonly kind: 'public';
  readonly content: () => PublicPage | PublicText;
  /** Made and compressed once for this owner and key; left out, it is made for each request. */
  readonly keep?: { readonly owner: object; readonly key: string } | undefined;
  /** Seconds that a cache may show it without asking; 0: never kept, such as what somebody searched for. */
  readonly maxAge: number;
  /** Scripts of other sites may read it. */
  readonly forOtherSites?: boolean;
  /** Seconds to wait before asking again (RFC 9110, 10.2.3). */
  readonly retryAfter?: number;
};

/** A page for citizens: all its words are its own, in its own language. */
export type PublicPage = {
  readonly kind: 'page';
  readonly lang: CitizenLang;
  readonly title: string;
  readonly siteName: string;
  readonly body: Child;
  /** What stands in the head besides: description, address, other languages, what machines read. */
  readonly head: Child;
  readonly frame: 'bare' | 'print';
  /** Larger letters, for a sheet of paper. */
  readonly large?: boolean;
  readonly homeHref: string;
  readonly skipTo: string;
  readonly languagesLabel: string;
  readonly languages: readonly {
    readonly lang: string;
    readonly label: string;
    readonly href: string;
    readonly here: boolean;
  }[];
  readonly footer: readonly { readonly href: string; readonly label: string }[];
  /** The look of a town. */
  readonly themeStylesheet?: string | undefined;
  readonly status?: 200 | 404 | 422 | 429;
};

export type PublicText = {
  readonly kind: 'text';
  readonly type: string;
  readonly text: string;
  readonly status?: 200 | 400 | 404 | 429 | 500;
};

export type Answer = Page | Redirect | PublicAnswer | Response;

export function page(title: string, body: Child, more: Omit<Page, 'kind' | 'title' | 'body'> = {}): Page {
  return { kind: 'page', title, body, ...more };
}

/** After a change: the browser fetches the next page, so that a reload repeats nothing. */
export function redirect(to: string): Redirect {
  return { kind: 'redirect', to };
}

/** The thing asked for is not there, or not for this town: both look the same from outside. */
export class NotFound extends Error {}

/** The asker may not do this. Only for what depends on the thing itself; routes state the rest. */
export class Forbidden extends Error {}
