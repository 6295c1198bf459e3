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
/** As wide as a sign is, on average. */
const signWidth = 7.8;
/** Longer names stand above their bars, so that on a phone the bars are not what is cut. */
const longestBeside = 24;
const longestLabel = 60;

export function Bars({ rows, ...chart }: BarsProps) {
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  const above = longest > longestBeside;
  const [left, down] = above ? [0, 22] : [tidy(Math.max(12, longest) * signWidth + 14), 0];
  const room = width - left - tidy(Math.max(6, ...rows.map(({ valueLabel }) => valueLabel.length)) * signWidth + 14);
  return (
    <ChartFrame {...chart} width={width} height={rows.length * (step + down) + 8}>
      {rows.map(({ label, share, valueLabel }, index) => {
        const y = index * (step + down) + 10;
        return (
          <>
            <text class="dm-chart__label" x={above ? 0 : left - 10} y={y + 13} text-anchor={above ? 'start' : 'end'}>
              {label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label}
            </text>
            {share === undefined ? null : (
              <>
                <rect class="dm-chart__track" x={left} y={y + down + 2} width={room} height="12" rx="6" />
                <rect
                  class="dm-chart__bar"
                  x={left}
                  y={y + down + 2}
                  width={tidy(Math.min(1, Math.max(0, share)) * room)}
                  height="12"
                  rx="6"
                />
              </>
            )}
            <text class="dm-chart__value" x={width} y={y + down + 14} text-anchor="end">
              {valueLabel}
            </text>
          </>
        );
      })}
    </ChartFrame>
  );
}
