/** The dark bar that stays in reach at the bottom of the window: “Hoe liep het?” with its buttons. */
import type { Child } from 'hono/jsx';

export type BottomBarProps = {
  readonly label: string;
  readonly children: Child;
  readonly note?: Child;
  /** On a phone only its label shows until it is tapped, so that the page keeps the window. */
  readonly folds?: boolean;
};

/** The link “to this bar” at the top of the page leads here: see Frame. */
export const bottomBarId = 'bar';

export function BottomBar({ label, children, note, folds = false }: BottomBarProps) {
  return (
    <section class="dm-bottom-bar" id={bottomBarId} aria-label={label} tabindex={-1}>
      <div class="dm-bottom-bar__inner">
        {folds && (
          <details class="dm-bottom-bar__fold">
            <summary>{label}</summary>
          </details>
        )}
        <p class="dm-bottom-bar__label">{label}</p>
        {children}
        {note && <p class="dm-bottom-bar__note">{note}</p>}
      </div>
    </section>
  );
}
