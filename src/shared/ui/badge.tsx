/** One or two words about a thing: its app, its state, its age. The words carry the meaning, the colour helps. */
import type { Child } from 'hono/jsx';

export type BadgeTone = 'brand' | 'leaf' | 'sun' | 'coral' | 'quiet';

export function Badge({ tone, children }: { readonly tone: BadgeTone; readonly children: Child }) {
  return <span class={`utrecht-data-badge dm-badge dm-badge--${tone}`}>{children}</span>;
}
