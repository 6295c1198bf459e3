/** A line over time: points with a ring, the last one named, a gap where there is no value. */
import { ChartFrame, type ChartProps, tidy } from './chart-frame.tsx';

export type LinePoint = {
  /** Under the line: “apr”. */
  readonly label: string;
  /** Undefined leaves a gap. */
  readonly value: number | undefined;
};

export type LineChartProps = ChartProps & {
  readonly points: readonly LinePoint[];
  /** The numbers at the side, lowest first; the line is drawn between the first and the last. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** How the last value is written beside its point. */
  readonly valueLabel: (value: number) => string;
};

const width = 680;
const height = 230;
const left = 50;
const right = 24;
const top = 24;
const bottom = 40;

export function LineChart({ points, ticks, valueLabel, ...chart }: LineChartProps) {
  const low = ticks[0]?.value ?? 0;
  const high = Math.max(ticks.at(-1)?.value ?? 1, low + 1);
  const x = (index: number) => tidy(left + (index * (width - left - right)) / Math.max(1, points.length - 1));
  const y = (value: number) => tidy(top + ((high - value) * (height - top - bottom)) / (high - low));
  const last = points.findLastIndex(({ value }) => value !== undefined);
  return (
    <ChartFrame {...chart} width={width} height={height}>
      {ticks.map((tick) => (
        <>
          <path class="dm-chart__grid" d={`M${left} ${y(tick.value)}H${width - right}`} />
          <text class="dm-chart__label" x={left - 8} y={y(tick.value) + 5} text-anchor="end">
            {tick.label}
          </text>
        </>
      ))}
      {points.map(({ label }, index) => (
        <text class="dm-chart__label" x={x(index)} y={height - 12} text-anchor="middle">
          {label}
        </text>
      ))}
      <path class="dm-chart__line" d={linePath(points, x, y)} />
      {points.map(({ value }, index) =>
        value === undefined ? null : <circle class="dm-chart__point" cx={x(index)} cy={y(value)} r="6" />,
      )}
      {points.map(({ value }, index) =>
        index === last && value !== undefined ? (
          <text class="dm-chart__value" x={x(index)} y={y(value) - 14} text-anchor={index > 0 ? 'end' : 'start'}>
            {valueLabel(value)}
          </text>
        ) : null,
      )}
    </ChartFrame>
  );
}

/** Pieces of line between the gaps. */
function linePath(points: readonly LinePoint[], x: (index: number) => number, y: (value: number) => number): string {
  return points
    .map(({ value }, index) => {
      if (value === undefined) return '';
      return `${points[index - 1]?.value === undefined ? 'M' : 'L'}${x(index)} ${y(value)}`;
    })
    .join('');
}
