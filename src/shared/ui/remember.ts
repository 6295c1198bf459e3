/** Remembers HTML that is the same for many requests: rendering costs as much as a query, so it is done once. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';

type Html = ReturnType<typeof raw>;

/** More than this and the days or pages in the keys have changed: begin again. */
const most = 500;
const kept = new WeakMap<object, Map<string, Html>>();

/**
 * The HTML of `render`, from memory when it was made before for this owner and key.
 * @param owner what the HTML is made of, such as the content library: forgotten with it
 * @param key everything else that it depends on; never anything of a person
 */
export function remember(owner: object, key: string, render: () => Child): Html {
  const known = kept.get(owner) ?? new Map<string, Html>();
  kept.set(owner, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const made = raw(String(render()));
  known.set(key, made);
  return made;
}
