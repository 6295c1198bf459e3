/** Steps to follow in order, each with its number in a circle. */
import type { Child } from 'hono/jsx';

export function Steps({ children }: { readonly children: Child }) {
  return <ol class="dm-steps">{children}</ol>;
}

export type StepProps = {
  readonly title: Child;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly id?: string | undefined;
  readonly children?: Child;
};

export function Step({ title, headingLevel = 2, id, children }: StepProps) {
  const Title = `h${headingLevel}` as const;
  return (
    <li class="dm-step" id={id}>
      <Title class="utrecht-heading-4">{title}</Title>
      {children}
    </li>
  );
}
