/** The pictures of the figures, each drawn from the same rows as its table. */

import type { Shown } from '#shared/small-numbers/suppression.ts';
import { Bars } from '#shared/ui/charts/bars.tsx';
import { LineChart } from '#shared/ui/charts/line-chart.tsx';
import { StackedBars } from '#shared/ui/charts/stacked-bars.tsx';
import { formatNumber, type Lang, monthName } from '#shared/words/catalogue.ts';
import type { HelpFigures } from '../help-figures.ts';
import type { Cell, FigureTable } from '../tables.ts';
import { words } from '../words.ts';
import { cellText } from './parts.tsx';

const countIn = (shown: Shown | Cell | undefined) => (shown?.kind === 'count' ? shown.value : undefined);

export function ReferredLine({ lang, help }: { readonly lang: Lang; readonly help: HelpFigures }) {
  const w = words(lang);
  const told = help.months.flatMap(({ month, share }) =>
    share === undefined ? [] : [`${monthName(lang, month, 'long')}: ${share}%`],
  );
  const highest = Math.max(25, ...help.months.map(({ share }) => share ?? 0));
  const ticks = [0, 25, 50, 75, 100].filter((tick) => tick < highest + 25);
  return (
    <LineChart
      id="referred"
      title={w.months.chart}
      description={told.join(', ')}
      points={help.months.map(({ month, share }) => ({ label: monthName(lang, month, 'short'), value: share }))}
      ticks={ticks.map((value) => ({ value, label: `${value}%` }))}
      valueLabel={(value) => `${value}%`}
    />
  );
}

export function AppBars({
  lang,
  table,
  split,
}: {
  readonly lang: Lang;
  readonly table: FigureTable;
  readonly split: boolean;
}) {
  const w = words(lang);
  // The last row is the sum of all: as a bar it would make the others small.
  const rows = table.rows.slice(0, -1);
  return (
    <StackedBars
      id="apps"
      title={split ? w.apps.chart : w.apps.title}
      description={rows.map(({ name, cells }) => `${name}: ${cells[0] ? cellText(lang, cells[0]) : ''}`).join(', ')}
      series={split ? table.columns.slice(2) : [w.help.moments]}
      restLabel={w.hidden}
      rows={rows.map(({ name, cells }) => ({
        label: name,
        parts: (split ? cells.slice(1) : cells.slice(0, 1)).map(countIn),
        total: countIn(cells[0]),
        totalLabel: countIn(cells[0]) === undefined ? w.hidden : formatNumber(lang, countIn(cells[0]) ?? 0),
      }))}
    />
  );
}

export function BrevetBars({ lang, table }: { readonly lang: Lang; readonly table: FigureTable }) {
  const w = words(lang).people;
  const rows = table.rows.map(({ name, cells }) => {
    const must = countIn(cells[0]);
    const having = countIn(cells.at(-1));
    const shown = cells.at(-1)?.kind === 'few' ? words(lang).few : words(lang).hidden;
    return {
      label: name,
      share: must === undefined || having === undefined || must === 0 ? undefined : having / must,
      valueLabel:
        must === undefined || having === undefined ? shown : w.of(formatNumber(lang, having), formatNumber(lang, must)),
    };
  });
  return (
    <Bars
      id="brevets"
      title={w.chart}
      description={rows.map(({ label, valueLabel }) => `${label}: ${valueLabel}`).join(', ')}
      rows={rows}
    />
  );
}
