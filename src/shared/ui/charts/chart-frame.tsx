/** What every chart has around it: an SVG with its name and its story in words, in a region that scrolls when small. */
import type { Child } from 'hono/jsx';

export type ChartProps = {
  /** Unique on the page: patterns and titles are found by it. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in words, for who does not see it. */
  readonly description: string;
};

type FrameProps = ChartProps & {
  readonly width: number;
  readonly height: number;
  /** Fits in a card on a phone, without scrolling. */
  readonly small?: boolean;
  readonly children: Child;
};

export function ChartFrame({ id, title, description, width, height, small = false, children }: FrameProps) {
  return (
    <section class="dm-chart-region" aria-label={title} tabindex={0}>
      <svg
        class={small ? 'dm-chart dm-chart--small' : 'dm-chart'}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {children}
      </svg>
    </section>
  );
}

/** One decimal is enough for a screen, and keeps pages light. */
export function tidy(number: number): number {
  return Math.round(number * 10) / 10;
}
