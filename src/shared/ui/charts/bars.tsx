/** One bar a row: how much of the whole, with the number in words beside it. */
import { ChartFrame, type ChartProps, tidy } from './chart-frame.tsx';

export type BarRow = {
  readonly label: string;
  /** 0 to 1; undefined when it is not shown. */
  readonly share: number | undefined;
  /** “14 van 16”, or why there is no bar. */
  readonly valueLabel: string;
};

export type BarsProps = ChartProps & { readonly rows: readonly BarRow[] };

const width = 680;
const step = 34;
/** As wide as a sign is at most, on average; the bars get what names and numbers leave. */
const signWidth = 7.8;
const longestLabel = 40;
const longestValue = 14;

export function Bars({ rows, ...chart }: BarsProps) {
  const labelWidth = widthOf(
    rows.map(({ label }) => label),
    longestLabel,
  );
  const room =
    width -
    labelWidth -
    widthOf(
      rows.map(({ valueLabel }) => valueLabel),
      longestValue,
    );
  return (
    <ChartFrame {...chart} width={width} height={rows.length * step + 8}>
      {rows.map(({ label, share, valueLabel }, index) => {
        const y = index * step + 10;
        return (
          <>
            <text class="dm-chart__label" x={labelWidth - 10} y={y + 13} text-anchor="end">
              {label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label}
            </text>
            {share === undefined ? null : (
              <>
                <rect class="dm-chart__track" x={labelWidth} y={y + 2} width={room} height="12" rx="6" />
                <rect
                  class="dm-chart__bar"
                  x={labelWidth}
                  y={y + 2}
                  width={tidy(Math.min(1, Math.max(0, share)) * room)}
                  height="12"
                  rx="6"
                />
              </>
            )}
            <text class="dm-chart__value" x={width} y={y + 14} text-anchor="end">
              {valueLabel}
            </text>
          </>
        );
      })}
    </ChartFrame>
  );
}

function widthOf(texts: readonly string[], most: number): number {
  const longest = Math.max(6, ...texts.map((text) => text.length));
  return tidy(Math.min(most, longest) * signWidth + 14);
}
