/** The way back up: the pages above this one, and this one last. */
import type { Child } from 'hono/jsx';

export type CrumbsProps = {
  readonly items: readonly { readonly href: string; readonly title: Child }[];
  readonly here: Child;
};

/** What a screen reader calls it stands in the frame, in the language of the page. */
export const crumbsLabelId = 'crumbs';

export function Crumbs({ items, here }: CrumbsProps) {
  return (
    <nav class="dm-crumbs" aria-labelledby={crumbsLabelId}>
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
