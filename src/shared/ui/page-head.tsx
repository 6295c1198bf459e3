/** The first line of a page: its only h1, with one quiet sentence under it. */
import type { Child } from 'hono/jsx';

export type PageHeadProps = {
  readonly title: Child;
  readonly lead?: Child;
  /** Stands beside the title where there is room: a button or two. */
  readonly children?: Child;
};

export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <div class="dm-page-head">
      <div>
        <h1 class="utrecht-heading-1">{title}</h1>
        {lead && <p class="dm-lead">{lead}</p>}
      </div>
      {children && <div class="dm-row">{children}</div>}
    </div>
  );
}
