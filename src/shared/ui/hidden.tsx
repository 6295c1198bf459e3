/** Text that only a screen reader says. */
import type { Child } from 'hono/jsx';

export function Hidden({ children }: { readonly children: Child }) {
  return <span class="dm-hidden">{children}</span>;
}
