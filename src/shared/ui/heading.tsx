/** A heading of the right level with the look of that level. */
import type { Child } from 'hono/jsx';

export type HeadingLevel = 1 | 2 | 3 | 4;

export function Heading({
  level,
  id,
  children,
}: {
  readonly level: HeadingLevel;
  readonly id?: string | undefined;
  readonly children: Child;
}) {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`utrecht-heading-${level}`} id={id}>
      {children}
    </Tag>
  );
}
