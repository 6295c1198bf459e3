/** A word in the margin: a tip, a boundary, good news, something to know. */
import type { Child } from 'hono/jsx';

export type CalloutProps = {
  readonly tone: 'sun' | 'coral' | 'leaf' | 'brand';
  /** Stands in bold before the text, such as “Stop.” */
  readonly title?: Child;
  /** status: read aloud as soon as the page opens, for “Bewaard.” */
  readonly role?: 'note' | 'status' | 'alert' | undefined;
  readonly children?: Child;
};

export function Callout({ tone, title, role, children }: CalloutProps) {
  return (
    <div class={`dm-callout dm-callout--${tone}`} role={role}>
      {title && <strong>{title} </strong>}
      {children}
    </div>
  );
}
