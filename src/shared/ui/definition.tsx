/** Terms with their values under or beside them: the details of one person, one session, one brevet. */
import type { Child } from 'hono/jsx';

export type DataListProps = { readonly items: readonly { readonly term: Child; readonly value: Child }[] };

export function DataList({ items }: DataListProps) {
  return (
    <dl class="dm-data">
      {items.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
