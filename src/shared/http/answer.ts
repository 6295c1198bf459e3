/** What a route gives back: a page for the frame to dress, a way on, or a whole response of its own. */
import type { Child } from 'hono/jsx';

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
  readonly status?: 200 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500;
  /** Stays at the bottom of the window, such as “Hoe liep het?”. */
  readonly bottomBar?: Child;
  /** Custom elements that the page uses, each a script of its own: see src/browser/. */
  readonly elements?: readonly string[];
  /** Search engines are asked to leave it out: public, but about a person. */
  readonly noIndex?: boolean;
};

export type Redirect = { readonly kind: 'redirect'; readonly to: string };

export type Answer = Page | Redirect | Response;

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
