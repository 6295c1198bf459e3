/** Bars of parts: each part has its own pattern and its number, so that colour never speaks alone. */
import { ChartFrame, type ChartProps, tidy } from './chart-frame.tsx';

export type StackedRow = {
  readonly label: string;
  /** In the order of the series; undefined is not shown. */
  readonly parts: readonly (number | undefined)[];
  /** The whole of the bar; what the parts leave over is drawn as not shown. Undefined: no bar at all. */
  readonly total: number | undefined;
  readonly totalLabel: string;
};

export type StackedBarsProps = ChartProps & {
  /** The names of the parts: four at most. */
  readonly series: readonly string[];
  readonly restLabel: string;
  readonly rows: readonly StackedRow[];
};

const width = 680;
const labelWidth = 190;
const totalWidth = 60;
const barHeight = 24;
const step = 40;
/** Narrower than this, a number does not fit inside its part. */
const roomForNumber = 30;

export function StackedBars({ series, restLabel, rows, ...chart }: StackedBarsProps) {
  const most = Math.max(1, ...rows.map(({ total }) => total ?? 0));
  const unit = (width - labelWidth - totalWidth) / most;
  const withRest = rows.some((row) => restOf(row) > 0);
  const names = withRest ? [...series, restLabel] : series;
  const top = 20 + Math.ceil(names.length / 3) * 28;
  return (
    <ChartFrame {...chart} width={width} height={top + rows.length * step}>
      <Patterns id={chart.id} />
      {names.map((name, index) => (
        <Legend
          name={name}
          fill={fill(chart.id, withRest && index === series.length ? 'rest' : index)}
          x={(index % 3) * 225}
          y={6 + Math.floor(index / 3) * 28}
        />
      ))}
      {rows.map((row, index) => (
        <Bar id={chart.id} row={row} y={top + index * step} unit={unit} />
      ))}
    </ChartFrame>
  );
}

function restOf({ parts, total }: StackedRow): number {
  return Math.max(0, (total ?? 0) - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
}

function fill(id: string, part: number | 'rest'): string {
  return `url(#${id}-${part})`;
}

function Legend({
  name,
  fill,
  x,
  y,
}: {
  readonly name: string;
  readonly fill: string;
  readonly x: number;
  readonly y: number;
}) {
  return (
    <>
      <rect class="dm-chart__edge" x={x + 1} y={y} width="22" height="18" fill={fill} />
      <text class="dm-chart__label" x={x + 31} y={y + 14}>
        {name}
      </text>
    </>
  );
}

function Bar({
  id,
  row,
  y,
  unit,
}: {
  readonly id: string;
  readonly row: StackedRow;
  readonly y: number;
  readonly unit: number;
}) {
  const pieces = [
    ...row.parts.map((value, index) => ({ value: value ?? 0, part: index as number | 'rest' })),
    { value: restOf(row), part: 'rest' as const },
  ];
  let from = labelWidth;
  return (
    <>
      <text class="dm-chart__label" x={labelWidth - 10} y={y + 17} text-anchor="end">
        {shorten(row.label)}
      </text>
      {pieces.map(({ value, part }) => {
        if (value === 0 || row.total === undefined) return null;
        const x = tidy(from);
        const size = tidy(value * unit);
        from += value * unit;
        return (
          <>
            <rect class="dm-chart__edge" x={x} y={y} width={size} height={barHeight} fill={fill(id, part)} />
            {size >= roomForNumber && part !== 'rest' ? <NumberIn x={tidy(x + size / 2)} y={y} value={value} /> : null}
          </>
        );
      })}
      <text class="dm-chart__value" x={tidy(from) + 8} y={y + 18}>
        {row.totalLabel}
      </text>
    </>
  );
}

/** On a small plate, so that no pattern runs through the figures. */
function NumberIn({ x, y, value }: { readonly x: number; readonly y: number; readonly value: number }) {
  const room = 10 + String(value).length * 8;
  return (
    <>
      <rect class="dm-chart__plate" x={x - room / 2} y={y + 3} width={room} height={barHeight - 6} rx="4" />
      <text class="dm-chart__number" x={x} y={y + 17} text-anchor="middle">
        {String(value)}
      </text>
    </>
  );
}

function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-0`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="dm-chart__ground-0" width="8" height="8" />
      </pattern>
      <pattern id={`${id}-1`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="dm-chart__ground-1" width="8" height="8" />
        <path class="dm-chart__mark-1" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
      </pattern>
      <pattern id={`${id}-2`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="dm-chart__ground-2" width="8" height="8" />
        <circle class="dm-chart__mark-2" cx="4" cy="4" r="1.8" />
      </pattern>
      <pattern id={`${id}-3`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="dm-chart__ground-3" width="8" height="8" />
        <path class="dm-chart__mark-3" d="M0 4h8M4 0v8" />
      </pattern>
      <pattern id={`${id}-rest`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="dm-chart__ground-rest" width="8" height="8" />
        <path class="dm-chart__mark-rest" d="M0 0l8 8" />
      </pattern>
    </defs>
  );
}

const longestLabel = 24;

/** A label that would run out of its room; the table has it whole. */
function shorten(label: string): string {
  return label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
}
