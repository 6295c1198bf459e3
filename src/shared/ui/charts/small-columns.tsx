/** A few columns over time, small enough for a card on a phone, each with its number above it. */
import { ChartFrame, type ChartProps, tidy } from './chart-frame.tsx';

export type SmallColumn = {
  /** Under the column; only the first and the last are shown. */
  readonly label: string;
  /** Undefined draws no column. */
  readonly value: number | undefined;
  /** Above the column: the number, or why there is none. */
  readonly valueLabel: string;
};

export type SmallColumnsProps = ChartProps & { readonly columns: readonly SmallColumn[] };

const width = 320;
const height = 132;
const top = 22;
const bottom = 26;
const gap = 8;

export function SmallColumns({ columns, ...chart }: SmallColumnsProps) {
  const most = Math.max(1, ...columns.map(({ value }) => value ?? 0));
  const step = width / Math.max(1, columns.length);
  const room = height - top - bottom;
  const last = columns.length - 1;
  return (
    <ChartFrame {...chart} width={width} height={height} small>
      <path class="dm-chart__grid" d={`M0 ${height - bottom}H${width}`} />
      {columns.map(({ label, value = 0, valueLabel }, index) => {
        const size = tidy((value * room) / most);
        const y = height - bottom - size;
        return (
          <>
            {size > 0 && (
              <rect
                class={index === last ? 'dm-chart__bar' : 'dm-chart__bar dm-chart__bar--before'}
                x={tidy(index * step + gap / 2)}
                y={tidy(y)}
                width={tidy(step - gap)}
                height={size}
                rx="3"
              />
            )}
            <text
              class={index === last ? 'dm-chart__value' : 'dm-chart__label'}
              x={tidy((index + 0.5) * step)}
              y={tidy(y - 6)}
              text-anchor="middle"
            >
              {valueLabel}
            </text>
            {(index === 0 || index === last) && (
              <text
                class="dm-chart__label"
                x={index === 0 ? gap / 2 : width - gap / 2}
                y={height - 8}
                text-anchor={index === 0 ? 'start' : 'end'}
              >
                {label}
              </text>
            )}
          </>
        );
      })}
    </ChartFrame>
  );
}
