/** One figure of a report in a card of its own: what it counts, the number, what to compare it with. */
import type { Child } from 'hono/jsx';

export type BigNumberProps = {
  readonly label: Child;
  readonly value: Child;
  readonly note?: Child;
  readonly children?: Child;
};

export function BigNumber({ label, value, note, children }: BigNumberProps) {
  return (
    <div class="dm-card dm-number">
      <p class="dm-note">{label}</p>
      <p class="dm-number__value">{value}</p>
      {note && <p class="dm-number__note">{note}</p>}
      {children}
    </div>
  );
}
