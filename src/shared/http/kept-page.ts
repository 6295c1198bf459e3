/** Pages that a browser keeps for when the network is away: whoever sits there next may open them, so they name nobody. */
import type { Context } from 'hono';

/**
 * The service worker says so where it asks for itself: for a page to keep, apart from the one that the person sees, and
 * when it signs somebody out. The same word stands in src/browser/worker/.
 */
const header = 'x-digimee-keep';

export function isToKeep(context: Context): boolean {
  return context.req.header(header) !== undefined;
}
