/** The way back up: the pages above this one, and this one last. */
import type { Child } from 'hono/jsx';

export type CrumbsProps = {
  readonly label: string;
  readonly items: readonly { readonly href: string; readonly title: Child }[];
  readonly here: Child;
};

export function Crumbs({ label, items, here }: CrumbsProps) {
  return (
    <nav class="dm-crumbs" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li>
            <a class="utrecht-link" href={item.href}>
              {item.title}
            </a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
