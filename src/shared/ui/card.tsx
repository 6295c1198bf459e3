/** A sheet of paper on the counter: what belongs together, with a heading when it needs one. */
import type { Child } from 'hono/jsx';
import { Heading } from './heading.tsx';

export type CardProps = {
  readonly tone?: 'plain' | 'sun' | 'brand' | 'chosen' | undefined;
  readonly heading?: Child;
  readonly headingLevel?: 2 | 3 | undefined;
  /** wide: more air around, for a page's main sheet. */
  readonly wide?: boolean | undefined;
  /** A side card: its heading is small, whatever its level. */
  readonly smallHeading?: boolean | undefined;
  readonly id?: string | undefined;
  readonly children?: Child;
};

export function Card({
  tone = 'plain',
  heading,
  headingLevel = 2,
  wide = false,
  smallHeading = false,
  id,
  children,
}: CardProps) {
  return (
    <section
      class={`dm-card dm-card--${tone}${wide ? ' dm-card--wide' : ''}${smallHeading ? ' dm-card--small-heading' : ''}`}
      id={id}
    >
      {heading && <Heading level={headingLevel}>{heading}</Heading>}
      {children}
    </section>
  );
}
