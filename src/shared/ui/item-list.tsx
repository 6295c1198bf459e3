/** A quiet list with a small sign before each line: what changed, what was found, what asks attention. */
import type { Child } from 'hono/jsx';

export type ItemListProps = {
  readonly label?: string | undefined;
  /** When the order says something, as in search results. */
  readonly ordered?: boolean | undefined;
  readonly children: Child;
};

export function ItemList({ label, ordered = false, children }: ItemListProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List class="dm-items" aria-label={label}>
      {children}
    </List>
  );
}

export type ItemProps = {
  /** One sign or a short number in a circle: “!”, “?”, “2”. */
  readonly sign?: Child;
  readonly note?: Child;
  /** Stands at the end of the line: a badge, a button. */
  readonly aside?: Child;
  readonly children: Child;
};

export function Item({ sign, note, aside, children }: ItemProps) {
  return (
    <li class="dm-item">
      {sign !== undefined && (
        <span class="dm-sign" aria-hidden="true">
          {sign}
        </span>
      )}
      <div>
        {children}
        {note && <div class="dm-note">{note}</div>}
      </div>
      {aside && <div class="dm-item__aside">{aside}</div>}
    </li>
  );
}
