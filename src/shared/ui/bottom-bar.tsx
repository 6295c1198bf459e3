/** The dark bar that stays in reach at the bottom of the window: “Hoe liep het?” with its buttons. */
import type { Child } from 'hono/jsx';

export type BottomBarProps = { readonly label: string; readonly children: Child; readonly note?: Child };

export function BottomBar({ label, children, note }: BottomBarProps) {
  return (
    <section class="dm-bottom-bar" aria-label={label}>
      <div class="dm-bottom-bar__inner">
        <p class="dm-bottom-bar__label">{label}</p>
        {children}
        {note && <p class="dm-bottom-bar__note">{note}</p>}
      </div>
    </section>
  );
}
