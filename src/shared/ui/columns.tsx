/** How things stand beside each other: two columns, a row, a grid of cards. All fold when the window is small. */
import type { Child } from 'hono/jsx';

export type ColumnsProps = {
  readonly main: Child;
  readonly side: Child;
  /** slim: a narrow side, for “In deze module”. */
  readonly slim?: boolean | undefined;
};

/** The main column first, also for screen readers; the side stands under it on a phone. */
export function Columns({ main, side, slim = false }: ColumnsProps) {
  return (
    <div class={slim ? 'dm-columns dm-columns--slim' : 'dm-columns'}>
      <div class="dm-stack">{main}</div>
      <div class="dm-stack">{side}</div>
    </div>
  );
}

/** Things under each other, with the air of a page between them. */
export function Stack({ children }: { readonly children: Child }) {
  return <div class="dm-stack">{children}</div>;
}

/** Buttons and badges beside each other; `apart` puts the first and the last at the edges. */
export function Row({ apart = false, children }: { readonly apart?: boolean | undefined; readonly children: Child }) {
  return <div class={apart ? 'dm-row dm-row--apart' : 'dm-row'}>{children}</div>;
}

/** Cards of the same width, as many beside each other as fit. */
export function Grid({ children }: { readonly children: Child }) {
  return <div class="dm-grid">{children}</div>;
}
