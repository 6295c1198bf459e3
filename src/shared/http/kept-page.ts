/** Pages that a browser keeps for when the network is away: whoever sits there next may open them, so they name nobody. */
import type { Context } from 'hono';

/** The service worker asks so, apart from the page that the person sees; src/browser/worker/kept-pages.ts says it too. */
const header = 'x-digimee-keep';

export function isToKeep(context: Context): boolean {
  return context.req.header(header) !== undefined;
}
