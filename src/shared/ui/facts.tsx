/** Facts beside a guide: what it is about, the value, where it holds, and a mark when it is to be checked. */
import type { Child } from 'hono/jsx';

export function FactList({ children }: { readonly children: Child }) {
  return <dl class="dm-facts">{children}</dl>;
}

export type FactRowProps = {
  readonly label: Child;
  readonly value: Child;
  readonly note?: Child;
  /** Usually a Badge, such as “na te kijken”. */
  readonly mark?: Child;
};

export function FactRow({ label, value, note, mark }: FactRowProps) {
  return (
    <div class="dm-facts__row">
      <dt>{label}</dt>
      <dd class="dm-facts__value">
        {value} {mark}
      </dd>
      {note && <dd class="dm-note">{note}</dd>}
    </div>
  );
}
